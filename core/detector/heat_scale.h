#pragma once

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
/// Perceptually ordered (lightness rises throughout), readable by the colour-blind. A small value,
/// thread-safe.
class HeatScale {
public:
    /// @param threshold   of the model, or nothing
    /// @param dimensions  d; without a threshold, 1.5·√d stands in for it (√d is what a distance
    ///                    from d standard normal variables is near to)
    HeatScale(std::optional<float> threshold, int dimensions);

    /// The value where colour begins, and where it is hottest.
    float low() const { return 0.8F * anchor_; }
    float high() const { return 2 * anchor_; }

    /// NaN (not inspected) is transparent.
    Colour colourAt(float value) const;

private:
    float anchor_;
};

} // namespace patchgauge::detector
