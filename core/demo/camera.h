#pragma once

#include "base/random.h"
#include "demo/surface.h"

#include <opencv2/core.hpp>

namespace patchgauge::demo {

/// Light and camera of one photo, with what varies from one to the next.
struct Conditions {
    cv::Vec3d light;    ///< unit vector towards the lamp: right, down, up
    cv::Vec3d cast;     ///< gain of blue, green, red
    cv::Vec2d gradient; ///< change of brightness across the width and height
    double noise = 0;   ///< standard deviation of a pixel, of full scale
    std::uint64_t grainSeed = 0;
};

Conditions drawConditions(Random& random);

/// Lights a surface (diffuse and glossy reflection, cast shadow, darkened recesses) and projects it
/// through the lens. CV_32FC3 of the photo's size, 0 … 1.
cv::Mat expose(const Surface& surface, const Conditions& conditions);

/// Adds the sensor's noise and rounds to CV_8UC3. The same conditions give the same noise.
cv::Mat develop(const cv::Mat& exposed, const Conditions& conditions);

} // namespace patchgauge::demo
