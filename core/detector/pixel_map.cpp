#include "detector/pixel_map.h"

#include <opencv2/imgproc.hpp>

#include <cmath>
#include <limits>

namespace patchgauge::detector {
namespace {

cv::Mat matrixOf(Grid<float>& grid) {
    return {grid.height(), grid.width(), CV_32F, grid.data()};
}

void smooth(cv::Mat& pixels, double deviation) {
    const int side = 2 * static_cast<int>(std::lround(4 * deviation)) + 1;
    cv::GaussianBlur(pixels, pixels, {side, side}, deviation, deviation, cv::BORDER_REFLECT);
}

/// Smooths over inspected pixels alone. Cutting the map after the smoothing would be simpler, but
/// a scratch or a glare beside the region would then raise values within it, and a part be judged
/// by what its inspector was told to leave out.
void smoothWithin(Grid<float>& pixels, double deviation, const Grid<char>& inspected) {
    Grid<float> weights(pixels.size());
    for (std::size_t i = 0; i < pixels.count(); ++i)
        if (inspected.data()[i])
            weights.data()[i] = 1;
        else
            pixels.data()[i] = 0;
    if (deviation > 0) {
        cv::Mat values = matrixOf(pixels);
        cv::Mat shares = matrixOf(weights);
        smooth(values, deviation);
        smooth(shares, deviation);
    }
    for (std::size_t i = 0; i < pixels.count(); ++i)
        pixels.data()[i] = inspected.data()[i] ? pixels.data()[i] / weights.data()[i]
                                               : std::numeric_limits<float>::quiet_NaN();
}

} // namespace

Grid<float> pixelMap(const Grid<float>& patches, Size input, double deviation,
                     const Grid<char>& inspected) {
    const cv::Mat from(patches.height(), patches.width(), CV_32F,
                       const_cast<float*>(patches.data()));
    Grid<float> pixels(input);
    cv::Mat to = matrixOf(pixels);
    cv::resize(from, to, to.size(), 0, 0, cv::INTER_LINEAR);
    if (!inspected.empty())
        smoothWithin(pixels, deviation, inspected);
    else if (deviation > 0)
        smooth(to, deviation);
    return pixels;
}

} // namespace patchgauge::detector
