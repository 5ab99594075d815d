#pragma once

#include <opencv2/core.hpp>

#include <cstddef>
#include <vector>

namespace patchgauge::image {

/// The angles at which a part fits best about a centre that is known, best first. All angles are
/// compared at once, as a circular correlation of the pictures unrolled about their centres, so
/// that a part looking alike at several angles yields all of them. Immutable and thread-safe.
class AngleSearch {
public:
    /// @param grey    CV_32F
    /// @param centre  of the part, continuous coordinates
    /// @param reach   radius of what is compared, pixels
    AngleSearch(const cv::Mat& grey, cv::Point2d centre, double reach);

    /// Radians in (−π, π], counter-clockwise as seen, at most `count` of them.
    /// @param grey  at the reference's scale
    std::vector<double> anglesOf(const cv::Mat& grey, cv::Point2d centre, std::size_t count) const;

private:
    cv::Mat spectrumAbout(const cv::Mat& grey, cv::Point2d centre) const;

    double reach_;
    cv::Mat spectrum_;
};

} // namespace patchgauge::image
