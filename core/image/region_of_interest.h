#pragma once

#include "base/grid.h"
#include "image/geometry.h"

#include <vector>

namespace patchgauge::image {

/// A closed shape in image coordinates.
struct Shape {
    enum class Kind { Rectangle, Ellipse, Polygon };

    Kind kind = Kind::Rectangle;
    /// Two opposite corners (of the bounding box, for an ellipse), or at least three vertices.
    std::vector<Point> points;
};

/// Where a part is inspected: within any of the included shapes (everywhere, if there are none) and
/// in none of the excluded ones. Drawn on a photo of `image` pixels; on a photo of another size it
/// lies at the same fractions of width and height, since both are resized to the same input.
struct RegionOfInterest {
    Size image;
    std::vector<Shape> include;
    std::vector<Shape> exclude;
};

} // namespace patchgauge::image
