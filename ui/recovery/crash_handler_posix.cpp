#include "recovery/crash_handler.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <exception>
#include <execinfo.h>
#include <fcntl.h>
#include <mutex>
#include <unistd.h>

namespace patchgauge::ui {
namespace {

constexpr std::size_t noteCount = 64;
constexpr std::size_t noteLength = 240;
constexpr int deepestStack = 128;
constexpr std::size_t alternateStackSize = std::size_t{64} * 1024;

constexpr std::array crashes = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT};

// A handler of signals can only reach what lies still: no heap, no locks.
std::array<char, 4096> reportPath{};
std::array<char, 1024> reportHead{};
std::array<std::array<char, noteLength>, noteCount> notes{};
std::atomic<std::size_t> notesTaken{0};
std::array<char, alternateStackSize> alternateStack{};

template <std::size_t N>
void keep(std::array<char, N>& place, std::string_view text) {
    const std::size_t length = std::min(text.size(), N - 1);
    std::memcpy(place.data(), text.data(), length);
    place[length] = '\0';
}

/// snprintf() may not be called by a handler of signals.
void writeText(int file, const char* text) {
    // Nothing can be done where the disk is full.
    [[maybe_unused]] const auto written = write(file, text, std::strlen(text));
}

void writeNumber(int file, long long number) {
    std::array<char, 24> digits{};
    std::size_t place = digits.size() - 1;
    do
        digits[--place] = static_cast<char>('0' + number % 10);
    while ((number /= 10) > 0);
    writeText(file, digits.data() + place);
}

const char* nameOf(int signal) {
    switch (signal) {
    case SIGSEGV:
        return "SIGSEGV (memory that is not there)";
    case SIGBUS:
        return "SIGBUS (a mapped file that has become shorter, or a fault of memory)";
    case SIGILL:
        return "SIGILL (an instruction that this processor does not have)";
    case SIGFPE:
        return "SIGFPE (division by zero)";
    case SIGABRT:
        return "SIGABRT (given up)";
    default:
        return "another signal";
    }
}

void writeReport(int signal) {
    const int file = open(reportPath.data(), O_WRONLY | O_CREAT | O_TRUNC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return;
    writeText(file, reportHead.data());
    writeText(file, "\nended by ");
    writeText(file, nameOf(signal));
    writeText(file, "\nseconds since 1970: ");
    writeNumber(file, static_cast<long long>(time(nullptr)));
    writeText(file, "\n\ncalls, innermost first:\n");
    std::array<void*, deepestStack> calls{};
    backtrace_symbols_fd(calls.data(), backtrace(calls.data(), deepestStack), file);
    writeText(file, "\nlast notes, newest last:\n");
    const std::size_t taken = notesTaken.load();
    for (std::size_t i = taken - std::min(taken, noteCount); i < taken; ++i) {
        writeText(file, notes[i % noteCount].data());
        writeText(file, "\n");
    }
    close(file);
}

void handle(int signal) {
    writeReport(signal);
    // SA_RESETHAND has put back what the system does of its own accord.
    raise(signal);
}

[[noreturn]] void noteExceptionAndAbort() {
    try {
        if (const auto thrown = std::current_exception())
            std::rethrow_exception(thrown);
    } catch (const std::exception& error) {
        noteForCrash(std::string("uncaught: ") + error.what());
    } catch (...) {
        noteForCrash("uncaught: an exception without words");
    }
    std::abort();
}

} // namespace

void reportCrashes(const std::filesystem::path& report, const std::string& head) {
    keep(reportPath, report.native());
    keep(reportHead, head);
    // The first call loads a library, which a handler must not.
    std::array<void*, 1> call{};
    backtrace(call.data(), 1);

    // Where the stack has overflowed, the handler needs another one.
    stack_t stack{};
    stack.ss_sp = alternateStack.data();
    stack.ss_size = alternateStack.size();
    sigaltstack(&stack, nullptr);
    struct sigaction action {};
    action.sa_handler = handle;
    action.sa_flags = static_cast<int>(SA_ONSTACK | SA_RESETHAND | SA_NODEFER);
    for (const int signal : crashes)
        sigaction(signal, &action, nullptr);
    std::set_terminate(noteExceptionAndAbort);
}

void noteForCrash(std::string_view line) {
    static std::mutex writers;
    const std::lock_guard lock(writers);
    const std::size_t taken = notesTaken.load();
    keep(notes[taken % noteCount], line);
    notesTaken.store(taken + 1);
}

} // namespace patchgauge::ui
