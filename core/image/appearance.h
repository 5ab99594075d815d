#pragma once

namespace patchgauge::image {

/// How a photo looks as a whole, whatever it shows: what differs when the light, the lens or the
/// camera has changed.
struct Appearance {
    float brightness = 0; ///< mean luma, 0 … 1
    float sharpness = 0;  ///< what is left of fine structure; higher is sharper, 0 for a flat image
};

} // namespace patchgauge::image
