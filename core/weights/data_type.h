#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace patchgauge::weights {

/// How a file stores the numbers of a tensor.
enum class DataType {
    Float64,
    Float32,
    Float16,  ///< IEEE 754 binary16
    BFloat16, ///< the upper half of a binary32
    Int64,
    Int32,
    Int16,
    Int8,
    UInt8,
    Bool, ///< a byte, 0 or 1
};

/// Bytes of one number.
std::size_t byteWidth(DataType type);

/// From safetensors' name, such as `F32`.
std::optional<DataType> dataTypeOfSafetensors(std::string_view name);

/// Safetensors' name of it.
std::string_view safetensorsName(DataType type);

/// From the name of PyTorch's storage class, such as `FloatStorage`.
std::optional<DataType> dataTypeOfStorage(std::string_view className);

/// Converts `count` numbers, which need not be aligned.
void toFloat(DataType type, const std::byte* from, std::size_t count, float* to);

} // namespace patchgauge::weights
