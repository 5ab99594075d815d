#pragma once

#include "base/sentence.h"

#include <opencv2/core.hpp>

#include <optional>

namespace patchgauge::image {

/// A part that stands out from a plain background.
struct Outline {
    cv::Mat filled;     ///< CV_8U of the photo's size, 255 on the part, its openings included
    cv::Point2d centre; ///< centroid of `filled`, continuous coordinates
    double area = 0;    ///< pixels of `filled`
    double reach = 0;   ///< largest distance of the outline from the centre, pixels
};

/// An outline, or the reason why there is none, as a clause.
struct OutlineSearch {
    std::optional<Outline> outline;
    Sentence reason;
};

/// Finds the one part in a photo: what differs from the colour along the photo's border, or has an
/// edge, by Otsu's threshold ("A threshold selection method from gray-level histograms", 1979); of
/// that the largest connected piece. There is none where nothing stands out, where there are two
/// parts, and where the part reaches over the photo's border.
/// @param photo  CV_8UC3, at least 16 × 16
OutlineSearch findOutline(const cv::Mat& photo);

} // namespace patchgauge::image
