#pragma once

#include "image/image.h"
#include "image/pose.h"

#include <opencv2/core.hpp>

#include <cstdint>
#include <string>

namespace patchgauge::test {

/// What a synthetic photo of a part shows.
struct Scene {
    cv::Size photo{320, 240};
    double angle = 0;  ///< degrees, counter-clockwise as seen
    cv::Point2d shift; ///< of the part's middle from the photo's, pixels
    double scale = 1;  ///< of part and photo
    bool part = true;
    bool second = false;     ///< another part beside it
    bool defect = false;     ///< a dark stain on the part
    bool symmetric = false;  ///< the part looks the same after half a turn
    std::uint64_t noise = 1; ///< seed
};

/// Draws the scene point by point from its formula, each pixel the mean of 3 × 3 points: a
/// reference for poses that uses no interpolation of pictures.
image::Image drawScene(const Scene& scene);

/// The scene as the bytes of a PNG file.
std::string drawPng(const Scene& scene);

/// The pose of a scene's part, compared with the scene without turn and shift.
image::Pose poseOf(const Scene& scene);

} // namespace patchgauge::test
