#include "image/colour.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cstdint>
#include <limits>

namespace patchgauge::image {
namespace {

template <typename Sample>
Sample overWhite(Sample colour, Sample alpha, Alpha kind) {
    constexpr std::uint32_t full = std::numeric_limits<Sample>::max();
    const std::uint32_t white = full - alpha;
    if (kind == Alpha::Premultiplied)
        return static_cast<Sample>(std::min(full, colour + white));
    // At most full² + full / 2, which 32 bits hold for 16-bit samples too.
    return static_cast<Sample>((std::uint32_t{colour} * alpha + full * white + full / 2) / full);
}

template <typename Sample>
cv::Mat compositeOnWhite(const cv::Mat& bgra, Alpha kind) {
    using Pixel4 = cv::Vec<Sample, 4>;
    using Pixel3 = cv::Vec<Sample, 3>;
    cv::Mat rgb(bgra.size(), CV_MAKETYPE(bgra.depth(), 3));
    for (int row = 0; row < bgra.rows; ++row) {
        const auto* from = bgra.ptr<Pixel4>(row);
        auto* to = rgb.ptr<Pixel3>(row);
        for (int column = 0; column < bgra.cols; ++column) {
            const Pixel4& pixel = from[column];
            to[column] = {overWhite(pixel[2], pixel[3], kind), overWhite(pixel[1], pixel[3], kind),
                          overWhite(pixel[0], pixel[3], kind)};
        }
    }
    return rgb;
}

} // namespace

cv::Mat toRgb(const cv::Mat& decoded, Alpha alpha) {
    if (decoded.channels() == 4 && alpha != Alpha::Padding)
        return decoded.depth() == CV_16U ? compositeOnWhite<std::uint16_t>(decoded, alpha)
                                         : compositeOnWhite<std::uint8_t>(decoded, alpha);
    cv::Mat rgb;
    const int channels = decoded.channels();
    cv::cvtColor(decoded, rgb,
                 channels == 1   ? cv::COLOR_GRAY2RGB
                 : channels == 3 ? cv::COLOR_BGR2RGB
                                 : cv::COLOR_BGRA2RGB);
    return rgb;
}

} // namespace patchgauge::image
