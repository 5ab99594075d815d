#pragma once

#include "image/region_of_interest.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace patchgauge::ui {

/// A place on the outline of a polygon.
struct EdgePoint {
    std::size_t edge = 0; ///< from this vertex to the next, or from the last to the first
    image::Point at;
};

/// The place on the outline that is closest to a point, if it lies within `reach` of it.
/// @param vertices  of a closed polygon
std::optional<EdgePoint> edgePointAt(const std::vector<image::Point>& vertices, image::Point at,
                                     double reach);

} // namespace patchgauge::ui
