#pragma once

#include "base/random.h"

#include <opencv2/core.hpp>

namespace patchgauge::demo {

// Random fields, CV_32F, with mean about 0 and standard deviation about 1.

/// About normally distributed, pixels independent.
cv::Mat whiteNoise(cv::Size size, Random& random);

/// Fine horizontal streaks, as brushing leaves them; `length` pixels long.
cv::Mat streaks(cv::Size size, int length, Random& random);

/// The field turned about its middle, clockwise as seen.
cv::Mat turned(const cv::Mat& field, double radians);

/// Soft patches about `cell` pixels wide.
cv::Mat clouds(cv::Size size, int cell, Random& random);

/// Fine rings about `centre`, as turning leaves them, 1.5 pixels and wider.
cv::Mat rings(cv::Size size, cv::Point2d centre, Random& random);

} // namespace patchgauge::demo
