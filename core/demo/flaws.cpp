#include "demo/flaws.h"

#include "demo/texture.h"

#include <algorithm>
#include <cmath>

namespace patchgauge::demo {
namespace {

/// Calls `value(squared distance from centre in radii, row, column)` for every pixel.
template <typename Value>
cv::Mat radialField(cv::Size photo, const Pose& pose, cv::Point2d centre, double radius,
                    const Value& value) {
    const cv::Point2d middle = pose.toPhoto(centre) * supersampling;
    const double scale = 1 / (radius * supersampling);
    cv::Mat field(photo * supersampling, CV_32F);
    for (int row = 0; row < field.rows; ++row) {
        const double y = (row + 0.5 - middle.y) * scale;
        auto* values = field.ptr<float>(row);
        for (int column = 0; column < field.cols; ++column) {
            const double x = (column + 0.5 - middle.x) * scale;
            values[column] = static_cast<float>(value(x * x + y * y, row, column));
        }
    }
    return field;
}

} // namespace

std::vector<cv::Point2d> wanderingLine(cv::Point2d start, double direction, double length,
                                       double piece, double wander, Random& random) {
    std::vector<cv::Point2d> points{start};
    const double uniformRange = wander * std::sqrt(3.0);
    const int pieces = static_cast<int>(std::ceil(length / piece));
    for (int i = 0; i < pieces; ++i) {
        direction += random.uniform(-uniformRange, uniformRange);
        points.push_back(points.back() + polar(piece, direction));
    }
    return points;
}

cv::Mat raggedPatch(cv::Size photo, const Pose& pose, cv::Point2d centre, double radius,
                    Random& random) {
    const cv::Size size = photo * supersampling;
    const cv::Mat coarse = clouds(size, cvRound(radius * supersampling), random);
    const cv::Mat fine = clouds(size, cvRound(radius * supersampling / 3), random);
    return radialField(photo, pose, centre, radius, [&](double distance, int row, int column) {
        constexpr double rim = 0.35;
        const double level = 1 - distance + 0.30 * coarse.at<float>(row, column) +
                             0.12 * fine.at<float>(row, column);
        return distance > 4 ? 0.0 : std::clamp(level / rim, 0.0, 1.0);
    });
}

cv::Mat hollow(cv::Size photo, const Pose& pose, cv::Point2d centre, double radius) {
    return radialField(photo, pose, centre, radius, [](double distance, int, int) {
        return distance > 9 ? 0.0 : std::exp(-1.5 * distance);
    });
}

} // namespace patchgauge::demo
