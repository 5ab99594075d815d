#include "image/reader.h"

#include "base/error.h"
#include "base/files.h"
#include "image/colour.h"
#include "image/container.h"
#include "image/format.h"
#include "image/netpbm.h"
#include "image/tiff_directory.h"

#include <opencv2/core.hpp>
#include <opencv2/core/utils/logger.hpp>
#include <opencv2/imgcodecs.hpp>

#include <algorithm>
#include <new>

namespace fs = std::filesystem;

namespace patchgauge::image {
namespace {

Error cutOff(const fs::path& name) {
    return {ErrorCode::Corrupt, Engine::tr("the image is cut off"), toUtf8(name),
            Engine::tr("copy or save it again")};
}

Error damaged(const fs::path& name) {
    return {ErrorCode::Corrupt, Engine::tr("the image is damaged or cannot be decoded"),
            toUtf8(name), Engine::tr("open it in an image viewer and save it again as PNG")};
}

Error unsupported(const Sentence& what, const fs::path& name) {
    return {ErrorCode::Unsupported, what, toUtf8(name),
            Engine::tr("save it as TIFF or PNG with 8 or 16 bits a channel")};
}

/// OpenCV warns on the terminal about files that we report ourselves.
void silenceOpenCvOnce() {
    [[maybe_unused]] static const auto previous =
        cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
}

namespace photometric {
constexpr std::uint32_t whiteIsZero = 0;
constexpr std::uint32_t blackIsZero = 1;
constexpr std::uint32_t rgb = 2;
} // namespace photometric

/// TIFF holds much more than pictures, and OpenCV 4.6 decodes some of it to something else than
/// what it means, without a word.
void refuseUnusualTiff(const TiffDirectory& tiff, const fs::path& name) {
    constexpr std::uint32_t unsignedNumbers = 1;
    constexpr std::uint32_t separatePlanes = 2;
    const auto bits = tiff.value(TiffDirectory::BitsPerSample, 1);
    const auto samples = tiff.value(TiffDirectory::SamplesPerPixel, 1);
    const auto meaning = tiff.value(TiffDirectory::Photometric, photometric::blackIsZero);

    if (tiff.value(TiffDirectory::SampleFormat, unsignedNumbers) != unsignedNumbers)
        throw unsupported(
            Engine::tr("a TIFF of floating-point or signed numbers has no known scale"), name);
    if (bits > 16)
        throw unsupported(Engine::tr("a TIFF of more than 16 bits a channel"), name);
    if (samples == 2 || samples > 4)
        throw unsupported(Engine::tr("a TIFF of %1 channels", samples), name);
    if (bits > 8 && meaning > photometric::rgb)
        throw unsupported(Engine::tr("a TIFF of this colour model with more than 8 bits a channel"),
                          name);
    if (bits > 8 && samples > 1 &&
        tiff.value(TiffDirectory::PlanarConfiguration, 1) == separatePlanes)
        throw unsupported(Engine::tr("a TIFF of separate planes with more than 8 bits a channel"),
                          name);
}

cv::Mat decodePixels(const std::vector<unsigned char>& bytes, const fs::path& name) {
    silenceOpenCvOnce();
    try {
        cv::Mat pixels = cv::imdecode(bytes, cv::IMREAD_UNCHANGED);
        if (pixels.empty())
            throw damaged(name);
        return pixels;
    } catch (const cv::Exception& error) {
        if (error.code != cv::Error::StsNoMem)
            throw damaged(name);
    } catch (const std::bad_alloc&) {
    }
    throw Error(ErrorCode::OutOfMemory, Engine::tr("not enough memory for the image"), toUtf8(name),
                Engine::tr("close other programs or use a smaller image"));
}

bool alphaIsZeroEverywhere(const cv::Mat& bgra) {
    cv::Mat alpha;
    cv::extractChannel(bgra, alpha, 3);
    return cv::countNonZero(alpha) == 0;
}

/// @param tiff  for a TIFF file, otherwise null
Alpha alphaOf(Format format, const cv::Mat& decoded, const TiffDirectory* tiff) {
    constexpr std::uint32_t unassociated = 2;
    if (decoded.channels() != 4)
        return Alpha::Padding;
    // Many programs leave the fourth byte of a BMP pixel zero.
    if (format == Format::Bmp && alphaIsZeroEverywhere(decoded))
        return Alpha::Padding;
    // libtiff multiplies 8-bit colours by alpha by itself.
    if (tiff &&
        (decoded.depth() == CV_8U || tiff->value(TiffDirectory::ExtraSamples, 0) != unassociated))
        return Alpha::Premultiplied;
    return Alpha::Straight;
}

/// Turns the picture as its EXIF orientation, 1 … 8, says; other numbers mean nothing.
void makeUpright(cv::Mat& pixels, std::uint32_t orientation) {
    constexpr int aboutHorizontal = 0;
    constexpr int aboutVertical = 1;
    constexpr int aboutBoth = -1;
    if (orientation >= 5 && orientation <= 8)
        cv::transpose(pixels, pixels);
    switch (orientation) {
    case 2:
    case 6:
        cv::flip(pixels, pixels, aboutVertical);
        break;
    case 3:
    case 7:
        cv::flip(pixels, pixels, aboutBoth);
        break;
    case 4:
    case 8:
        cv::flip(pixels, pixels, aboutHorizontal);
        break;
    default:
        break;
    }
}

cv::Mat decodeTiff(const std::vector<unsigned char>& bytes, const fs::path& name) {
    const auto tiff = TiffDirectory::parse(bytes);
    if (!tiff)
        throw cutOff(name);
    refuseUnusualTiff(*tiff, name);
    cv::Mat decoded = decodePixels(bytes, name);
    const bool inverted = tiff->value(TiffDirectory::Photometric, photometric::blackIsZero) ==
                          photometric::whiteIsZero;
    if (inverted && tiff->value(TiffDirectory::BitsPerSample, 1) > 8)
        cv::bitwise_not(decoded, decoded); // libtiff inverts up to 8 bits only
    return toRgb(decoded, alphaOf(Format::Tiff, decoded, &*tiff)); // OpenCV has turned it upright
}

cv::Mat decodeOther(Format format, const std::vector<unsigned char>& bytes, const fs::path& name) {
    const Container container = scanContainer(format, bytes);
    if (!container.complete)
        throw cutOff(name);
    cv::Mat decoded = decodePixels(bytes, name);
    if (format == Format::NetPbm)
        scaleNetPbmToFullRange(bytes, decoded);
    cv::Mat rgb = toRgb(decoded, alphaOf(format, decoded, nullptr));
    if (const auto exif = TiffDirectory::parse(container.exif))
        makeUpright(rgb, exif->value(TiffDirectory::Orientation, 1));
    return rgb;
}

} // namespace

const std::vector<std::string>& fileExtensions() {
    static const std::vector<std::string> extensions{".png",  ".jpg",  ".jpeg", ".bmp", ".tif",
                                                     ".tiff", ".webp", ".pgm",  ".ppm"};
    return extensions;
}

Image decode(const std::vector<unsigned char>& bytes, const fs::path& name) {
    const Format format = identify(bytes, name);
    return {format == Format::Tiff ? decodeTiff(bytes, name) : decodeOther(format, bytes, name)};
}

Image read(const fs::path& file) {
    return decode(readFile(file), file);
}

std::vector<fs::path> expandFolders(const std::vector<fs::path>& paths) {
    std::vector<fs::path> files;
    for (const fs::path& path : paths) {
        if (fs::is_directory(path)) {
            const std::vector<fs::path> found = listFiles(path, fileExtensions());
            files.insert(files.end(), found.begin(), found.end());
        } else {
            files.push_back(path);
        }
    }
    return files;
}

} // namespace patchgauge::image
