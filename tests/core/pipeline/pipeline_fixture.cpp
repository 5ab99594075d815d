#include "core/pipeline/pipeline_fixture.h"

#include "base/files.h"
#include "base/random.h"
#include "detector/model_file.h"
#include "image/reader.h"
#include "methods/methods.h"
#include "support/random_backbone.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace patchgauge::test {
namespace fs = std::filesystem;

namespace {

cv::Mat drawPart(std::uint64_t seed, Part part, Size size) {
    Random random(seed);
    cv::Mat photo(size.height, size.width, CV_8UC3, cv::Scalar(190, 200, 205));
    const cv::Point centre(size.width / 2, size.height / 2);
    const int radius = std::min(size.width, size.height) / 3;
    const double shade = random.uniform(-12, 12);
    cv::circle(photo, centre, radius, cv::Scalar(120 + shade, 90 + shade, 60 + shade), cv::FILLED);
    cv::circle(photo, centre, radius / 3, cv::Scalar(60, 70, 80), cv::FILLED);
    if (part == Part::Defective)
        cv::circle(photo, centre + cv::Point(radius / 2, radius / 2), radius / 4,
                   cv::Scalar(0, 0, 0), cv::FILLED);
    for (int row = 0; row < photo.rows; ++row)
        for (int i = 0; i < 3 * photo.cols; ++i) {
            unsigned char& value = photo.ptr(row)[i];
            value = cv::saturate_cast<unsigned char>(value + random.uniform(-8, 8));
        }
    return photo;
}

} // namespace

PipelineFixture::PipelineFixture() : store_(folder() / "data") {
    installRandomBackbone(folder() / "data");
}

fs::path PipelineFixture::folder() const {
    return directory_.path().toStdU16String();
}

fs::path PipelineFixture::draw(const std::string& name, std::uint64_t seed, Part part,
                               Size size) const {
    std::vector<unsigned char> bytes;
    cv::imencode(".png", drawPart(seed, part, size), bytes);
    fs::path file = folder() / fromUtf8(name);
    writeAtomically(file, bytes.data(), bytes.size());
    return file;
}

std::vector<fs::path> PipelineFixture::drawGood(const std::string& name, int count,
                                                std::uint64_t firstSeed) const {
    std::vector<fs::path> files;
    files.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        files.push_back(draw(name + "-" + std::to_string(i) + ".png",
                             firstSeed + static_cast<std::uint64_t>(i)));
    return files;
}

fs::path PipelineFixture::write(const std::string& name, const std::string& content) const {
    fs::path file = folder() / fromUtf8(name);
    writeAtomically(file, content.data(), content.size());
    return file;
}

pipeline::TrainResult PipelineFixture::train(const std::vector<fs::path>& images,
                                             const pipeline::TrainSettings& settings) const {
    return pipeline::train(images, settings, store_, {});
}

pipeline::Inspection PipelineFixture::inspect(const std::shared_ptr<const detector::Model>& model,
                                              const fs::path& image) const {
    return pipeline::Inspector(model, store_, smallSettings().execution)
        .inspect(image::read(image), {});
}

pipeline::TrainSettings smallSettings() {
    pipeline::TrainSettings settings = pipeline::defaultSettings("efficientnet-lite0");
    settings.input.resize = settings.input.crop = {64, 64};
    settings.detector.dimensions = 20;
    settings.execution = {1, "cpu"};
    return settings;
}

std::shared_ptr<const detector::Model> savedAndLoaded(const detector::Model& model,
                                                      const fs::path& file) {
    detector::save(model, file);
    return methods::load(file);
}

double largestRelativeDifference(const Grid<float>& a, const Grid<float>& b) {
    double largest = a.size() == b.size() ? 0 : 1;
    for (std::size_t i = 0; i < std::min(a.count(), b.count()); ++i) {
        const double x = a.data()[i];
        const double y = b.data()[i];
        largest = std::max(largest, std::abs(x - y) / std::max({std::abs(x), std::abs(y), 1e-6}));
    }
    return largest;
}

bool contains(const std::vector<Sentence>& sentences, const std::string& part) {
    return std::any_of(sentences.begin(), sentences.end(), [&](const Sentence& sentence) {
        return sentence.english().find(part) != std::string::npos;
    });
}

} // namespace patchgauge::test
