#pragma once

#include <opencv2/core.hpp>

#include <cstddef>
#include <vector>

namespace patchgauge::image {

/// A turn about the middle of a picture, then a shift: where a point of the reference lies in the
/// photo. In pixels of the finest level of both.
struct Motion {
    double angle = 0; ///< radians, counter-clockwise as seen
    cv::Point2d shift;

    /// A vector from the middle of the reference, turned.
    cv::Point2d turned(cv::Point2d vector) const;
};

/// A picture at falling resolutions, each half the one before it. CV_32F, smoothed a little.
using GreyLevels = std::vector<cv::Mat>;

/// @param grey   CV_8U or CV_32F
/// @param count  of levels, at least 1
GreyLevels greyLevels(const cv::Mat& grey, std::size_t count);

/// How well a photo agrees with the reference under a motion.
struct Agreement {
    double correlation = 0; ///< −1 … 1
    double overlap = 0;     ///< share of the reference's mask that the photo shows
};

/// Finds the motion between a reference and a photo to a small fraction of a pixel, from a start
/// nearby. Immutable and thread-safe.
class Registration {
public:
    /// @param mask  CV_8U of the finest level's size: the pixels that count are not zero
    Registration(GreyLevels reference, const cv::Mat& mask);

    /// Gauss-Newton in the inverse compositional way (Baker and Matthews, "Lucas-Kanade 20 years
    /// on", 2004), for gain and offset of the light too. Pixels that do not fit, such as a
    /// defect's, count less.
    Motion refined(const GreyLevels& photo, Motion start, std::size_t level) const;

    Agreement agreement(const GreyLevels& photo, const Motion& motion, std::size_t level) const;

private:
    /// A pixel of the reference that counts.
    struct Sample {
        float x; ///< from the middle
        float y;
        float value;
        float slopeX;
        float slopeY;
    };
    struct Level {
        double scale; ///< pixels of this level for one of the finest
        std::vector<Sample> samples;
    };

    std::vector<Level> levels_;
};

} // namespace patchgauge::image
