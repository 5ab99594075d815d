#include "core/evaluation/drawn_dataset.h"

#include "base/files.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <vector>

namespace patchgauge::test {
namespace fs = std::filesystem;

void drawMask(const fs::path& file, Size size) {
    cv::Mat mask(size.height, size.width, CV_8UC1, cv::Scalar(0));
    const int radius = std::min(size.width, size.height) / 3;
    cv::circle(mask, cv::Point((size.width + radius) / 2, (size.height + radius) / 2), radius / 4,
               cv::Scalar(255), cv::FILLED);
    std::vector<unsigned char> bytes;
    cv::imencode(".png", mask, bytes);
    writeAtomically(file, bytes.data(), bytes.size());
}

evaluation::Dataset drawDataset(const PipelineFixture& files, const std::string& name,
                                std::uint64_t seed) {
    const fs::path folder = files.folder() / name;
    const auto draw = [&](const std::string& image, Part part, Size size) {
        files.draw(name + "/" + image, seed++, part, size);
    };
    const auto mask = [&](const std::string& image, Size size) {
        drawMask(folder / "ground_truth" / image, size);
    };
    constexpr Size square{80, 80};
    constexpr Size wide{120, 80};
    for (const char* part : {"1", "2", "3", "4", "5", "6"})
        draw(std::string("train/good/") + part + ".png", Part::Good, square);
    for (const char* part : {"1", "2", "3"})
        draw(std::string("test/good/") + part + ".png", Part::Good, square);
    draw("test/good/wide.png", Part::Good, wide);
    draw("test/stain/1.png", Part::Defective, square);
    mask("stain/1_mask.png", square);
    draw("test/stain/2.png", Part::Defective, square);
    mask("stain/2_mask.png", square);
    draw("test/stain/wide.png", Part::Defective, wide);
    mask("stain/wide_mask.png", wide);
    draw("test/unmarked/1.png", Part::Defective, square);
    draw("test/unseen/1.png", Part::Good, square);
    mask("unseen/1_mask.png", square);
    return evaluation::openDataset(folder);
}

} // namespace patchgauge::test
