#include "image/appearance.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace patchgauge::image {
namespace {

constexpr int longestSide = 512;
constexpr double blurDeviation = 2;

/// Luma at the working resolution, 0 … 1.
cv::Mat workingLuma(const cv::Mat& rgb) {
    cv::Mat small = rgb;
    const double scale = double(longestSide) / std::max(rgb.cols, rgb.rows);
    if (scale < 1)
        cv::resize(rgb, small,
                   {std::max(1, static_cast<int>(std::lround(scale * rgb.cols))),
                    std::max(1, static_cast<int>(std::lround(scale * rgb.rows)))},
                   0, 0, cv::INTER_AREA);
    cv::Mat luma;
    small.convertTo(luma, CV_32F, rgb.depth() == CV_16U ? 1.0 / 65535 : 1.0 / 255);
    cv::cvtColor(luma, luma, cv::COLOR_RGB2GRAY);
    return luma;
}

double gradient(const cv::Mat& luma) {
    cv::Mat horizontal;
    cv::Mat vertical;
    cv::Sobel(luma, horizontal, CV_32F, 1, 0);
    cv::Sobel(luma, vertical, CV_32F, 0, 1);
    return std::hypot(cv::norm(horizontal), cv::norm(vertical)) /
           std::sqrt(static_cast<double>(luma.total()));
}

double sharpness(const cv::Mat& luma) {
    // Rounding alone gives a flat image this much.
    constexpr double flat = 1e-6;
    const double before = gradient(luma);
    if (before < flat)
        return 0;
    cv::Mat blurred;
    cv::GaussianBlur(luma, blurred, {}, blurDeviation);
    return std::clamp(1 - gradient(blurred) / before, 0.0, 1.0);
}

} // namespace

Appearance appearanceOf(const Image& image) {
    const cv::Mat luma = workingLuma(image.pixels);
    return {static_cast<float>(std::clamp(cv::mean(luma)[0], 0.0, 1.0)),
            static_cast<float>(sharpness(luma))};
}

} // namespace patchgauge::image
