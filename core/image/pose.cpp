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

/// How far the aligned frame reaches beyond the photo, whole pixels.
struct Margins {
    int left;
    int right;
    int top;
    int bottom;
};

Margins marginsOf(const Pose& pose) {
    const Rect frame =
        pose.toPhoto(Rect{0, 0, double(pose.aligned.width), double(pose.aligned.height)});
    const auto beyond = [](double distance) { return std::max(0, int(std::ceil(distance)) + 1); };
    return {beyond(-frame.left), beyond(frame.left + frame.width - pose.photo.width),
            beyond(-frame.top), beyond(frame.top + frame.height - pose.photo.height)};
}

/// Which of the positions 0 … side − 1 stands for one beyond them.
int mirrored(int position, int side, int strip) {
    const int beyond = position < 0 ? -position - 1 : position - side;
    const int phase = beyond % (2 * strip);
    const int depth = phase < strip ? phase : 2 * strip - 1 - phase;
    return position < 0 ? depth : side - 1 - depth;
}

/// The picture with margins of its own border, mirrored.
cv::Mat continued(const cv::Mat& pixels, const Margins& margins) {
    const int shorter = std::min(pixels.cols, pixels.rows);
    const int strip = std::clamp(shorter / 60, 1, shorter);
    cv::Mat wide(pixels.rows + margins.top + margins.bottom,
                 pixels.cols + margins.left + margins.right, pixels.type());
    cv::Mat middle = wide(cv::Rect(margins.left, margins.top, pixels.cols, pixels.rows));
    pixels.copyTo(middle);
    cv::Mat band = wide.rowRange(margins.top, margins.top + pixels.rows);
    for (int column = 0; column < wide.cols; ++column) {
        const int position = column - margins.left;
        if (position < 0 || position >= pixels.cols)
            band.col(mirrored(position, pixels.cols, strip) + margins.left)
                .copyTo(band.col(column));
    }
    for (int row = 0; row < wide.rows; ++row) {
        const int position = row - margins.top;
        if (position < 0 || position >= pixels.rows)
            wide.row(mirrored(position, pixels.rows, strip) + margins.top).copyTo(wide.row(row));
    }
    return wide;
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
    const Margins margins = marginsOf(pose);
    // warpAffine counts from the first pixel's centre; ours are continuous, half a pixel further.
    const Point origin = pose.toPhoto(Point{0.5, 0.5});
    const Point right = pose.toPhoto(Point{1.5, 0.5});
    const Point below = pose.toPhoto(Point{0.5, 1.5});
    const cv::Matx23d toPhoto(right.x - origin.x, below.x - origin.x,
                              origin.x - 0.5 + margins.left, //
                              right.y - origin.y, below.y - origin.y, origin.y - 0.5 + margins.top);
    Image result;
    cv::warpAffine(continued(photo.pixels, margins), result.pixels, toPhoto,
                   {pose.aligned.width, pose.aligned.height},
                   cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
    return result;
}

} // namespace patchgauge::image
