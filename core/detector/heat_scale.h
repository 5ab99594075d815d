#pragma once

#include "detector/colour_map.h"

#include <cstdint>
#include <optional>

namespace patchgauge::detector {

/// A colour with opacity, 8 bits each, not premultiplied.
struct Colour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
    std::uint8_t alpha = 0;
};

/// Colours of distances, anchored to the threshold and thus the same for every image: transparent
/// up to four fifths of it, clearly visible at it, hottest from twice its value. (Distances of good
/// patches gather just below the threshold; colour that began lower would veil every good part.)
/// Perceptually ordered (lightness rises throughout), readable by the colour-blind, in each colour
/// map. A small value, thread-safe.
class HeatScale {
public:
    /// @param threshold   of the model, or nothing
    /// @param dimensions  d; without a threshold, 1.5·√d stands in for it (√d is what a distance
    ///                    from d standard normal variables is near to)
    HeatScale(std::optional<float> threshold, int dimensions, ColourMap map = ColourMap::Ember);

    /// The scale of one layer's share of the squared distance: from `low` to `high` squared,
    /// divided evenly among the layers. Where every layer does its part, it shows what the whole
    /// shows.
    /// @param layers  that the squared distance is the sum of; at least 1
    HeatScale ofLayerShare(int layers) const;

    /// The value where colour begins, and where it is hottest.
    float low() const { return low_; }
    float high() const { return high_; }

    /// NaN (not inspected) is transparent.
    Colour colourAt(float value) const;

private:
    float low_;
    float high_;
    ColourMap map_;
};

} // namespace patchgauge::detector
