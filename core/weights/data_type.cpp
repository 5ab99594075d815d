#include "weights/data_type.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>

namespace patchgauge::weights {
namespace {

float fromFloat16(std::uint16_t half) {
    const int exponent = (half >> 10) & 0x1F;
    const int fraction = half & 0x3FF;
    float magnitude = 0;
    if (exponent == 0x1F)
        magnitude = fraction == 0 ? std::numeric_limits<float>::infinity()
                                  : std::numeric_limits<float>::quiet_NaN();
    else if (exponent == 0)
        magnitude = std::ldexp(static_cast<float>(fraction), -24);
    else
        magnitude = std::ldexp(static_cast<float>(fraction | 0x400), exponent - 25);
    return (half & 0x8000) != 0 ? -magnitude : magnitude;
}

float fromBFloat16(std::uint16_t upperHalf) {
    return std::bit_cast<float>(static_cast<std::uint32_t>(upperHalf) << 16);
}

template <typename Stored, typename Convert>
void convertEach(const std::byte* from, std::size_t count, float* to, Convert convert) {
    for (std::size_t i = 0; i < count; ++i) {
        Stored value;
        std::memcpy(&value, from + i * sizeof(Stored), sizeof(Stored));
        to[i] = convert(value);
    }
}

template <typename Stored>
void convertEach(const std::byte* from, std::size_t count, float* to) {
    convertEach<Stored>(from, count, to, [](Stored value) { return static_cast<float>(value); });
}

struct TypeNames {
    DataType type;
    std::size_t width;
    std::string_view safetensors;
    std::string_view storage;
};

constexpr std::array<TypeNames, 10> types{{
    {DataType::Float64, 8, "F64", "DoubleStorage"},
    {DataType::Float32, 4, "F32", "FloatStorage"},
    {DataType::Float16, 2, "F16", "HalfStorage"},
    {DataType::BFloat16, 2, "BF16", "BFloat16Storage"},
    {DataType::Int64, 8, "I64", "LongStorage"},
    {DataType::Int32, 4, "I32", "IntStorage"},
    {DataType::Int16, 2, "I16", "ShortStorage"},
    {DataType::Int8, 1, "I8", "CharStorage"},
    {DataType::UInt8, 1, "U8", "ByteStorage"},
    {DataType::Bool, 1, "BOOL", "BoolStorage"},
}};

template <typename Member>
std::optional<DataType> typeBy(Member name, std::string_view value) {
    const auto* found = std::find_if(types.begin(), types.end(), [&](const TypeNames& candidate) {
        return candidate.*name == value;
    });
    return found == types.end() ? std::nullopt : std::optional(found->type);
}

} // namespace

std::size_t byteWidth(DataType type) {
    return types[static_cast<std::size_t>(type)].width;
}

std::optional<DataType> dataTypeOfSafetensors(std::string_view name) {
    return typeBy(&TypeNames::safetensors, name);
}

std::string_view safetensorsName(DataType type) {
    return types[static_cast<std::size_t>(type)].safetensors;
}

std::optional<DataType> dataTypeOfStorage(std::string_view className) {
    return typeBy(&TypeNames::storage, className);
}

void toFloat(DataType type, const std::byte* from, std::size_t count, float* to) {
    switch (type) {
    case DataType::Float64:
        return convertEach<double>(from, count, to);
    case DataType::Float32:
        return convertEach<float>(from, count, to);
    case DataType::Float16:
        return convertEach<std::uint16_t>(from, count, to, fromFloat16);
    case DataType::BFloat16:
        return convertEach<std::uint16_t>(from, count, to, fromBFloat16);
    case DataType::Int64:
        return convertEach<std::int64_t>(from, count, to);
    case DataType::Int32:
        return convertEach<std::int32_t>(from, count, to);
    case DataType::Int16:
        return convertEach<std::int16_t>(from, count, to);
    case DataType::Int8:
        return convertEach<std::int8_t>(from, count, to);
    case DataType::UInt8:
    case DataType::Bool:
        return convertEach<std::uint8_t>(from, count, to);
    }
}

} // namespace patchgauge::weights
