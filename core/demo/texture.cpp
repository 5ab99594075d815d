#include "demo/texture.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace patchgauge::demo {
namespace {

/// Four 16-bit uniform numbers of one draw, added and brought to variance 1: nearly normal.
float nearlyNormal(Random& random) {
    const std::uint64_t bits = random.next();
    const std::uint64_t sum =
        (bits & 0xffff) + (bits >> 16 & 0xffff) + (bits >> 32 & 0xffff) + (bits >> 48);
    constexpr double mean = 2.0;
    constexpr double inverseDeviation = 1.7320508;
    return static_cast<float>((static_cast<double>(sum) / 65535.0 - mean) * inverseDeviation);
}

void normalise(cv::Mat& field) {
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(field, mean, deviation);
    const double scale = 1 / std::max(1e-6, deviation[0]);
    field.convertTo(field, CV_32F, scale, -mean[0] * scale);
}

} // namespace

cv::Mat whiteNoise(cv::Size size, Random& random) {
    cv::Mat field(size, CV_32F);
    for (int row = 0; row < size.height; ++row) {
        auto* values = field.ptr<float>(row);
        std::generate(values, values + size.width, [&] { return nearlyNormal(random); });
    }
    return field;
}

cv::Mat streaks(cv::Size size, int length, Random& random) {
    cv::Mat field = whiteNoise(size, random);
    cv::blur(field, field, {length, 1});
    cv::blur(field, field, {length / 2 + 1, 1});
    normalise(field);
    return field;
}

cv::Mat turned(const cv::Mat& field, double radians) {
    if (radians == 0)
        return field;
    const cv::Point2f middle((field.cols - 1) / 2.0F, (field.rows - 1) / 2.0F);
    const cv::Mat turn = cv::getRotationMatrix2D(middle, -radians * 180 / std::numbers::pi, 1);
    cv::Mat result;
    cv::warpAffine(field, result, turn, field.size(), cv::INTER_LINEAR, cv::BORDER_REFLECT);
    return result;
}

cv::Mat clouds(cv::Size size, int cell, Random& random) {
    // Blurred at a few samples a cell: enlarging independent samples would show their lattice.
    constexpr int samples = 4;
    const int reduction = std::max(1, cell / samples);
    cv::Mat field = whiteNoise(size / reduction + cv::Size(1, 1), random);
    cv::GaussianBlur(field, field, {}, samples / 2.0);
    cv::resize(field, field, size, 0, 0, cv::INTER_LINEAR);
    normalise(field);
    return field;
}

cv::Mat rings(cv::Size size, cv::Point2d centre, Random& random) {
    const int reach = size.width + size.height;
    cv::Mat profile = whiteNoise({reach, 1}, random);
    cv::blur(profile, profile, {3, 1});
    normalise(profile);
    const auto* steps = profile.ptr<float>();
    cv::Mat field(size, CV_32F);
    for (int row = 0; row < size.height; ++row) {
        auto* values = field.ptr<float>(row);
        const double dy = row + 0.5 - centre.y;
        for (int column = 0; column < size.width; ++column) {
            const double dx = column + 0.5 - centre.x;
            const double radius = std::sqrt(dx * dx + dy * dy);
            const auto inner = static_cast<int>(radius);
            const auto fraction = static_cast<float>(radius - inner);
            values[column] = steps[inner] + fraction * (steps[inner + 1] - steps[inner]);
        }
    }
    return field;
}

} // namespace patchgauge::demo
