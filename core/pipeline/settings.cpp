#include "pipeline/settings.h"

#include "base/error.h"
#include "weights/manifest.h"

namespace patchgauge::pipeline {

TrainSettings defaultSettings(const std::string& backboneId, detector::Method method) {
    const weights::BackboneSpec& spec = weights::backbone(backboneId);
    TrainSettings settings;
    settings.backbone = backboneId;
    settings.detector.dimensions = spec.defaultDimensions;
    settings.detector.layers.clear();
    for (std::size_t i = 0; i < spec.layers.size(); ++i)
        settings.detector.layers.push_back(static_cast<int>(i) + 1);
    settings.detector.method = method;
    if (method != detector::Method::Padim)
        settings.detector.reduction = detector::Reduction::None;
    if (method == detector::Method::PatchCore)
        settings.detector.layers.erase(settings.detector.layers.begin());
    const bool averages =
        method == detector::Method::Padim || method == detector::Method::PatchCore;
    settings.detector.localAverage.assign(settings.detector.layers.size(), averages ? 3 : 0);
    return settings;
}

TrainSettings paperSettings(const std::string& backboneId) {
    TrainSettings settings = defaultSettings(backboneId);
    settings.input = {{256, 256}, {224, 224}, 0};
    settings.detector.localAverage.assign(settings.detector.layers.size(), 0);
    settings.detector.regulariser = {0.01, false};
    return settings;
}

TrainSettings settingsOf(const detector::ModelInfo& info, const TrainSettings& execution) {
    TrainSettings settings = execution;
    settings.backbone = info.backbone.id;
    settings.input = info.input;
    settings.detector = info.settings;
    settings.storage = info.storage;
    settings.region = info.region;
    return settings;
}

void checkSettings(const TrainSettings& settings) {
    detector::checkAcceptance(settings.acceptance);
    const detector::Settings& learning = settings.detector;
    if (learning.method != detector::Method::Padim &&
        (learning.combine == detector::Combine::Sum ||
         learning.reduction == detector::Reduction::Pca))
        throw Error(ErrorCode::InvalidArgument,
                    Engine::tr("summed layers and principal components belong to padim"),
                    name(learning.method),
                    Engine::tr("leave them out, or choose the method padim"));
    checkRegion(settings.region, settings.input, learning.method);
}

void checkRegion(const std::optional<image::RegionOfInterest>& region,
                 const image::InputSettings& input, detector::Method method) {
    if (!region)
        return;
    if (method == detector::Method::Gaussian || method == detector::Method::NSphere)
        throw Error(
            ErrorCode::InvalidArgument,
            Engine::tr(
                "a region of interest needs a method that says where, and this one judges the "
                "image as a whole"),
            name(method), Engine::tr("leave the region out, or choose padim, spade or patchcore"));
    input.validate();
    image::inspectedPixels(region, input);
}

} // namespace patchgauge::pipeline
