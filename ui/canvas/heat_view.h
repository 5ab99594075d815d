#pragma once

#include "canvas/inspected_image.h"
#include "canvas/layer_options.h"
#include "detector/heat_scale.h"
#include "detector/probe.h"

#include <optional>

namespace patchgauge::ui {

/// What the heat over an image tells: the pixel map, or what one layer adds to the squared distance
/// of each patch, on the layer's own grid. The one place that knows which. Looks into the image,
/// which must outlive it; thread-safe.
class HeatView {
public:
    HeatView(const InspectedImage& image, const LayerOptions& options);

    bool isWhole() const { return share_ == nullptr; }

    /// Over the inspected area.
    const Grid<float>& values() const;

    const detector::HeatScale& scale() const { return scale_; }

    /// The name of the layer shown; empty for the whole.
    std::string layer() const { return share_ ? share_->layer : std::string(); }

    /// The value shown where a read-out was taken.
    std::optional<float> valueAt(const detector::Readout& readout) const;

private:
    const detector::AnomalyMap& map_;
    const detector::LayerShare* share_;
    detector::HeatScale scale_;
};

} // namespace patchgauge::ui
