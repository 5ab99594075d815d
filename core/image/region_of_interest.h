#pragma once

#include "base/grid.h"
#include "image/geometry.h"

#include <optional>
#include <vector>

namespace patchgauge::image {

/// A closed shape in image coordinates.
struct Shape {
    enum class Kind { Rectangle, Ellipse, Polygon };

    Kind kind = Kind::Rectangle;
    /// Two opposite corners (of the bounding box, for an ellipse), or at least three vertices.
    std::vector<Point> points;

    friend bool operator==(const Shape& a, const Shape& b) {
        return a.kind == b.kind && a.points == b.points;
    }
};

/// The smallest upright rectangle around a shape with at least one point.
Rect boundsOf(const Shape& shape);

/// Whether a point lies in the shape. A rectangle has its left and top edges but not the others, so
/// that neighbours share no point; an ellipse has its border; a polygon is filled by the even-odd
/// rule, its edges belonging to what is right of and below them.
bool contains(const Shape& shape, Point point);

/// Where a part is inspected: within any of the included shapes (everywhere, if there are none) and
/// in none of the excluded ones. Drawn on a photo of `image` pixels; on a photo of another size it
/// lies at the same fractions of width and height, since both are resized to the same input.
struct RegionOfInterest {
    Size image;
    std::vector<Shape> include;
    std::vector<Shape> exclude;

    friend bool operator==(const RegionOfInterest& a, const RegionOfInterest& b) {
        return a.image == b.image && a.include == b.include && a.exclude == b.exclude;
    }
};

/// Whether a point of a photo of region.image pixels is inspected.
bool contains(const RegionOfInterest& region, Point point);

/// The region on a photo of another size.
RegionOfInterest scaledTo(Size image, const RegionOfInterest& region);

/// Throws Error (InvalidArgument) where the photo has no pixels, a point is not finite or further
/// than 1e6 pixels away, or a shape has too few points, more than 10 000, or no extent.
void validate(const RegionOfInterest& region);

/// Which pixels of the network's input are inspected, by their centres: 1 or 0, the same for photos
/// of all sizes. Empty where there is no region.
/// @param input  valid settings
/// Throws Error (InvalidArgument) as validate(), and where no pixel is left to inspect.
Grid<char> inspectedPixels(const std::optional<RegionOfInterest>& region,
                           const InputSettings& input);

/// The share of the input's pixels that a mask of inspectedPixels() leaves, 0 … 1; 1 for an empty
/// one.
double inspectedShare(const Grid<char>& inspected);

} // namespace patchgauge::image
