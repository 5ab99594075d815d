#include "result_files.h"

#include "base/csv.h"
#include "base/error.h"
#include "base/files.h"
#include "detector/overlay.h"

#include <opencv2/imgcodecs.hpp>

#include <bit>
#include <cmath>
#include <cstdint>
#include <ostream>
#include <sstream>

namespace patchgauge::cli {

void writeOverlay(const std::filesystem::path& file, const image::Image& image,
                  const pipeline::Inspection& inspection, const detector::Model& model,
                  detector::ColourMap colours) {
    const std::optional<float> threshold = model.info().calibration.threshold;
    const cv::Mat picture = detector::drawOverlay(
        image, inspection.map.pixels, image::Geometry(inspection.imageSize, model.info().input),
        detector::HeatScale(threshold, model.dimensions(), colours), threshold, inspection.pose);
    cv::Mat swapped; // OpenCV writes blue, green, red
    cv::mixChannels(picture, swapped = cv::Mat(picture.size(), CV_8UC3), {0, 2, 1, 1, 2, 0});
    std::vector<unsigned char> png;
    cv::imencode(".png", swapped, png);
    writeAtomically(file, png.data(), png.size());
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

std::string csvRow(const pipeline::Inspection& inspection, const detector::Model& model) {
    std::ostringstream row;
    row.imbue(std::locale::classic());
    row << csvText(toUtf8(inspection.path)) << ',';
    if (inspection.failed()) {
        row << "error,,,,," << csvText(inspection.error.english()) << ",,";
        return row.str();
    }
    const calibration::Calibration& calibration = model.info().calibration;
    row << name(inspection.verdict) << ',' << inspection.map.score << ',';
    if (calibration.threshold)
        row << *calibration.threshold;
    row << ',';
    if (calibration.reviewThreshold)
        row << *calibration.reviewThreshold;
    row << ',' << inspection.regions.size() << ",,";
    if (std::isfinite(inspection.decisiveScore))
        row << inspection.decisiveScore;
    row << ',' << csvText(joined(inspection.unfit));
    return row.str();
}

void writeCsv(const std::filesystem::path& file, const std::vector<std::string>& rows) {
    writeAtomically(file, [&](std::ostream& stream) {
        stream << "path,verdict,score,threshold,review_threshold,regions,error,decisive_score,"
                  "unfit\r\n";
        for (const std::string& row : rows)
            stream << row << "\r\n";
    });
}

} // namespace patchgauge::cli
