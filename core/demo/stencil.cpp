#include "demo/stencil.h"

#include <opencv2/imgproc.hpp>

#include <cmath>
#include <numbers>

namespace patchgauge::demo {
namespace {

constexpr double pi = std::numbers::pi;
constexpr int fractionBits = 4;

void appendArc(std::vector<cv::Point2d>& outline, cv::Point2d centre, double radius, double from,
               double to) {
    constexpr double step = 3 * pi / 180;
    const int steps = std::max(2, static_cast<int>(std::ceil((to - from) / step)));
    for (int i = 0; i <= steps; ++i)
        outline.push_back(centre + polar(radius, from + (to - from) * i / steps));
}

} // namespace

cv::Point2d polar(double radius, double angle) {
    return {radius * std::cos(angle), radius * std::sin(angle)};
}

cv::Point2d Pose::toPhoto(cv::Point2d part) const {
    const double c = std::cos(angle);
    const double s = std::sin(angle);
    return centre + cv::Point2d(c * part.x - s * part.y, s * part.x + c * part.y);
}

Stencil::Stencil(cv::Size photo, const Pose& pose)
    : mask_(cv::Mat::zeros(photo * supersampling, CV_8U)), pose_(pose) {}

Stencil& Stencil::polygon(const std::vector<cv::Point2d>& outline) {
    // Whole coordinates are pixel centres to OpenCV, hence the half pixel.
    std::vector<cv::Point> points;
    points.reserve(outline.size());
    for (const cv::Point2d& point : outline)
        points.emplace_back((pose_.toPhoto(point) * supersampling - cv::Point2d(0.5, 0.5)) *
                            (1 << fractionBits));
    cv::fillPoly(mask_, points, cv::Scalar(255), cv::LINE_AA, fractionBits);
    return *this;
}

Stencil& Stencil::disc(cv::Point2d centre, double radius) {
    std::vector<cv::Point2d> outline;
    appendArc(outline, centre, radius, 0, 2 * pi);
    return polygon(outline);
}

Stencil& Stencil::slot(cv::Point2d from, cv::Point2d to, double width) {
    const double along = std::atan2(to.y - from.y, to.x - from.x);
    std::vector<cv::Point2d> outline;
    appendArc(outline, to, width / 2, along - pi / 2, along + pi / 2);
    appendArc(outline, from, width / 2, along + pi / 2, along + 3 * pi / 2);
    return polygon(outline);
}

Stencil& Stencil::roundedRectangle(cv::Size2d size, double cornerRadius) {
    const double x = size.width / 2 - cornerRadius;
    const double y = size.height / 2 - cornerRadius;
    std::vector<cv::Point2d> outline;
    appendArc(outline, {x, y}, cornerRadius, 0, pi / 2);
    appendArc(outline, {-x, y}, cornerRadius, pi / 2, pi);
    appendArc(outline, {-x, -y}, cornerRadius, pi, 3 * pi / 2);
    appendArc(outline, {x, -y}, cornerRadius, 3 * pi / 2, 2 * pi);
    return polygon(outline);
}

Stencil& Stencil::stroke(const std::vector<cv::Point2d>& points, double startWidth,
                         double endWidth) {
    const auto last = static_cast<double>(points.size() - 1);
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        const double width = startWidth + (endWidth - startWidth) * static_cast<double>(i) / last;
        slot(points[i], points[i + 1], width);
    }
    return *this;
}

Stencil& Stencil::text(const std::string& line, cv::Point2d centre, double height,
                       double strokeWidth) {
    constexpr int font = cv::FONT_HERSHEY_SIMPLEX;
    const int thickness = std::max(1, cvRound(strokeWidth * supersampling));
    const double scale =
        cv::getFontScaleFromHeight(font, cvRound(height * supersampling), thickness);
    int baseline = 0;
    const cv::Size extent = cv::getTextSize(line, font, scale, thickness, &baseline);
    cv::Mat upright = cv::Mat::zeros(extent + cv::Size(2 * thickness, 2 * thickness), CV_8U);
    cv::putText(upright, line, {thickness, extent.height + thickness / 2}, font, scale,
                cv::Scalar(255), thickness, cv::LINE_AA);

    const double c = std::cos(pose_.angle);
    const double s = std::sin(pose_.angle);
    const cv::Point2d middle(upright.cols / 2.0, upright.rows / 2.0);
    const cv::Point2d target = pose_.toPhoto(centre) * supersampling;
    const cv::Matx23d toMask(c, -s, target.x - c * middle.x + s * middle.y, //
                             s, c, target.y - s * middle.x - c * middle.y);
    cv::Mat placed;
    cv::warpAffine(upright, placed, toMask, mask_.size(), cv::INTER_LINEAR);
    cv::max(mask_, placed, mask_);
    return *this;
}

Stencil& Stencil::without(const Stencil& other) {
    cv::subtract(mask_, other.mask_, mask_);
    return *this;
}

cv::Mat Stencil::coverage(double softness) const {
    cv::Mat coverage = cv::Mat::zeros(mask_.size(), CV_32F);
    const int reach = cvRound(softness * supersampling / 2);
    // Most shapes are small; the rest of the photo need not be blurred.
    const cv::Rect shape = cv::boundingRect(mask_);
    const cv::Point slope(2 * reach, 2 * reach);
    const cv::Rect touched =
        cv::Rect(shape.tl() - slope, shape.br() + slope) & cv::Rect({}, mask_.size());
    if (touched.empty())
        return coverage;
    cv::Mat part = coverage(touched);
    mask_(touched).convertTo(part, CV_32F, 1 / 255.0);
    const cv::Size window(2 * reach + 1, 2 * reach + 1);
    if (reach > 0) {
        // Two passes of a box make a slope without corners, at a cost that does not grow with it.
        cv::blur(part, part, window);
        cv::blur(part, part, window);
    }
    return coverage;
}

} // namespace patchgauge::demo
