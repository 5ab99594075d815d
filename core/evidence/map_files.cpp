#include "evidence/map_files.h"

#include "base/error.h"
#include "base/files.h"
#include "detector/overlay.h"

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <ostream>
#include <string>
#include <vector>

namespace patchgauge::evidence {
namespace {

void writeEncoded(const std::filesystem::path& file, const char* format, const cv::Mat& picture) {
    std::vector<unsigned char> bytes;
    if (!cv::imencode(format, picture, bytes))
        throw Error(ErrorCode::WriteFailed, Engine::tr("the picture could not be encoded"),
                    toUtf8(file), Engine::tr("try again, or write fewer files at once"));
    writeAtomically(file, bytes.data(), bytes.size());
}

image::Geometry geometryOf(const pipeline::Inspection& inspection, const detector::Model& model) {
    return {inspection.imageSize, model.info().input};
}

detector::HeatScale scaleOf(const detector::Model& model, detector::ColourMap colours) {
    return {model.info().calibration.threshold, model.dimensions(), colours};
}

} // namespace

void writeOverlay(const std::filesystem::path& file, const image::Image& photo,
                  const pipeline::Inspection& inspection, const detector::Model& model,
                  detector::ColourMap colours) {
    const cv::Mat picture = detector::drawOverlay(
        photo, inspection.map.pixels, geometryOf(inspection, model), scaleOf(model, colours),
        model.info().calibration.threshold, inspection.pose);
    cv::Mat swapped(picture.size(), CV_8UC3); // OpenCV writes blue, green, red
    cv::mixChannels(picture, swapped, {0, 2, 1, 1, 2, 0});
    writeEncoded(file, ".png", swapped);
}

void writeHeat(const std::filesystem::path& file, const pipeline::Inspection& inspection,
               const detector::Model& model, detector::ColourMap colours) {
    const detector::HeatScale scale = scaleOf(model, colours);
    const cv::Mat distances = detector::distancesAtPhoto(
        inspection.map.pixels, geometryOf(inspection, model), inspection.pose);
    cv::Mat picture(distances.size(), CV_8UC4);
    for (int row = 0; row < picture.rows; ++row)
        for (int column = 0; column < picture.cols; ++column) {
            const detector::Colour colour = scale.colourAt(distances.at<float>(row, column));
            picture.at<cv::Vec4b>(row, column) = {colour.blue, colour.green, colour.red,
                                                  colour.alpha};
        }
    writeEncoded(file, ".png", picture);
}

void writeTiff(const std::filesystem::path& file, const pipeline::Inspection& inspection,
               const detector::Model& model) {
    writeEncoded(file, ".tiff",
                 detector::distancesAtPhoto(inspection.map.pixels, geometryOf(inspection, model),
                                            inspection.pose));
}

void writeNpy(const std::filesystem::path& file, const Grid<float>& values) {
    static_assert(std::endian::native == std::endian::little, "'<f4' is little-endian");
    std::string header = "{'descr': '<f4', 'fortran_order': False, 'shape': (" +
                         std::to_string(values.height()) + ", " + std::to_string(values.width()) +
                         "), }";
    // Magic string, version, length and header together fill a multiple of 64 bytes.
    constexpr std::size_t preamble = 10;
    header.resize((preamble + header.size() + 1 + 63) / 64 * 64 - preamble, ' ');
    header.back() = '\n';
    const auto length = static_cast<std::uint16_t>(header.size());
    writeAtomically(file, [&](std::ostream& stream) {
        stream.write("\x93NUMPY\x01\x00", 8);
        stream.write(reinterpret_cast<const char*>(&length), sizeof(length));
        stream << header;
        stream.write(reinterpret_cast<const char*>(values.data()),
                     static_cast<std::streamsize>(values.count() * sizeof(float)));
    });
}

} // namespace patchgauge::evidence
