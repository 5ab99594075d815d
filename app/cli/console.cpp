#include "console.h"

#include "base/platform.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <iostream>

namespace patchgauge::cli {
namespace {

/// Seconds between two lines, or two states of the bar.
constexpr double lineInterval = 2.0;
constexpr double barInterval = 0.1;

std::string timeText(double seconds) {
    const long whole = std::lround(std::ceil(seconds));
    char text[32];
    std::snprintf(text, sizeof(text), "%ld:%02ld", whole / 60, whole % 60);
    return text;
}

/// Names of files may hold line breaks, and libraries explain themselves in several lines.
std::string onOneLine(std::string text) {
    std::replace_if(
        text.begin(), text.end(), [](unsigned char c) { return c < 0x20 || c == 0x7f; }, ' ');
    return text;
}

std::string bar(const Progress& progress) {
    constexpr std::size_t width = 24;
    const std::size_t filled = width * progress.done / std::max<std::size_t>(progress.total, 1);
    return "[" + std::string(filled, '#') + std::string(width - filled, '.') + "] ";
}

} // namespace

Console::Console() : terminal_(platform::errorStreamIsTerminal()) {}

std::string Console::describe(const Progress& progress) const {
    std::string text = progress.stage + " " + std::to_string(progress.done) + " of " +
                       std::to_string(progress.total);
    const double seconds = sinceStageBegan_.seconds();
    if (progress.done == 0 || seconds < 0.2)
        return text;
    const double rate = static_cast<double>(progress.done) / seconds;
    char rateText[32];
    std::snprintf(rateText, sizeof(rateText), ", %.3g/s", rate);
    text += rateText;
    if (progress.done < progress.total)
        text +=
            ", " + timeText(static_cast<double>(progress.total - progress.done) / rate) + " left";
    return text;
}

void Console::show(const Progress& progress) {
    const bool newStage = progress.stage != stage_;
    if (newStage) {
        endProgress();
        stage_ = progress.stage;
        sinceStageBegan_ = Stopwatch();
        lastShown_ = 0;
    }
    const bool finished = progress.done == progress.total;
    const double now = sinceStageBegan_.seconds();
    if (!finished && now - lastShown_ < (terminal_ ? barInterval : lineInterval))
        return;
    lastShown_ = now;
    if (terminal_) {
        std::cerr << '\r' << bar(progress) << describe(progress) << "\x1b[K" << std::flush;
        barShown_ = true;
    } else {
        std::cerr << name_ + describe(progress) + '\n';
    }
}

void Console::say(const std::string& line) {
    endProgress();
    std::cerr << name_ + onOneLine(line) + '\n';
}

void Console::fail(const std::string& sentence) {
    endProgress();
    std::cerr << "error: " + onOneLine(sentence) + '\n';
}

void Console::speakAs(const std::string& name) {
    name_ = name;
    terminal_ = false;
}

void Console::endProgress() {
    if (barShown_)
        std::cerr << '\n';
    barShown_ = false;
}

} // namespace patchgauge::cli
