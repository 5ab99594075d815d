#pragma once

#include "base/grid.h"

#include <opencv2/core/mat.hpp>

namespace patchgauge::image {

/// A decoded photo: three channels in the order red, green, blue, upright (EXIF orientation
/// applied), 8 or 16 bits a channel. Grey is replicated, alpha composited on white.
struct Image {
    cv::Mat pixels; ///< CV_8UC3 or CV_16UC3

    Size size() const { return {pixels.cols, pixels.rows}; }
};

} // namespace patchgauge::image
