#include "detector/pixel_map.h"

#include <opencv2/imgproc.hpp>

#include <cmath>

namespace patchgauge::detector {

Grid<float> pixelMap(const Grid<float>& patches, Size input, double deviation) {
    const cv::Mat from(patches.height(), patches.width(), CV_32F,
                       const_cast<float*>(patches.data()));
    Grid<float> pixels(input);
    cv::Mat to(input.height, input.width, CV_32F, pixels.data());
    cv::resize(from, to, to.size(), 0, 0, cv::INTER_LINEAR);
    if (deviation > 0) {
        const int side = 2 * static_cast<int>(std::lround(4 * deviation)) + 1;
        cv::GaussianBlur(to, to, {side, side}, deviation, deviation, cv::BORDER_REFLECT);
    }
    return pixels;
}

} // namespace patchgauge::detector
