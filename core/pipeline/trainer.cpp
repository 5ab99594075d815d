#include "pipeline/trainer.h"

#include "pipeline/training.h"
#include "pipeline/training_warnings.h"

#include <algorithm>
#include <utility>

namespace patchgauge::pipeline {
namespace {

/// Principal components need two looks: the pooled covariance of all images first, then the
/// statistics of their projections, read from the spool.
padim::Statistics projectedStatistics(Training& training,
                                      const std::vector<std::filesystem::path>& files,
                                      std::optional<padim::Projection>& projection) {
    padim::PooledCovariance pooled(training.layout(), training.threads());
    training.readImages(files, [&](const padim::Embedding& embedding) { pooled.add(embedding); });

    const std::string stage = "principal components";
    const std::size_t images = training.spool().count();
    training.context().report(stage, 0, images);
    const int kept = std::min(training.settings().padim.dimensions, training.layout().dimensions());
    projection.emplace(training.layout(), SharedArray<float>(pooled.leadingComponents(
                                              kept, training.context().cancel)));
    padim::Statistics statistics(projection->layout());
    StatisticsFeeder feeder(statistics, training.threads(), training.context().cancel);
    for (std::size_t i = 0; i < images; ++i) {
        feeder.add((*projection)(training.spool().read(i), training.threads()));
        training.context().report(stage, i + 1, images);
    }
    feeder.flush();
    return statistics;
}

padim::ModelInfo describe(Training& training, const padim::Factor& factor) {
    padim::ModelInfo info;
    info.backbone = training.network().record;
    info.input = training.settings().input;
    info.settings = training.settings().padim;
    info.storage = training.settings().storage;
    info.images = training.images();
    info.softwareVersion = PATCHGAUGE_VERSION;
    info.created = utcTimestamp();
    info.warnings = warningsAbout(info, factor);
    return info;
}

} // namespace

TrainResult train(const std::vector<std::filesystem::path>& paths, const TrainSettings& settings,
                  const weights::Store& store, const RunContext& context) {
    const Stopwatch stopwatch;
    const std::vector<std::filesystem::path> files = findImages(paths);
    Training training(
        settings,
        padim::layoutFor(weights::backbone(settings.backbone), settings.input, settings.padim),
        loadNetwork(settings.backbone, settings.weights, settings.padim.layers, store,
                    settings.execution),
        context);

    std::optional<padim::Projection> projection;
    padim::Statistics statistics(training.layout());
    if (settings.padim.reduction == padim::Reduction::Pca)
        statistics = projectedStatistics(training, files, projection);
    else
        training.addImages(files, projection, statistics);

    const padim::Factor factor = training.factor(statistics);
    padim::ModelInfo info = describe(training, factor);
    std::optional<padim::NormalRange> normal;
    if (info.images.size() >= leastImagesForCalibration) {
        padim::LeaveOneOut leaveOneOut(factor, settings.input, settings.padim.smoothing);
        std::vector<float> scores;
        training.scoreSpooled(projection, leaveOneOut, scores);
        info.calibration = calibration::calibrate(std::move(scores));
        normal = leaveOneOut.normalRange();
    }
    return training.finish(std::make_shared<const padim::Model>(std::move(info), training.layout(),
                                                                std::move(projection), factor,
                                                                std::move(normal)),
                           stopwatch);
}

} // namespace patchgauge::pipeline
