#pragma once

#include "base/grid.h"

namespace patchgauge::detector {

/// Enlarges a patch map to the network's input by bilinear interpolation (half-pixel centres, no
/// corner alignment), then smooths it with a Gaussian cut off at four deviations; the border is
/// continued by half-sample reflection. Values stay within the range of `patches`.
/// @param deviation  in input pixels; 0 leaves the smoothing out
/// @param inspected  of image::inspectedPixels(): the others become NaN, and take no part in the
///                   smoothing, whose weights are scaled up accordingly; empty for all of them
Grid<float> pixelMap(const Grid<float>& patches, Size input, double deviation,
                     const Grid<char>& inspected = {});

} // namespace patchgauge::detector
