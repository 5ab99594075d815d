#pragma once

#include "base/grid.h"
#include "image/geometry.h"

#include <vector>

namespace patchgauge::detector {

/// A connected part of the pixel map above the threshold, in whole pixels of the image file.
struct Region {
    int x = 0; ///< left edge of the bounding box
    int y = 0; ///< its top edge
    int width = 0;
    int height = 0;
    double area = 0; ///< in image pixels
    float peak = 0;  ///< largest value of the pixel map inside
};

/// What a pixel of a map of this size covers, in image pixels.
double areaOfPixel(Size map, const image::Geometry& geometry);

/// The 8-connected regions with values above `threshold`, highest peak first.
std::vector<Region> regionsAbove(const Grid<float>& pixels, float threshold,
                                 const image::Geometry& geometry);

} // namespace patchgauge::detector
