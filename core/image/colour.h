#pragma once

#include <opencv2/core/mat.hpp>

namespace patchgauge::image {

/// How a fourth channel is to be understood.
enum class Alpha {
    Straight,      ///< colours are as if opaque
    Premultiplied, ///< colours are multiplied by alpha already
    Padding,       ///< no alpha at all
};

/// Grey, BGR or BGRA (8 or 16 bit) as OpenCV decodes them to RGB, over a white ground.
cv::Mat toRgb(const cv::Mat& decoded, Alpha alpha);

} // namespace patchgauge::image
