#include "base/error.h"
#include "base/random.h"
#include "untrusted.h"

#include <algorithm>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace {

using patchgauge::Random;
using Content = std::vector<char>;

constexpr std::size_t cuts = 150;
constexpr int changes = 400;
constexpr std::uint64_t seed = 20260301;

Content contentOf(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// Keeps what broke the program, so that it can become a regression file.
void keep(const Content& content) {
    const auto file = std::filesystem::temp_directory_path() / "patchgauge-finding";
    std::ofstream stream(file, std::ios::binary);
    stream.write(content.data(), static_cast<std::streamsize>(content.size()));
    std::fprintf(stderr, "kept as %s\n", file.c_str());
}

bool survives(const Content& content) {
    try {
        patchgauge::fuzz::readUntrusted(std::as_bytes(std::span(content)));
    } catch (const patchgauge::Error&) {
        // Refused with a sentence: as it should be.
    } catch (const std::exception& error) {
        std::fprintf(stderr, "an exception that is no Error: %s\n", error.what());
        keep(content);
        return false;
    }
    return true;
}

bool survivesCutOff(const Content& content) {
    const std::size_t steps = std::min(cuts, content.size());
    for (std::size_t i = 0; i < steps; ++i)
        if (!survives(
                {content.begin(), content.begin() + std::ptrdiff_t(content.size() * i / steps)}))
            return false;
    return true;
}

/// One to eight bytes become others, mostly among the first ones, where files say what follows.
bool survivesChanges(const Content& content) {
    if (content.empty())
        return true;
    Random random(seed);
    for (int i = 0; i < changes; ++i) {
        Content changed = content;
        const std::size_t within =
            i % 2 == 0 ? changed.size() : std::min<std::size_t>(changed.size(), 512);
        for (std::uint64_t count = 1 + random.below(8); count > 0; --count)
            changed[random.below(within)] = static_cast<char>(random.below(256));
        if (!survives(changed))
            return false;
    }
    return true;
}

} // namespace

/// Feeds the files of the folders named, those that are there.
int main(int count, char** arguments) {
    std::vector<std::filesystem::path> files;
    for (int i = 1; i < count; ++i)
        if (std::filesystem::is_directory(arguments[i]))
            for (const auto& entry : std::filesystem::directory_iterator(arguments[i]))
                files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    for (const auto& file : files) {
        std::fprintf(stderr, "%s\n", file.c_str());
        const Content content = contentOf(file);
        if (!survives(content) || !survivesCutOff(content) || !survivesChanges(content))
            return 1;
    }
    return files.empty() ? 1 : 0;
}
