#include "pipeline/region_change.h"

#include "base/clock.h"
#include "pipeline/calibrator.h"
#include "pipeline/training_warnings.h"

#include <algorithm>
#include <utility>

namespace patchgauge::pipeline {
namespace {

/// The model's images, read again. Nothing where one of them is gone or changed.
std::shared_ptr<const TrainingSet> readSet(const detector::Model& model,
                                           const TrainSettings& execution,
                                           const weights::Store& store, const RunContext& context) {
    Network network = networkOf(model.info(), execution.weights, store, execution.execution);
    auto set = readAgain(model.info(), model.layout(), network, settingsOf(model.info(), execution),
                         context);
    return set ? std::make_shared<const TrainingSet>(std::move(*set)) : nullptr;
}

detector::ModelInfo describeChanged(const detector::Model& model,
                                    const std::optional<image::RegionOfInterest>& region,
                                    const std::string& time) {
    detector::ModelInfo info = model.info();
    info.region = region;
    info.warnings = warningsAbout(info, model.detector());
    detector::withdrawApproval(info.releases, time, "the region of interest was changed");
    return info;
}

} // namespace

TrainResult changeRegion(const detector::Model& model,
                         const std::optional<image::RegionOfInterest>& region,
                         const std::shared_ptr<const TrainingSet>& set,
                         const TrainSettings& execution, const weights::Store& store,
                         const RunContext& context) {
    const Stopwatch stopwatch;
    checkRegion(region, model.info().input, model.info().settings.method);
    TrainResult result;
    result.trainingSet = set;
    if (region == model.info().region) {
        result.model = std::make_shared<const detector::Model>(model);
        return result;
    }
    const std::string now = utcTimestamp();
    detector::ModelInfo info = describeChanged(model, region, now);
    const auto images = set ? set : readSet(model, execution, store, context);
    if (images) {
        // What is normal at a patch does not depend on where one looks, and stays as it is.
        calibrate(info, model.detector(), *images, execution.execution.threads, context);
    } else {
        calibration::markStale(info.calibration, now);
        info.warnings.push_back(staleWarning(info));
    }
    result.trainingSet = images;
    result.model = model.withRegion(std::move(info));
    result.suspicious = suspiciousImages(result.model->info());
    result.warnings = result.model->info().warnings;
    result.seconds = stopwatch.seconds();
    result.imagesPerSecond =
        static_cast<double>(model.info().images.size()) / std::max(result.seconds, 1e-9);
    return result;
}

} // namespace patchgauge::pipeline
