#include "image/format.h"

#include "base/error.h"
#include "base/files.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace patchgauge::image {
namespace {

using Bytes = std::span<const unsigned char>;
using namespace std::string_view_literals;

bool hasAt(Bytes bytes, std::size_t offset, std::string_view signature) {
    if (bytes.size() < offset + signature.size())
        return false;
    return std::equal(signature.begin(), signature.end(), bytes.begin() + offset,
                      [](char c, unsigned char b) { return static_cast<unsigned char>(c) == b; });
}

bool isNetPbm(Bytes bytes) {
    constexpr auto blanks = " \t\r\n#"sv;
    return bytes.size() > 2 && bytes[0] == 'P' && bytes[1] >= '1' && bytes[1] <= '6' &&
           blanks.find(static_cast<char>(bytes[2])) != std::string_view::npos;
}

struct Foreign {
    std::size_t offset;
    std::string_view signature;
    Sentence name;
};

/// The first that fits tells what a file is.
const auto& foreignKinds() {
    static const std::array kinds{
        Foreign{0, "GIF8"sv, Engine::tr("a GIF image")},
        Foreign{0, "%PDF"sv, Engine::tr("a PDF document")},
        Foreign{4, "ftypavif"sv, Engine::tr("an AVIF image")},
        Foreign{4, "ftypheic"sv, Engine::tr("an HEIC image")},
        Foreign{4, "ftypheix"sv, Engine::tr("an HEIC image")},
        Foreign{4, "ftypmif1"sv, Engine::tr("an HEIF image")},
        Foreign{4, "ftypcrx "sv, Engine::tr("a Canon raw photo")},
        Foreign{4, "ftyp"sv, Engine::tr("a video")},
        Foreign{4, "jP  \r\n\x87\n"sv, Engine::tr("a JPEG 2000 image")},
        Foreign{0, "\xff\x4f\xff\x51"sv, Engine::tr("a JPEG 2000 image")},
        Foreign{0, "\xff\x0a"sv, Engine::tr("a JPEG XL image")},
        Foreign{4, "JXL \r\n\x87\n"sv, Engine::tr("a JPEG XL image")},
        Foreign{0, "8BPS"sv, Engine::tr("a Photoshop document")},
        Foreign{0, "\x76\x2f\x31\x01"sv, Engine::tr("an OpenEXR image")},
        Foreign{0, "#?RADIANCE"sv, Engine::tr("a Radiance HDR image")},
        Foreign{0, "II\x2b\0"sv, Engine::tr("a BigTIFF image")},
        Foreign{0, "MM\0\x2b"sv, Engine::tr("a BigTIFF image")},
        Foreign{0, "PK\x03\x04"sv, Engine::tr("a ZIP archive")},
    };
    return kinds;
}

Sentence describe(Bytes bytes) {
    if (bytes.empty())
        return Engine::tr("the file is empty");
    for (const Foreign& kind : foreignKinds())
        if (hasAt(bytes, kind.offset, kind.signature))
            return Engine::tr("this is %1, which is not read", kind.name);
    return Engine::tr("not an image of a kind that is read");
}

} // namespace

Format identify(Bytes bytes, const std::filesystem::path& name) {
    if (hasAt(bytes, 0, "\x89PNG\r\n\x1a\n"sv))
        return Format::Png;
    if (hasAt(bytes, 0, "\xff\xd8\xff"sv))
        return Format::Jpeg;
    if (hasAt(bytes, 0, "BM"sv))
        return Format::Bmp;
    if (hasAt(bytes, 0, "II\x2a\0"sv) || hasAt(bytes, 0, "MM\0\x2a"sv))
        return Format::Tiff;
    if (hasAt(bytes, 0, "RIFF"sv) && hasAt(bytes, 8, "WEBP"sv))
        return Format::WebP;
    if (isNetPbm(bytes))
        return Format::NetPbm;
    throw Error(ErrorCode::Unsupported, describe(bytes), toUtf8(name),
                Engine::tr("use PNG, JPEG, BMP, TIFF, WebP, PGM or PPM"));
}

} // namespace patchgauge::image
