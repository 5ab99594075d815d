#include "image/pose.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace patchgauge::image {
namespace {

struct Turn {
    double cosine;
    double sine;
};

Turn turnOf(const Pose& pose) {
    const double radians = pose.angle * std::numbers::pi / 180;
    return {std::cos(radians), std::sin(radians)};
}

Point middleOf(Size size) {
    return {size.width / 2.0, size.height / 2.0};
}

} // namespace

Point Pose::toPhoto(Point point) const {
    const Turn turn = turnOf(*this);
    const Point from = middleOf(aligned);
    const Point to = middleOf(photo);
    const double x = point.x - from.x;
    const double y = point.y - from.y;
    return {to.x + dx + turn.cosine * x + turn.sine * y,
            to.y + dy - turn.sine * x + turn.cosine * y};
}

Point Pose::toAligned(Point point) const {
    const Turn turn = turnOf(*this);
    const Point from = middleOf(photo);
    const Point to = middleOf(aligned);
    const double x = point.x - from.x - dx;
    const double y = point.y - from.y - dy;
    return {to.x + turn.cosine * x - turn.sine * y, to.y + turn.sine * x + turn.cosine * y};
}

Rect Pose::toPhoto(const Rect& area) const {
    Point least{INFINITY, INFINITY};
    Point most{-INFINITY, -INFINITY};
    for (const double x : {area.left, area.left + area.width})
        for (const double y : {area.top, area.top + area.height}) {
            const Point corner = toPhoto(Point{x, y});
            least = {std::min(least.x, corner.x), std::min(least.y, corner.y)};
            most = {std::max(most.x, corner.x), std::max(most.y, corner.y)};
        }
    return {least.x, least.y, most.x - least.x, most.y - least.y};
}

Image aligned(const Image& photo, const Pose& pose) {
    // warpAffine counts from the first pixel's centre; ours are continuous, half a pixel further.
    const Point origin = pose.toPhoto(Point{0.5, 0.5});
    const Point right = pose.toPhoto(Point{1.5, 0.5});
    const Point below = pose.toPhoto(Point{0.5, 1.5});
    const cv::Matx23d toPhoto(right.x - origin.x, below.x - origin.x, origin.x - 0.5, //
                              right.y - origin.y, below.y - origin.y, origin.y - 0.5);
    Image result;
    cv::warpAffine(photo.pixels, result.pixels, toPhoto, {pose.aligned.width, pose.aligned.height},
                   cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
    return result;
}

} // namespace patchgauge::image
