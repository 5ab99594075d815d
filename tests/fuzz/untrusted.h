#pragma once

#include <cstddef>
#include <filesystem>
#include <span>

namespace patchgauge::fuzz {

using Input = std::span<const std::byte>;

/// Reads bytes that may be anything, as the program reads a file with them. Each target has one of
/// its own. Returns, or throws Error; whatever else it does is a defect.
void readUntrusted(Input input);

/// A file of this process that holds the input.
/// @return its path, the same each time
std::filesystem::path asFile(Input input);

} // namespace patchgauge::fuzz
