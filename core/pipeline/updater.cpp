#include "pipeline/updater.h"

#include "base/clock.h"
#include "base/error.h"
#include "base/files.h"
#include "base/sha256.h"
#include "methods/methods.h"
#include "pipeline/calibrator.h"
#include "pipeline/training_warnings.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace patchgauge::pipeline {
namespace {

std::set<std::string> checksumsOf(const std::vector<detector::TrainingImage>& images) {
    std::set<std::string> checksums;
    for (const detector::TrainingImage& image : images)
        checksums.insert(image.sha256);
    return checksums;
}

/// The positions below `count` that are not among these.
std::vector<std::size_t> others(std::size_t count, const std::vector<std::size_t>& positions) {
    std::vector<std::size_t> rest;
    for (std::size_t i = 0; i < count; ++i)
        if (std::find(positions.begin(), positions.end(), i) == positions.end())
            rest.push_back(i);
    return rest;
}

bool intact(const detector::TrainingImage& image) {
    try {
        return sha256OfFile(fromUtf8(image.path)) == image.sha256;
    } catch (const Error&) {
        return false;
    }
}

/// The first image that is gone or changed, if there is one.
const detector::TrainingImage& firstNotIntact(const std::vector<detector::TrainingImage>& images) {
    const auto found = std::find_if_not(images.begin(), images.end(), intact);
    return found == images.end() ? images.front() : *found;
}

/// The values at these positions, as far as there are so many.
template <typename T>
std::vector<T> at(const std::vector<std::size_t>& positions, const std::vector<T>& values) {
    std::vector<T> chosen;
    for (const std::size_t position : positions)
        if (position < values.size())
            chosen.push_back(values[position]);
    return chosen;
}

/// A revised model whose detector is there and whose scores are still to be found.
class Revision {
public:
    Revision(const detector::Model& model, Network& network, const TrainSettings& settings,
             const RunContext& context)
        : model_(model),
          network_(network),
          settings_(settings),
          context_(context),
          info_(model.info()),
          normal_(model.normal()) {}

    /// @param kept   positions of the model's images that are still in it; they are read again
    ///               where they are
    /// @param added   further images
    /// @param reason  why an approval does not hold any more
    std::shared_ptr<const detector::Model>
    finish(std::shared_ptr<const detector::Detector> detector, const std::vector<std::size_t>& kept,
           const ImageSet& added, const std::string& reason) {
        const std::vector<detector::TrainingImage> earlier = at(kept, info_.images);
        info_.calibration.scores = at(kept, info_.calibration.scores);
        info_.images = earlier;
        std::optional<TrainingSet> set =
            readAgain(info_, model_.layout(), network_, settings_, context_);
        info_.images.insert(info_.images.end(), added.images.begin(), added.images.end());
        info_.softwareVersion = PATCHGAUGE_VERSION;
        info_.created = utcTimestamp();
        withdrawApproval(info_.releases, info_.created, reason);
        info_.warnings = warningsAbout(info_, *detector);
        if (set) {
            info_.heldOutImages = set->heldOut.images; // now with their appearance
            set->good = joined(set->good, added);
            info_.images = set->good.images;
            normal_ = calibrate(info_, *detector, *set, settings_.execution.threads, context_);
        } else {
            markStale(info_.calibration, info_.created);
            info_.warnings.push_back(staleWarning(info_));
        }
        return std::make_shared<const detector::Model>(std::move(info_), model_.layout(),
                                                       std::move(detector), std::move(normal_));
    }

private:
    const detector::Model& model_;
    Network& network_;
    const TrainSettings& settings_;
    const RunContext& context_;
    detector::ModelInfo info_;
    std::optional<detector::NormalRange> normal_;
};

TrainResult resultOf(std::shared_ptr<const detector::Model> model, std::size_t imagesRead,
                     const Stopwatch& stopwatch) {
    TrainResult result;
    result.model = std::move(model);
    result.suspicious = suspiciousImages(result.model->info());
    result.warnings = result.model->info().warnings;
    result.seconds = stopwatch.seconds();
    result.imagesPerSecond = static_cast<double>(imagesRead) / std::max(result.seconds, 1e-9);
    return result;
}

} // namespace

TrainResult update(const detector::Model& model, const std::vector<std::filesystem::path>& paths,
                   const TrainSettings& execution, const weights::Store& store,
                   const RunContext& context) {
    const Stopwatch stopwatch;
    methods::checkRevisable(model.info());
    const std::vector<std::filesystem::path> files = findImages(paths);
    const TrainSettings settings = settingsOf(model.info(), execution);
    Network network = networkOf(model.info(), execution.weights, store, execution.execution);
    FeatureSettings reading = featureSettings(settings, "features");
    reading.known = checksumsOf(model.info().images);
    reading.known.merge(checksumsOf(model.info().heldOutImages));
    reading.aligner = alignerOf(model.info().alignment);
    const Features added = readFeatures(files, model.layout(), network, reading, context);

    auto detector = methods::revise(model, *added.set.embeddings, *noImages().embeddings,
                                    settings.execution.threads, context);
    TrainResult result =
        resultOf(Revision(model, network, settings, context)
                     .finish(std::move(detector), others(model.info().images.size(), {}), added.set,
                             "training images added"),
                 added.set.count(), stopwatch);
    result.skipped = added.skipped;
    if (added.passedOver > 0)
        result.warnings.push_back(
            added.passedOver == 1
                ? Engine::tr("1 image already in the model and passed over")
                : Engine::tr("%1 images already in the model and passed over", added.passedOver));
    return result;
}

TrainResult dropImages(const detector::Model& model, const std::vector<std::size_t>& positions,
                       const std::shared_ptr<const TrainingSet>& set,
                       const TrainSettings& execution, const weights::Store& store,
                       const RunContext& context) {
    const Stopwatch stopwatch;
    const detector::ModelInfo& info = model.info();
    const std::vector<std::size_t> kept = others(info.images.size(), positions);
    if (kept.empty())
        throw Error(ErrorCode::InvalidArgument, Engine::tr("no image would be left"),
                    info.backbone.id,
                    Engine::tr("keep at least one image, or train another model"));
    const std::string reason = "training images dropped";
    if (set) {
        detector::ModelInfo revised = info;
        withdrawApproval(revised.releases, utcTimestamp(), reason);
        auto remaining = std::make_shared<TrainingSet>(*set);
        remaining->good = part(set->good, kept);
        TrainResult result = resultOf(makeModel(std::move(revised), model.layout(), *remaining,
                                                execution.execution.threads, context),
                                      kept.size(), stopwatch);
        result.trainingSet = std::move(remaining);
        return result;
    }

    methods::checkRevisable(info);
    const TrainSettings settings = settingsOf(info, execution);
    Network network = networkOf(info, execution.weights, store, execution.execution);
    const std::vector<detector::TrainingImage> dropped = at(positions, info.images);
    FeatureSettings reading = featureSettings(settings, "dropped images");
    reading.aligner = alignerOf(info.alignment);
    const auto removed = readAgain(dropped, model.layout(), network, reading, context);
    if (!removed)
        throw Error(
            ErrorCode::NotFound, Engine::tr("a dropped image is gone or changed"),
            firstNotIntact(dropped).path,
            Engine::tr("bring the image back to where it was, or train on the others again"));
    auto detector = methods::revise(model, *noImages().embeddings, *removed->embeddings,
                                    settings.execution.threads, context);
    return resultOf(Revision(model, network, settings, context)
                        .finish(std::move(detector), kept, noImages(), reason),
                    kept.size(), stopwatch);
}

} // namespace patchgauge::pipeline
