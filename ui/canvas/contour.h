#pragma once

#include "base/grid.h"
#include "image/geometry.h"

#include <QPainterPath>

namespace patchgauge::ui {

/// The lines where a pixel map crosses a level, by marching squares with linear interpolation
/// between the centres of pixels; lines reach the border of the inspected area and end there.
/// Values above the level lie on one side, those up to it on the other. Cells with a NaN are left
/// out.
/// @return closed and open polylines in image coordinates
QPainterPath contourLines(const Grid<float>& pixels, float level, const image::Geometry& geometry);

} // namespace patchgauge::ui
