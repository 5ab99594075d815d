#include "pipeline/trainer.h"

#include "base/clock.h"
#include "methods/methods.h"
#include "pipeline/calibrator.h"
#include "pipeline/training_plan.h"
#include "pipeline/training_warnings.h"

#include <optional>
#include <utility>

namespace patchgauge::pipeline {
namespace {

/// Reads images that only calibrate. Ones that are trained on as well would say nothing, and are
/// left out.
ImageSet readOthers(TrainingPlan& plan, const std::vector<std::filesystem::path>& files,
                    const std::string& stage, const ImageSet& good, const RunContext& context,
                    TrainResult& result) {
    if (files.empty())
        return noImages();
    Features features = readFeatures(files, plan.layout, plan.network,
                                     plan.readingOf(stage, checksumsOf(good.images)), context);
    reportReading(features, stage, result);
    return std::move(features.set);
}

} // namespace

detector::ModelInfo describe(const TrainSettings& settings,
                             const detector::BackboneRecord& network) {
    detector::ModelInfo info;
    info.backbone = network;
    info.input = settings.input;
    info.settings = settings.detector;
    info.storage = settings.storage;
    info.rule = settings.calibration.rule;
    info.region = settings.region;
    info.acceptance = settings.acceptance;
    return info;
}

std::vector<SuspiciousImage> suspiciousImages(const detector::ModelInfo& info) {
    std::vector<SuspiciousImage> found;
    if (stale(info.calibration))
        return found;
    for (const std::size_t i : calibration::suspicious(info.calibration.scores))
        found.push_back({info.images[i].path, info.calibration.scores[i]});
    return found;
}

std::shared_ptr<const detector::Model> makeModel(detector::ModelInfo info,
                                                 const detector::EmbeddingLayout& layout,
                                                 const TrainingSet& set, int threads,
                                                 const RunContext& context) {
    std::shared_ptr<const detector::Detector> detector =
        methods::learn(layout, *set.good.embeddings, info.settings, info.storage, threads, context);
    info.images = set.good.images;
    info.heldOutImages = set.heldOut.images;
    info.defectiveImages = set.defective.images;
    std::optional<detector::NormalRange> normal = calibrate(info, *detector, set, threads, context);
    return finishedModel(std::move(info), layout, std::move(detector), std::move(normal));
}

std::shared_ptr<const detector::Model>
finishedModel(detector::ModelInfo info, const detector::EmbeddingLayout& layout,
              std::shared_ptr<const detector::Detector> detector,
              std::optional<detector::NormalRange> normal) {
    info.softwareVersion = PATCHGAUGE_VERSION;
    info.created = utcTimestamp();
    info.warnings = warningsAbout(info, *detector);
    return std::make_shared<const detector::Model>(std::move(info), layout, std::move(detector),
                                                   std::move(normal));
}

TrainResult train(const std::vector<std::filesystem::path>& images, const TrainSettings& settings,
                  const weights::Store& store, const RunContext& context) {
    const Stopwatch stopwatch;
    TrainingPlan plan = planTraining(images, settings, store);

    TrainResult result;
    Features features =
        readFeatures(plan.good, plan.layout, plan.network, plan.readingOf("features"), context);
    reportReading(features, "features", result);
    auto set = std::make_shared<TrainingSet>();
    set->good = std::move(features.set);
    set->heldOut = readOthers(plan, plan.heldOut, "held-out images", set->good, context, result);
    set->defective =
        readOthers(plan, plan.defective, "defective images", set->good, context, result);

    result.model =
        makeModel(std::move(plan.info), plan.layout, *set, settings.execution.threads, context);
    result.trainingSet = std::move(set);
    concludeTraining(result, stopwatch.seconds());
    return result;
}

} // namespace patchgauge::pipeline
