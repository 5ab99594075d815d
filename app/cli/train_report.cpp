#include "train_report.h"

#include "base/files.h"
#include "base/platform.h"
#include "detector/calibration_json.h"
#include "threshold_text.h"

#include <iostream>
#include <utility>

namespace patchgauge::cli {
namespace {

using Json = nlohmann::json;

double megabytes(std::uint64_t bytes) {
    return static_cast<double>(bytes) / 1e6;
}

} // namespace

Json reportToJson(const pipeline::TrainResult& result, const std::filesystem::path& file) {
    const detector::Model& model = *result.model;
    const detector::ModelInfo& info = model.info();
    const Json calibration = detector::toJson(info.calibration);
    const auto missing = moreGoodImagesNeeded(info);
    Json skipped = Json::array();
    for (const pipeline::SkippedImage& image : result.skipped)
        skipped.push_back({{"path", toUtf8(image.path)}, {"error", image.error.english()}});
    Json suspicious = Json::array();
    for (const pipeline::SuspiciousImage& image : result.suspicious)
        suspicious.push_back({{"path", image.path}, {"score", image.score}});
    return {{"model", toUtf8(file)},
            {"method", name(info.settings.method)},
            {"images", info.images.size()},
            {"skipped", std::move(skipped)},
            {"dims", model.dimensions()},
            {"grid", {model.patchGrid().width, model.patchGrid().height}},
            {"seed", info.settings.seed},
            {"threshold", calibration["threshold"]},
            {"review_threshold", calibration["review_threshold"]},
            {"threshold_origin", calibration["threshold_origin"]},
            {"false_alarm", calibration["false_alarm"]},
            {"more_good_images_needed", missing ? Json(*missing) : Json()},
            {"train_s", result.seconds},
            {"images_per_s", result.imagesPerSecond},
            {"peak_rss_mb", megabytes(platform::peakResidentBytes())},
            {"model_mb", megabytes(std::filesystem::file_size(file))},
            {"suspicious", std::move(suspicious)},
            {"warnings", english(result.warnings)},
            {"statistics_sha256", model.statisticsSha256()}};
}

void printReport(const pipeline::TrainResult& result, const std::filesystem::path& file) {
    const detector::ModelInfo& info = result.model->info();
    std::cout << "model      " << toUtf8(file) << '\n'
              << "images     " << info.images.size() << " good, " << result.skipped.size()
              << " skipped\n"
              << "threshold  " << thresholdText(info) << '\n';
    if (info.calibration.reviewThreshold)
        std::cout << "review     " << reviewText(info) << '\n';
    for (const pipeline::SuspiciousImage& image : result.suspicious)
        std::cout << "suspicious " << image.score << "  " << image.path << '\n';
    std::cout << "time       " << result.seconds << " s" << std::endl;
}

} // namespace patchgauge::cli
