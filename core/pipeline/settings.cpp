#include "pipeline/settings.h"

#include "weights/manifest.h"

namespace patchgauge::pipeline {

TrainSettings defaultSettings(const std::string& backboneId) {
    const weights::BackboneSpec& spec = weights::backbone(backboneId);
    TrainSettings settings;
    settings.backbone = backboneId;
    settings.padim.dimensions = spec.defaultDimensions;
    settings.padim.layers.clear();
    for (std::size_t i = 0; i < spec.layers.size(); ++i)
        settings.padim.layers.push_back(static_cast<int>(i) + 1);
    settings.padim.localAverage.assign(spec.layers.size(), 3);
    return settings;
}

TrainSettings paperSettings(const std::string& backboneId) {
    TrainSettings settings = defaultSettings(backboneId);
    settings.input = {{256, 256}, {224, 224}, 0};
    settings.padim.localAverage.assign(settings.padim.layers.size(), 0);
    settings.padim.regulariser = {0.01, false};
    return settings;
}

} // namespace patchgauge::pipeline
