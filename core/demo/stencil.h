#pragma once

#include <opencv2/core.hpp>

#include <string>
#include <vector>

namespace patchgauge::demo {

/// Surfaces are drawn this many times larger than the photo and averaged down.
constexpr int supersampling = 2;

/// Where a part lies in the photo. Part coordinates have their origin at the part's centre, y down;
/// all lengths are pixels of the photo.
struct Pose {
    cv::Point2d centre;
    double angle = 0; ///< radians, clockwise as seen

    cv::Point2d toPhoto(cv::Point2d part) const;
};

/// `radius` in the direction `angle` (radians, clockwise from the right).
cv::Point2d polar(double radius, double angle);

/// Which pixels a shape covers. Shapes are given in part coordinates and add up.
class Stencil {
public:
    Stencil(cv::Size photo, const Pose& pose);

    Stencil& polygon(const std::vector<cv::Point2d>& outline);
    Stencil& disc(cv::Point2d centre, double radius);
    /// A straight line of round ends.
    Stencil& slot(cv::Point2d from, cv::Point2d to, double width);
    Stencil& roundedRectangle(cv::Size2d size, double cornerRadius);
    /// A line along `points` whose width goes from the first number to the second.
    Stencil& stroke(const std::vector<cv::Point2d>& points, double startWidth, double endWidth);
    /// One line of capitals, centred.
    Stencil& text(const std::string& line, cv::Point2d centre, double height, double strokeWidth);

    /// Takes another stencil's shapes away.
    Stencil& without(const Stencil& other);

    /// CV_32F, 0 … 1, of supersampled size, with edges softened to a slope of about `softness`.
    cv::Mat coverage(double softness = 0) const;

private:
    cv::Mat mask_; ///< CV_8U, supersampled
    Pose pose_;
};

} // namespace patchgauge::demo
