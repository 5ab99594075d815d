#pragma once

#include <opencv2/core/mat.hpp>

#include <span>

namespace patchgauge::image {

/// Brings decoded NetPBM samples from 0 … the file's own maximum (4095 from a 12-bit camera) to the
/// full range of their 8 or 16 bits.
void scaleNetPbmToFullRange(std::span<const unsigned char> file, cv::Mat& pixels);

} // namespace patchgauge::image
