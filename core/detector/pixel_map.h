#pragma once

#include "base/grid.h"

namespace patchgauge::detector {

/// Enlarges a patch map to the network's input by bilinear interpolation (half-pixel centres, no
/// corner alignment), then smooths it with a Gaussian cut off at four deviations; the border is
/// continued by half-sample reflection. Values stay within the range of `patches`.
/// @param deviation  in input pixels; 0 leaves the smoothing out
Grid<float> pixelMap(const Grid<float>& patches, Size input, double deviation);

} // namespace patchgauge::detector
