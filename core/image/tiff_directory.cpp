#include "image/tiff_directory.h"

#include <cstddef>

namespace patchgauge::image {
namespace {

/// Numbers of either byte order at checked offsets.
class Reader {
public:
    Reader(std::span<const unsigned char> bytes, bool littleEndian)
        : bytes_(bytes), littleEndian_(littleEndian) {}

    std::optional<std::uint32_t> number(std::size_t offset, std::size_t width) const {
        if (offset > bytes_.size() || bytes_.size() - offset < width)
            return std::nullopt;
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < width; ++i)
            value = value << 8 | bytes_[offset + (littleEndian_ ? width - 1 - i : i)];
        return value;
    }

private:
    std::span<const unsigned char> bytes_;
    bool littleEndian_;
};

/// Bytes of one number of a field type; 0 for types that are not whole numbers.
std::size_t widthOf(std::uint32_t type) {
    switch (type) {
    case 1:
        return 1;
    case 3:
        return 2;
    case 4:
        return 4;
    default:
        return 0;
    }
}

constexpr std::size_t entrySize = 12;
constexpr std::size_t inlineSize = 4; ///< longer values stand elsewhere in the file

std::optional<std::uint32_t> firstValue(const Reader& reader, std::size_t entry) {
    const std::size_t width = widthOf(reader.number(entry + 2, 2).value_or(0));
    const auto count = reader.number(entry + 4, 4);
    if (width == 0 || !count || *count == 0)
        return std::nullopt;
    if (*count * std::uint64_t{width} <= inlineSize)
        return reader.number(entry + 8, width);
    const auto offset = reader.number(entry + 8, 4);
    return offset ? reader.number(*offset, width) : std::nullopt;
}

} // namespace

std::optional<TiffDirectory> TiffDirectory::parse(std::span<const unsigned char> bytes) {
    if (bytes.size() < 8 || bytes[0] != bytes[1] || (bytes[0] != 'I' && bytes[0] != 'M'))
        return std::nullopt;
    const Reader reader(bytes, bytes[0] == 'I');
    const std::size_t start = reader.number(4, 4).value_or(0);
    const auto count = reader.number(start, 2);
    if (reader.number(2, 2) != 42u || !count)
        return std::nullopt;

    TiffDirectory directory;
    for (std::size_t i = 0; i < *count; ++i) {
        const std::size_t entry = start + 2 + i * entrySize;
        const auto tag = reader.number(entry, 2);
        const auto value = firstValue(reader, entry);
        if (tag && value)
            directory.values_.emplace(static_cast<std::uint16_t>(*tag), *value);
    }
    return directory;
}

std::uint32_t TiffDirectory::value(Tag tag, std::uint32_t absent) const {
    const auto found = values_.find(tag);
    return found == values_.end() ? absent : found->second;
}

} // namespace patchgauge::image
