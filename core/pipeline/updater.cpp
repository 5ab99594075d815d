#include "base/files.h"
#include "pipeline/embedding_source.h"
#include "pipeline/trainer.h"
#include "pipeline/training.h"
#include "pipeline/training_warnings.h"

#include <algorithm>
#include <utility>

namespace patchgauge::pipeline {
namespace {

TrainSettings settingsOf(const padim::ModelInfo& info, const TrainSettings& execution) {
    TrainSettings settings = execution;
    settings.backbone = info.backbone.id;
    settings.input = info.input;
    settings.padim = info.settings;
    settings.storage = info.storage;
    return settings;
}

std::set<std::string> checksumsOf(const std::vector<padim::TrainingImage>& images) {
    std::set<std::string> checksums;
    for (const padim::TrainingImage& image : images)
        checksums.insert(image.sha256);
    return checksums;
}

/// Scores the images of an earlier training where they still are, unchanged. False when one is not.
bool scoreEarlier(const std::vector<padim::TrainingImage>& earlier, Training& training,
                  const std::optional<padim::Projection>& projection,
                  padim::LeaveOneOut& leaveOneOut, std::vector<float>& scores) {
    std::vector<std::filesystem::path> files;
    files.reserve(earlier.size());
    for (const padim::TrainingImage& image : earlier)
        files.push_back(fromUtf8(image.path));
    // Seen at once, and much quicker than running the others through the network for nothing.
    std::error_code ignored;
    if (!std::all_of(files.begin(), files.end(), [&](const std::filesystem::path& file) {
            return std::filesystem::is_regular_file(file, ignored);
        }))
        return false;

    const SourceSettings source{training.settings().input, KeepPixels::No, trainingBatch,
                                training.threads(), "earlier images"};
    bool unchanged = true;
    std::size_t next = 0;
    forEachEmbedding(
        files, training.layout(), training.network(), source, training.context(),
        [&](const LoadedImage& loaded, const padim::Embedding& embedding) {
            unchanged = unchanged && !loaded.failed() && loaded.sha256 == earlier[next].sha256;
            ++next;
            if (unchanged)
                scores.push_back(leaveOneOut.add(project(projection, embedding, training.threads()),
                                                 training.threads()));
        });
    return unchanged;
}

/// Calibrates on earlier and new images together, or says that the calibration is a past one.
void recalibrate(const padim::Model& model, Training& training, const padim::Factor& factor,
                 padim::ModelInfo& info, std::optional<padim::NormalRange>& normal) {
    padim::LeaveOneOut leaveOneOut(factor, info.input, info.settings.smoothing);
    std::vector<float> scores;
    if (scoreEarlier(model.info().images, training, model.projection(), leaveOneOut, scores)) {
        training.scoreSpooled(model.projection(), leaveOneOut, scores);
        info.calibration = calibration::calibrate(std::move(scores));
        normal = leaveOneOut.normalRange();
        return;
    }
    calibration::markStale(info.calibration);
    info.warnings.push_back(
        info.calibration.threshold
            ? "earlier training images are gone or changed: the threshold is the old one"
            : "earlier training images are gone or changed: no threshold can be found, so every "
              "verdict will be review");
}

} // namespace

TrainResult update(const padim::Model& model, const std::vector<std::filesystem::path>& paths,
                   const TrainSettings& execution, const weights::Store& store,
                   const RunContext& context) {
    const Stopwatch stopwatch;
    if (model.info().storage == padim::Storage::Float16)
        throw Error(ErrorCode::Unsupported, "a model stored in float16 can't be updated",
                    model.info().backbone.id, "train it again on all images, with float32");
    const std::vector<std::filesystem::path> files = findImages(paths);
    const TrainSettings settings = settingsOf(model.info(), execution);
    Training training(settings, model.layout(),
                      loadNetwork(settings.backbone, settings.weights, settings.padim.layers, store,
                                  settings.execution),
                      context);
    checkSameWeights(model.info().backbone, training.network().record);
    training.setKnownImages(checksumsOf(model.info().images));

    padim::Statistics statistics = model.factor().statistics(training.threads());
    training.addImages(files, model.projection(), statistics);
    const padim::Factor factor = training.factor(statistics);

    padim::ModelInfo info = model.info();
    info.images.insert(info.images.end(), training.images().begin(), training.images().end());
    info.softwareVersion = PATCHGAUGE_VERSION;
    info.created = utcTimestamp();
    info.warnings = warningsAbout(info, factor);
    if (training.passedOver() > 0)
        info.warnings.push_back(countOf(training.passedOver(), "image") +
                                " already in the model and passed over");
    std::optional<padim::NormalRange> normal = model.normal();
    if (info.images.size() >= leastImagesForCalibration)
        recalibrate(model, training, factor, info, normal);
    return training.finish(std::make_shared<const padim::Model>(std::move(info), model.layout(),
                                                                model.projection(), factor,
                                                                std::move(normal)),
                           stopwatch);
}

} // namespace patchgauge::pipeline
