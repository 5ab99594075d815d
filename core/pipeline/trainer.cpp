#include "pipeline/trainer.h"

#include "base/clock.h"
#include "base/error.h"
#include "methods/methods.h"
#include "pipeline/calibrator.h"
#include "pipeline/training_warnings.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace patchgauge::pipeline {
namespace {

std::set<std::string> checksumsOf(const ImageSet& set) {
    std::set<std::string> checksums;
    for (const detector::TrainingImage& image : set.images)
        checksums.insert(image.sha256);
    return checksums;
}

/// Reads images that only calibrate. Ones that are trained on as well would say nothing, and are
/// left out.
ImageSet readOthers(const std::vector<std::filesystem::path>& files,
                    const detector::EmbeddingLayout& layout, Network& network,
                    FeatureSettings settings, const ImageSet& good, const RunContext& context,
                    TrainResult& result) {
    if (files.empty())
        return noImages();
    settings.known = checksumsOf(good);
    Features features = readFeatures(files, layout, network, settings, context);
    result.skipped.insert(result.skipped.end(), features.skipped.begin(), features.skipped.end());
    if (features.passedOver > 0)
        result.warnings.push_back(
            features.passedOver == 1
                ? Engine::tr("1 image of the %1 is a training image as well, and left out",
                             settings.stage)
                : Engine::tr("%1 images of the %2 are training images as well, and left out",
                             features.passedOver, settings.stage));
    return features.set;
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
    const std::shared_ptr<const detector::Detector> detector =
        methods::learn(layout, *set.good.embeddings, info.settings, info.storage, threads, context);
    info.images = set.good.images;
    info.heldOutImages = set.heldOut.images;
    info.defectiveImages = set.defective.images;
    info.softwareVersion = PATCHGAUGE_VERSION;
    info.created = utcTimestamp();
    std::optional<detector::NormalRange> normal = calibrate(info, *detector, set, threads, context);
    info.warnings = warningsAbout(info, *detector);
    return std::make_shared<const detector::Model>(std::move(info), layout, detector,
                                                   std::move(normal));
}

TrainResult train(const std::vector<std::filesystem::path>& images, const TrainSettings& settings,
                  const weights::Store& store, const RunContext& context) {
    const Stopwatch stopwatch;
    checkSettings(settings);
    const std::vector<std::filesystem::path> good = findImages(images);
    const auto others = [](const std::vector<std::filesystem::path>& paths) {
        return paths.empty() ? paths : findImages(paths);
    };
    const std::vector<std::filesystem::path> heldOut = others(settings.calibration.heldOutGood);
    const std::vector<std::filesystem::path> defective = others(settings.calibration.defective);
    const detector::EmbeddingLayout layout = detector::layoutFor(
        weights::backbone(settings.backbone), settings.input, settings.detector);
    Network network = loadNetwork(settings.backbone, settings.weights, settings.detector.layers,
                                  store, settings.execution);

    detector::ModelInfo info = describe(settings, network.record);
    info.alignment = alignmentToFirst(good, settings.alignment);
    const auto reading = [&settings, aligner = alignerOf(info.alignment)](const char* stage) {
        FeatureSettings features = featureSettings(settings, stage);
        features.aligner = aligner;
        return features;
    };

    TrainResult result;
    Features features = readFeatures(good, layout, network, reading("features"), context);
    auto set = std::make_shared<TrainingSet>();
    set->good = std::move(features.set);
    result.skipped = std::move(features.skipped);
    set->heldOut = readOthers(heldOut, layout, network, reading("held-out images"), set->good,
                              context, result);
    set->defective = readOthers(defective, layout, network, reading("defective images"), set->good,
                                context, result);

    result.model = makeModel(std::move(info), layout, *set, settings.execution.threads, context);
    const detector::ModelInfo& made = result.model->info();
    result.warnings.insert(result.warnings.begin(), made.warnings.begin(), made.warnings.end());
    result.suspicious = suspiciousImages(made);
    result.trainingSet = std::move(set);
    result.seconds = stopwatch.seconds();
    result.imagesPerSecond =
        static_cast<double>(made.images.size()) / std::max(result.seconds, 1e-9);
    return result;
}

} // namespace patchgauge::pipeline
