#pragma once

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace patchgauge::test {

using Bytes = std::vector<unsigned char>;

inline Bytes encoded(const char* extension, const cv::Mat& bgr,
                     const std::vector<int>& parameters = {}) {
    Bytes bytes;
    cv::imencode(extension, bgr, bytes, parameters);
    return bytes;
}

inline void append(Bytes& bytes, const std::string& text) {
    bytes.insert(bytes.end(), text.begin(), text.end());
}

inline void appendLittleEndian(Bytes& bytes, std::uint32_t value, int width) {
    for (int i = 0; i < width; ++i)
        bytes.push_back(static_cast<unsigned char>(value >> 8 * i));
}

inline void appendBigEndian(Bytes& bytes, std::uint32_t value, int width) {
    for (int i = width - 1; i >= 0; --i)
        bytes.push_back(static_cast<unsigned char>(value >> 8 * i));
}

struct TiffTag {
    std::uint16_t tag;
    std::uint32_t value;
};

/// A little-endian TIFF file of one uncompressed strip: tags of one number each, in ascending
/// order, then the samples. Without samples it is the content of an EXIF block.
inline Bytes makeTiff(const std::vector<TiffTag>& tags, const Bytes& samples = {}) {
    constexpr std::uint16_t stripOffsets = 273;
    constexpr std::uint16_t longNumber = 4;
    const auto dataStart = static_cast<std::uint32_t>(8 + 2 + 12 * tags.size() + 4);
    Bytes bytes;
    append(bytes, "II*");
    bytes.push_back(0);
    appendLittleEndian(bytes, 8, 4);
    appendLittleEndian(bytes, static_cast<std::uint32_t>(tags.size()), 2);
    for (const TiffTag& tag : tags) {
        appendLittleEndian(bytes, tag.tag, 2);
        appendLittleEndian(bytes, longNumber, 2);
        appendLittleEndian(bytes, 1, 4);
        appendLittleEndian(bytes, tag.tag == stripOffsets ? dataStart : tag.value, 4);
    }
    appendLittleEndian(bytes, 0, 4);
    bytes.insert(bytes.end(), samples.begin(), samples.end());
    return bytes;
}

/// An EXIF block with an orientation and nothing else.
inline Bytes exifWithOrientation(std::uint32_t orientation) {
    return makeTiff({{274, orientation}});
}

inline Bytes jpegWithExif(const Bytes& jpeg, const Bytes& exif) {
    Bytes bytes(jpeg.begin(), jpeg.begin() + 2);
    appendBigEndian(bytes, 0xffe1, 2);
    appendBigEndian(bytes, static_cast<std::uint32_t>(2 + 6 + exif.size()), 2);
    append(bytes, std::string("Exif\0\0", 6));
    bytes.insert(bytes.end(), exif.begin(), exif.end());
    bytes.insert(bytes.end(), jpeg.begin() + 2, jpeg.end());
    return bytes;
}

/// CRC-32 of PNG (ISO 3309), bit by bit.
inline std::uint32_t crc32(const unsigned char* bytes, std::size_t count) {
    std::uint32_t crc = 0xffffffffu;
    for (std::size_t i = 0; i < count; ++i) {
        crc ^= bytes[i];
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? crc >> 1 ^ 0xedb88320u : crc >> 1;
    }
    return ~crc;
}

inline Bytes pngWithExif(const Bytes& png, const Bytes& exif) {
    constexpr std::ptrdiff_t headerEnd = 8 + 12 + 13; // signature and IHDR
    Bytes bytes(png.begin(), png.begin() + headerEnd);
    appendBigEndian(bytes, static_cast<std::uint32_t>(exif.size()), 4);
    append(bytes, "eXIf");
    bytes.insert(bytes.end(), exif.begin(), exif.end());
    appendBigEndian(bytes, crc32(bytes.data() + headerEnd + 4, 4 + exif.size()), 4);
    bytes.insert(bytes.end(), png.begin() + headerEnd, png.end());
    return bytes;
}

/// In the extended form of WebP: VP8X, the picture as it was, EXIF.
inline Bytes webPWithExif(const Bytes& webP, cv::Size size, const Bytes& exif) {
    constexpr unsigned exifFlag = 0x08;
    Bytes chunks;
    append(chunks, "WEBPVP8X");
    appendLittleEndian(chunks, 10, 4);
    appendLittleEndian(chunks, exifFlag, 4);
    appendLittleEndian(chunks, static_cast<std::uint32_t>(size.width - 1), 3);
    appendLittleEndian(chunks, static_cast<std::uint32_t>(size.height - 1), 3);
    chunks.insert(chunks.end(), webP.begin() + 12, webP.end());
    append(chunks, "EXIF");
    appendLittleEndian(chunks, static_cast<std::uint32_t>(exif.size()), 4);
    chunks.insert(chunks.end(), exif.begin(), exif.end());
    Bytes bytes;
    append(bytes, "RIFF");
    appendLittleEndian(bytes, static_cast<std::uint32_t>(chunks.size()), 4);
    bytes.insert(bytes.end(), chunks.begin(), chunks.end());
    return bytes;
}

} // namespace patchgauge::test
