#include "image/visible_pixels.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace patchgauge::image {
namespace {

constexpr int beside = 8; ///< input pixels

/// 255 where an input pixel's centre lies beyond the photo's border.
cv::Mat beyondPhoto(const Pose& pose, const InputSettings& input) {
    const Geometry geometry(pose.aligned, input);
    const auto at = [&](double x, double y) { return pose.toPhoto(geometry.inputToImage({x, y})); };
    const Point first = at(0.5, 0.5);
    const Point right = at(1.5, 0.5);
    const Point below = at(0.5, 1.5);
    // A photo that lies as the reference does is shown whole, whatever rounding makes of its
    // border.
    constexpr double tolerance = 0.5;
    cv::Mat beyond(input.crop.height, input.crop.width, CV_8U);
    for (int row = 0; row < beyond.rows; ++row)
        for (int column = 0; column < beyond.cols; ++column) {
            const double x = first.x + column * (right.x - first.x) + row * (below.x - first.x);
            const double y = first.y + column * (right.y - first.y) + row * (below.y - first.y);
            const bool seen = x >= -tolerance && y >= -tolerance &&
                              x <= pose.photo.width + tolerance &&
                              y <= pose.photo.height + tolerance;
            beyond.at<unsigned char>(row, column) = seen ? 0 : 255;
        }
    return beyond;
}

} // namespace

Grid<char> visiblePixels(const Pose& pose, const InputSettings& input,
                         const Grid<char>& inspected) {
    cv::Mat hidden = beyondPhoto(pose, input);
    cv::dilate(hidden, hidden, cv::Mat::ones(2 * beside + 1, 2 * beside + 1, CV_8U));
    Grid<char> visible = inspected.empty() ? Grid<char>(input.crop, 1) : inspected;
    for (int row = 0; row < visible.height(); ++row)
        for (int column = 0; column < visible.width(); ++column)
            if (hidden.at<unsigned char>(row, column) != 0)
                visible.at(row, column) = 0;
    return std::count(visible.begin(), visible.end(), 1) > 0 ? visible : inspected;
}

} // namespace patchgauge::image
