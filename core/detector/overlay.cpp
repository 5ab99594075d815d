#include "detector/overlay.h"

#include "detector/probe.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace patchgauge::detector {
namespace {

/// The pixel map at every pixel of the inspected part of the image.
struct SampledMap {
    cv::Rect area; ///< in the image
    cv::Mat values;
};

SampledMap sampleAtImage(const Grid<float>& pixels, const image::Geometry& geometry) {
    const image::Rect inspected = geometry.inspectedArea();
    const int left = static_cast<int>(std::ceil(inspected.left - 0.5));
    const int top = static_cast<int>(std::ceil(inspected.top - 0.5));
    const int right = static_cast<int>(std::ceil(inspected.left + inspected.width - 0.5));
    const int bottom = static_cast<int>(std::ceil(inspected.top + inspected.height - 0.5));

    SampledMap sampled;
    const cv::Rect whole(0, 0, geometry.imageSize().width, geometry.imageSize().height);
    sampled.area = cv::Rect(left, top, right - left, bottom - top) & whole;
    // warpAffine samples at pixel indices; ours are continuous, half a pixel further.
    const image::Point first = geometry.imageToInput({sampled.area.x + 0.5, sampled.area.y + 0.5});
    const image::Point second = geometry.imageToInput({sampled.area.x + 1.5, sampled.area.y + 1.5});
    const cv::Matx23d toInput(second.x - first.x, 0, first.x - 0.5, 0, second.y - first.y,
                              first.y - 0.5);
    const cv::Mat from(pixels.height(), pixels.width(), CV_32F, const_cast<float*>(pixels.data()));
    cv::warpAffine(from, sampled.values, toInput, sampled.area.size(),
                   cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
    return sampled;
}

/// Over the photo as it was taken; NaN where that was not inspected.
SampledMap sampleAtPhoto(const Grid<float>& pixels, const image::Geometry& geometry,
                         const image::Pose& pose) {
    SampledMap sampled;
    sampled.area = cv::Rect(0, 0, pose.photo.width, pose.photo.height);
    sampled.values = cv::Mat(sampled.area.size(), CV_32F, cv::Scalar::all(NAN));
    for (int row = 0; row < sampled.values.rows; ++row)
        for (int column = 0; column < sampled.values.cols; ++column) {
            const image::Point point = pose.toAligned({column + 0.5, row + 0.5});
            if (geometry.isInspected(point))
                sampled.values.at<float>(row, column) = samplePixelMap(pixels, geometry, point);
        }
    return sampled;
}

void blend(cv::Vec3b& pixel, Colour colour) {
    const int alpha = colour.alpha;
    const auto over = [alpha](std::uint8_t below, std::uint8_t above) {
        return static_cast<std::uint8_t>((below * (255 - alpha) + above * alpha + 127) / 255);
    };
    pixel = {over(pixel[0], colour.red), over(pixel[1], colour.green), over(pixel[2], colour.blue)};
}

void drawContour(cv::Mat& picture, const SampledMap& sampled, float threshold) {
    std::vector<std::vector<cv::Point>> contours;
    const cv::Mat above = sampled.values > threshold;
    cv::findContours(above, contours, cv::RETR_LIST, cv::CHAIN_APPROX_NONE, sampled.area.tl());
    const int width = std::max(1, std::max(picture.cols, picture.rows) / 500);
    // A dark casing keeps the light line visible on bright parts.
    cv::drawContours(picture, contours, -1, {20, 20, 20}, width + 2, cv::LINE_AA);
    cv::drawContours(picture, contours, -1, {255, 255, 255}, width, cv::LINE_AA);
}

} // namespace

cv::Mat drawOverlay(const image::Image& image, const Grid<float>& pixels,
                    const image::Geometry& geometry, const HeatScale& scale,
                    std::optional<float> threshold, const std::optional<image::Pose>& pose) {
    cv::Mat picture;
    image.pixels.convertTo(picture, CV_8U, image.pixels.depth() == CV_16U ? 1.0 / 257 : 1.0);
    const SampledMap sampled =
        pose ? sampleAtPhoto(pixels, geometry, *pose) : sampleAtImage(pixels, geometry);
    for (int row = 0; row < sampled.values.rows; ++row) {
        auto* to = picture.ptr<cv::Vec3b>(row + sampled.area.y) + sampled.area.x;
        const auto* value = sampled.values.ptr<float>(row);
        for (int column = 0; column < sampled.values.cols; ++column)
            blend(to[column], scale.colourAt(value[column]));
    }
    if (threshold)
        drawContour(picture, sampled, *threshold);
    return picture;
}

cv::Mat distancesAtPhoto(const Grid<float>& pixels, const image::Geometry& geometry,
                         const std::optional<image::Pose>& pose) {
    if (pose)
        return sampleAtPhoto(pixels, geometry, *pose).values;
    const SampledMap sampled = sampleAtImage(pixels, geometry);
    const Size size = geometry.imageSize();
    cv::Mat distances(size.height, size.width, CV_32F, cv::Scalar::all(NAN));
    sampled.values.copyTo(distances(sampled.area));
    return distances;
}

} // namespace patchgauge::detector
