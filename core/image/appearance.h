#pragma once

#include "image/image.h"

namespace patchgauge::image {

/// How a photo looks as a whole, whatever it shows: what differs when the light, the lens or the
/// camera has changed.
struct Appearance {
    float brightness = 0; ///< mean luma, 0 … 1
    float sharpness = 0;  ///< what is left of fine structure; higher is sharper, 0 for a flat image
};

/// Measures a photo. Its luma (ITU-R BT.601) is brought to at most 512 pixels on the longer side by
/// averaging, so that photos of any resolution are measured on the same scale. Sharpness is then
/// the share of the gradient (root mean square, Sobel) that a Gaussian blur of two pixels takes
/// away, 0 … 1: edges that are blurred already lose little more. A ratio, it does not depend on
/// brightness or contrast. It follows the idea of Crété et al., "The blur effect" (2007), with
/// gradient energies in place of absolute differences. Noise counts as fine structure. Thread-safe.
Appearance appearanceOf(const Image& image);

} // namespace patchgauge::image
