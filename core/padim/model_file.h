#pragma once

#include "padim/model.h"

#include <filesystem>
#include <memory>

namespace patchgauge::padim {

/// The newest version of the file format that this program writes and reads.
inline constexpr int modelFormatVersion = 1;

/// Writes a model whole or not at all: a safetensors file with `info` as JSON in the string
/// metadata, then the numbers in little-endian order. Throws Error (WriteFailed).
void save(const Model& model, const std::filesystem::path& file);

/// Maps the file; numbers in float32 are used from the mapping. Sizes, counts and ranges are
/// checked before anything is allocated. Throws Error: NotFound, Unreadable, Corrupt (cut off,
/// sizes that don't agree), Unsupported (made by a newer version, says which).
std::shared_ptr<const Model> load(const std::filesystem::path& file);

} // namespace patchgauge::padim
