#pragma once

#include "detector/colour_map.h"

#include <string>

namespace patchgauge::ui {

/// What is shown over a photo, and how strongly.
struct LayerOptions {
    bool heat = true;
    bool contour = true; ///< of the pixel map; never shown over a single layer's share
    double opacity = 1;  ///< of the heat, 0 … 1, on top of the heat scale's own
    detector::ColourMap colours = detector::ColourMap::Ember;

    /// The layer of the network whose share of the squared distances the heat shows; empty for the
    /// pixel map, which is the whole. A name that an image doesn't have stands for the whole too.
    std::string layer{};

    /// Heat and contour also over a photo that is not like the training photos, where they say
    /// nothing of the part.
    bool evenIfUnfit = false;

    friend bool operator==(const LayerOptions&, const LayerOptions&) = default;
};

} // namespace patchgauge::ui
