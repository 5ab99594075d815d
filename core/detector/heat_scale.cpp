#include "detector/heat_scale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace patchgauge::detector {
namespace {

struct Stop {
    float position;
    float opacity; ///< 0 … 255
};

// The threshold lies at 1/6.
constexpr std::array<Stop, 6> opacities{
    {{0.00F, 0}, {0.17F, 130}, {0.34F, 165}, {0.56F, 190}, {0.78F, 205}, {1.00F, 220}}};

constexpr float beginsAt = 0.8F; ///< of the threshold
constexpr float hottestAt = 2;

float opacityAt(float position) {
    const auto above =
        std::find_if(opacities.begin() + 1, opacities.end() - 1,
                     [position](const Stop& stop) { return position < stop.position; });
    const Stop& from = *(above - 1);
    const float share = (position - from.position) / (above->position - from.position);
    return from.opacity + (above->opacity - from.opacity) * share;
}

float anchorOf(std::optional<float> threshold, int dimensions) {
    return threshold && *threshold > 0
               ? *threshold
               : 1.5F * std::sqrt(static_cast<float>(std::max(dimensions, 1)));
}

std::uint8_t rounded(float value) {
    return static_cast<std::uint8_t>(std::lround(value));
}

} // namespace

HeatScale::HeatScale(std::optional<float> threshold, int dimensions, ColourMap map)
    : low_(beginsAt * anchorOf(threshold, dimensions)),
      high_(hottestAt * anchorOf(threshold, dimensions)),
      map_(map) {}

HeatScale HeatScale::ofLayerShare(int layers) const {
    const auto parts = static_cast<float>(layers);
    HeatScale share = *this;
    share.low_ = low_ * low_ / parts;
    share.high_ = high_ * high_ / parts;
    return share;
}

Colour HeatScale::colourAt(float value) const {
    if (!(value > low_)) // NaN too
        return {};
    const float position = std::min(1.0F, (value - low_) / (high_ - low_));
    const Rgb colour = detector::colourAt(map_, position);
    return {rounded(colour[0]), rounded(colour[1]), rounded(colour[2]),
            rounded(opacityAt(position))};
}

} // namespace patchgauge::detector
