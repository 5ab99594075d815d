#include "pipeline/training_plan.h"

#include <algorithm>
#include <utility>

namespace patchgauge::pipeline {

FeatureSettings TrainingPlan::readingOf(const std::string& stage,
                                        std::set<std::string> known) const {
    FeatureSettings settings = reading;
    settings.stage = stage;
    settings.known = std::move(known);
    return settings;
}

TrainingPlan planTraining(const std::vector<std::filesystem::path>& images,
                          const TrainSettings& settings, const weights::Store& store) {
    checkSettings(settings);
    const auto others = [](const std::vector<std::filesystem::path>& paths) {
        return paths.empty() ? paths : findImages(paths);
    };
    TrainingPlan plan;
    plan.good = findImages(images);
    plan.heldOut = others(settings.calibration.heldOutGood);
    plan.defective = others(settings.calibration.defective);
    plan.layout = detector::layoutFor(weights::backbone(settings.backbone), settings.input,
                                      settings.detector);
    plan.network = loadNetwork(settings.backbone, settings.weights, settings.detector.layers, store,
                               settings.execution);
    plan.info = describe(settings, plan.network.record);
    plan.info.alignment = alignmentToFirst(plan.good, settings.alignment);
    plan.reading = featureSettings(settings, {});
    plan.reading.aligner = alignerOf(plan.info.alignment);
    return plan;
}

std::set<std::string> checksumsOf(const std::vector<detector::TrainingImage>& images) {
    std::set<std::string> checksums;
    for (const detector::TrainingImage& image : images)
        checksums.insert(image.sha256);
    return checksums;
}

void reportReading(const Features& features, const std::string& stage, TrainResult& result) {
    result.skipped.insert(result.skipped.end(), features.skipped.begin(), features.skipped.end());
    if (features.passedOver > 0)
        result.warnings.push_back(
            features.passedOver == 1
                ? Engine::tr("1 image of the %1 is a training image as well, and left out", stage)
                : Engine::tr("%1 images of the %2 are training images as well, and left out",
                             features.passedOver, stage));
}

void concludeTraining(TrainResult& result, double seconds) {
    const detector::ModelInfo& made = result.model->info();
    result.warnings.insert(result.warnings.begin(), made.warnings.begin(), made.warnings.end());
    result.suspicious = suspiciousImages(made);
    result.seconds = seconds;
    result.imagesPerSecond =
        static_cast<double>(made.images.size()) / std::max(result.seconds, 1e-9);
}

} // namespace patchgauge::pipeline
