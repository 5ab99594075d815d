#include "canvas/heat_view.h"

#include <algorithm>
#include <cmath>

namespace patchgauge::ui {
namespace {

const detector::LayerShare* shareOf(const detector::AnomalyMap& map, const std::string& layer) {
    const auto found =
        std::find_if(map.layers.begin(), map.layers.end(),
                     [&layer](const detector::LayerShare& share) { return share.layer == layer; });
    return found == map.layers.end() ? nullptr : &*found;
}

} // namespace

HeatView::HeatView(const InspectedImage& image, const LayerOptions& options)
    : map_(image.inspection->map),
      share_(shareOf(map_, options.layer)),
      scale_(image.heatScale(options.colours)) {
    if (share_)
        scale_ = scale_.ofLayerShare(static_cast<int>(map_.layers.size()));
}

const Grid<float>& HeatView::values() const {
    return share_ ? share_->values : map_.pixels;
}

std::optional<float> HeatView::valueAt(const detector::Readout& readout) const {
    if (!share_)
        return std::isnan(readout.pixelValue) ? std::nullopt : std::optional(readout.pixelValue);
    for (const detector::Readout::Contribution& contribution : readout.contributions)
        if (contribution.layer == share_->layer)
            return contribution.value;
    return std::nullopt;
}

} // namespace patchgauge::ui
