#include "detector/model.h"

#include "base/clock.h"
#include "detector/model_identity.h"
#include "image/visible_pixels.h"

#include <utility>

namespace patchgauge::detector {

AnomalyMap mapOf(Response response, const ModelInfo& info, const Grid<char>& inspected,
                 const std::optional<image::Pose>& pose) {
    const bool ownScore = response.score && inspected.empty();
    return makeAnomalyMap(std::move(response), info.input.crop, info.settings,
                          pose && !ownScore ? image::visiblePixels(*pose, info.input, inspected)
                                            : inspected);
}

Model::Model(ModelInfo info, EmbeddingLayout layout, std::shared_ptr<const Detector> detector,
             std::optional<NormalRange> normal)
    : info_(std::move(info)),
      layout_(std::move(layout)),
      detector_(std::move(detector)),
      normal_(std::move(normal)),
      inspected_(image::inspectedPixels(info_.region, info_.input)),
      statisticsSha256_(identityOf(info_, layout_, *detector_)) {}

AnomalyMap Model::detect(const Embedding& embedding, int threads,
                         const std::optional<image::Pose>& pose) const {
    return mapOf(detector_->respond(embedding, threads), info_, inspected_, pose);
}

std::shared_ptr<const Model> Model::withCalibration(calibration::Calibration calibration) const {
    auto copy = std::make_shared<Model>(*this);
    copy->info_.calibration = std::move(calibration);
    withdrawApproval(copy->info_.releases, utcTimestamp(), "thresholds changed");
    return copy;
}

std::shared_ptr<const Model> Model::withRelease(ReleaseChange change) const {
    auto copy = std::make_shared<Model>(*this);
    changeRelease(copy->info_.releases, std::move(change));
    return copy;
}

std::shared_ptr<const Model> Model::withRegion(ModelInfo info) const {
    auto copy = std::make_shared<Model>(*this);
    copy->inspected_ = image::inspectedPixels(info.region, info.input);
    copy->info_ = std::move(info);
    return copy;
}

std::shared_ptr<const Model> Model::withAcceptance(const Acceptance& acceptance,
                                                   const std::string& time) const {
    checkAcceptance(acceptance);
    auto copy = std::make_shared<Model>(*this);
    if (acceptance != info_.acceptance)
        withdrawApproval(copy->info_.releases, time, "scale or smallest area changed");
    copy->info_.acceptance = acceptance;
    return copy;
}

} // namespace patchgauge::detector
