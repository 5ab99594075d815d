#pragma once

#include "detector/model.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace patchgauge::detector {

/// The newest version of the file format that this program writes and reads. Version 1 knew PaDiM
/// alone, and no review threshold; version 2 did not align photos. A model that does without what a
/// version added is written for earlier programs too.
inline constexpr int modelFormatVersion = 3;

/// The numbers of an opened model file by name, each handed out once its type and shape are as
/// expected.
class ArrayReader {
public:
    ArrayReader() = default;
    ArrayReader(const ArrayReader&) = delete;
    ArrayReader& operator=(const ArrayReader&) = delete;
    virtual ~ArrayReader() = default;

    /// Used where they lie in the mapped file if they are float32, else converted.
    /// Throws Error (Corrupt).
    virtual SharedArray<float> floats(const std::string& name,
                                      const std::vector<std::int64_t>& shape) const = 0;

    /// Throws Error (Corrupt).
    virtual SharedArray<double> doubles(const std::string& name, std::size_t count) const = 0;

    /// Rows of a matrix whose other side is known. Throws Error (Corrupt) where there are none.
    virtual std::int64_t rowsOf(const std::string& name) const = 0;
};

/// Makes a detector of what the file keeps. Throws Error (Corrupt).
using DetectorReader = std::function<std::shared_ptr<const Detector>(
    const ModelInfo&, const EmbeddingLayout&, const ArrayReader&)>;

/// Writes a model whole or not at all: a safetensors file with `info` as JSON in the string
/// metadata, then the numbers in little-endian order. Throws Error (WriteFailed).
void save(const Model& model, const std::filesystem::path& file);

/// The size of the file that save() would write.
std::uint64_t savedBytes(const Model& model);

/// Maps the file; numbers in float32 are used from the mapping. Sizes, counts and ranges are
/// checked before anything is allocated. Throws Error: NotFound, Unreadable, Corrupt (cut off,
/// sizes that don't agree), Unsupported (made by a newer version, says which).
std::shared_ptr<const Model> load(const std::filesystem::path& file,
                                  const DetectorReader& readDetector);

} // namespace patchgauge::detector
