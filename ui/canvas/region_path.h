#pragma once

#include "image/region_of_interest.h"

#include <QPainterPath>

namespace patchgauge::ui {

/// The outline of a shape, in its image coordinates.
QPainterPath pathOf(const image::Shape& shape);

/// What of `area` a region inspects.
/// @param region  in the coordinates of `area`; nothing for all of it
QPainterPath inspectedPath(const std::optional<image::RegionOfInterest>& region,
                           const QRectF& area);

} // namespace patchgauge::ui
