#pragma once

#include "base/grid.h"
#include "detector/heat_scale.h"
#include "image/geometry.h"
#include "image/image.h"
#include "image/pose.h"

#include <opencv2/core/mat.hpp>

#include <optional>

namespace patchgauge::detector {

/// The image (8 bits, red-green-blue) at its own resolution with heat colours over it and, with a
/// threshold, a contour where the pixel map crosses it. What was not inspected stays as it is.
/// @param geometry  of the picture that was inspected
/// @param pose      where that is the image aligned: heat is then drawn over the image as it was
///                  taken
cv::Mat drawOverlay(const image::Image& image, const Grid<float>& pixels,
                    const image::Geometry& geometry, const HeatScale& scale,
                    std::optional<float> threshold, const std::optional<image::Pose>& pose = {});

/// The pixel map at every pixel of the photo as it is in the file: 32-bit floats, NaN where that
/// was not inspected. Parameters as above.
cv::Mat distancesAtPhoto(const Grid<float>& pixels, const image::Geometry& geometry,
                         const std::optional<image::Pose>& pose);

} // namespace patchgauge::detector
