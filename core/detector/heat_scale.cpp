#include "detector/heat_scale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace patchgauge::detector {
namespace {

struct Stop {
    float position;
    float red, green, blue, alpha;
};

// Violet to orange to pale yellow: CIE lightness rises from about 20 to 95 in near-equal steps, and
// hue alone is never needed to tell two values apart. The threshold lies at 1/6.
constexpr std::array<Stop, 6> stops{{
    {0.00F, 70, 14, 110, 0},
    {0.17F, 120, 26, 120, 130},
    {0.34F, 170, 44, 108, 165},
    {0.56F, 222, 82, 62, 190},
    {0.78F, 249, 150, 28, 205},
    {1.00F, 252, 244, 150, 220},
}};

std::uint8_t mix(float from, float to, float share) {
    return static_cast<std::uint8_t>(std::lround(from + (to - from) * share));
}

} // namespace

HeatScale::HeatScale(std::optional<float> threshold, int dimensions)
    : anchor_(threshold && *threshold > 0
                  ? *threshold
                  : 1.5F * std::sqrt(static_cast<float>(std::max(dimensions, 1)))) {}

Colour HeatScale::colourAt(float value) const {
    const float position = (value - low()) / (high() - low());
    if (!(position > 0)) // NaN too
        return {};
    const auto above =
        std::find_if(stops.begin() + 1, stops.end() - 1,
                     [position](const Stop& stop) { return position < stop.position; });
    const Stop& from = *(above - 1);
    const float share =
        std::min(1.0F, (position - from.position) / (above->position - from.position));
    return {mix(from.red, above->red, share), mix(from.green, above->green, share),
            mix(from.blue, above->blue, share), mix(from.alpha, above->alpha, share)};
}

} // namespace patchgauge::detector
