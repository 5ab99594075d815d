#pragma once

#include "image/registration.h"

#include <opencv2/core.hpp>

#include <cstddef>
#include <vector>

namespace patchgauge::image {

/// Places where a part fits, best first, found by the picture alone: normalised correlation with
/// the disc around the reference's middle, at all angles and positions. A disc is the same at every
/// angle, so the photo's energy below it is needed once only. Immutable and thread-safe.
class DiscSearch {
public:
    /// Side that pictures are reduced to.
    static constexpr int longestSide = 64;

    /// @param grey  CV_32F
    explicit DiscSearch(const cv::Mat& grey);

    /// At most `count` motions, in pixels of the photo handed in.
    /// @param grey  CV_32F, of the reference's scale
    std::vector<Motion> motionsOf(const cv::Mat& grey, std::size_t count) const;

    /// What of a picture of this size is compared: CV_8U, 255 inside the disc.
    static cv::Mat disc(cv::Size size);

private:
    double scale_;  ///< reduced pixels for one of the reference
    int radius_;    ///< of the disc, reduced pixels
    double weight_; ///< pixels of the disc
    cv::Size transformed_;
    cv::Mat discSpectrum_;
    std::vector<cv::Mat> spectra_; ///< of the disc at each angle, zero mean and unit energy
};

} // namespace patchgauge::image
