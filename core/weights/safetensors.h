#pragma once

#include "weights/byte_reader.h"
#include "weights/data_type.h"

#include <cstdint>
#include <iosfwd>
#include <map>
#include <string>
#include <vector>

namespace patchgauge::weights {

/// A tensor in a safetensors file; its bytes lie in the file's.
struct SafetensorsTensor {
    std::string name;
    DataType type;
    std::vector<std::int64_t> shape;
    Bytes bytes;
};

/// What a safetensors file holds.
struct Safetensors {
    std::map<std::string, std::string> metadata;
    std::vector<SafetensorsTensor> tensors; ///< in the order of their bytes
};

/// Takes a file apart without copying numbers; every size and offset is checked against the file.
/// @param where  names the file in errors
/// Throws Error (Corrupt; Unsupported for a number type that is not known).
Safetensors parseSafetensors(Bytes bytes, const std::string& where);

/// Writes a file whose numbers begin at a multiple of 64 bytes, in the order given. Tensors with
/// wider numbers should come first, so that all are aligned.
void writeSafetensors(std::ostream& stream, const std::map<std::string, std::string>& metadata,
                      const std::vector<SafetensorsTensor>& tensors);

} // namespace patchgauge::weights
