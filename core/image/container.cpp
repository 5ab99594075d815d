#include "image/container.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace patchgauge::image {
namespace {

using Bytes = std::span<const unsigned char>;
using namespace std::string_view_literals;

constexpr Container cutOff{false, {}};

bool startsWith(Bytes bytes, std::string_view text) {
    return bytes.size() >= text.size() &&
           std::equal(text.begin(), text.end(), bytes.begin(),
                      [](char c, unsigned char b) { return static_cast<unsigned char>(c) == b; });
}

std::size_t bigEndian(Bytes bytes, std::size_t offset, std::size_t width) {
    std::size_t value = 0;
    for (std::size_t i = 0; i < width; ++i)
        value = value << 8 | bytes[offset + i];
    return value;
}

std::size_t littleEndian32(Bytes bytes, std::size_t offset) {
    return bytes[offset] | std::size_t{bytes[offset + 1]} << 8 |
           std::size_t{bytes[offset + 2]} << 16 | std::size_t{bytes[offset + 3]} << 24;
}

Bytes withoutExifPrefix(Bytes block) {
    constexpr auto prefix = "Exif\0\0"sv;
    return startsWith(block, prefix) ? block.subspan(prefix.size()) : block;
}

namespace jpeg {
constexpr unsigned char startOfImage = 0xd8;
constexpr unsigned char endOfImage = 0xd9;
constexpr unsigned char startOfScan = 0xda;
constexpr unsigned char app1 = 0xe1;

bool standsAlone(unsigned char marker) {
    constexpr unsigned char temporary = 0x01;
    const bool restart = marker >= 0xd0 && marker <= 0xd7;
    return restart || marker == startOfImage || marker == temporary;
}

/// Where the next marker's code stands; bytes.size() if there is none. Inside a scan 0xff 0x00 is
/// a data byte, and 0xff repeated is padding.
std::size_t nextMarker(Bytes bytes, std::size_t from) {
    for (std::size_t at = from; at + 1 < bytes.size(); ++at)
        if (bytes[at] == 0xff && bytes[at + 1] != 0x00 && bytes[at + 1] != 0xff)
            return at + 1;
    return bytes.size();
}
} // namespace jpeg

Container scanJpeg(Bytes bytes) {
    Container found;
    bool scanSeen = false;
    std::size_t at = jpeg::nextMarker(bytes, 0);
    while (at < bytes.size() && bytes[at] != jpeg::endOfImage) {
        const unsigned char marker = bytes[at];
        std::size_t next = at + 1;
        if (!jpeg::standsAlone(marker)) {
            if (bytes.size() - next < 2)
                return cutOff;
            const std::size_t length = bigEndian(bytes, next, 2); // counts its own two bytes
            if (length < 2 || bytes.size() - next < length)
                return cutOff;
            const Bytes content = bytes.subspan(next + 2, length - 2);
            if (marker == jpeg::app1 && startsWith(content, "Exif\0\0"sv) && found.exif.empty())
                found.exif = withoutExifPrefix(content);
            scanSeen |= marker == jpeg::startOfScan;
            next += length;
        }
        at = jpeg::nextMarker(bytes, next);
    }
    found.complete = scanSeen && at < bytes.size();
    return found;
}

Container scanPng(Bytes bytes) {
    constexpr std::size_t signature = 8;
    constexpr std::size_t overhead = 12; // length, type and checksum of a chunk
    Container found;
    Bytes rest = bytes.subspan(signature);
    while (rest.size() >= overhead) {
        const std::size_t length = bigEndian(rest, 0, 4);
        if (rest.size() - overhead < length)
            return cutOff;
        const Bytes type = rest.subspan(4, 4);
        if (startsWith(type, "IEND"sv))
            return found;
        if (startsWith(type, "eXIf"sv))
            found.exif = withoutExifPrefix(rest.subspan(8, length));
        rest = rest.subspan(overhead + length);
    }
    return cutOff;
}

Container scanWebP(Bytes bytes) {
    constexpr std::size_t riffHeader = 12;
    constexpr std::size_t chunkHeader = 8;
    const std::size_t end = littleEndian32(bytes, 4) + chunkHeader;
    if (bytes.size() < end || end < riffHeader)
        return cutOff;
    Container found;
    Bytes rest = bytes.subspan(riffHeader, end - riffHeader);
    while (rest.size() >= chunkHeader) {
        const std::size_t length = littleEndian32(rest, 4);
        if (rest.size() - chunkHeader < length)
            return cutOff;
        if (startsWith(rest, "EXIF"sv))
            found.exif = withoutExifPrefix(rest.subspan(chunkHeader, length));
        const std::size_t padded = length + length % 2;
        rest = rest.subspan(std::min(rest.size(), chunkHeader + padded));
    }
    return found;
}

} // namespace

Container scanContainer(Format format, Bytes bytes) {
    switch (format) {
    case Format::Jpeg:
        return scanJpeg(bytes);
    case Format::Png:
        return scanPng(bytes);
    case Format::WebP:
        return scanWebP(bytes);
    case Format::Bmp:
    case Format::Tiff:
    case Format::NetPbm:
        break;
    }
    return {};
}

} // namespace patchgauge::image
