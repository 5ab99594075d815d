#include "evaluation/rotated_crop.h"

#include "base/random.h"
#include "image/preprocessor.h"

#include <opencv2/imgproc.hpp>

#include <limits>

namespace patchgauge::evaluation {
namespace {

constexpr int resizedSide = RotatedCrop::resizedSide;
constexpr int croppedSide = RotatedCrop::croppedSide;
constexpr double largestRotation = 10;

const image::InputSettings& wholeResized() {
    static const image::InputSettings input{
        {resizedSide, resizedSide}, {resizedSide, resizedSide}, 0};
    return input;
}

/// Rotates and crops in one step, so that nothing is interpolated that is not kept.
void warp(const cv::Mat& resized, cv::Mat& cropped, const RotatedCrop& draw, int interpolation) {
    // OpenCV counts from the first pixel's centre.
    constexpr float centre = (resizedSide - 1) / 2.0f;
    cv::Mat matrix = cv::getRotationMatrix2D({centre, centre}, draw.degrees, 1);
    matrix.at<double>(0, 2) -= draw.left;
    matrix.at<double>(1, 2) -= draw.top;
    cv::warpAffine(resized, cropped, matrix, {croppedSide, croppedSide}, interpolation,
                   cv::BORDER_REFLECT_101);
}

} // namespace

RotatedCrop drawRotatedCrop(std::uint64_t seed, std::size_t index) {
    // With seed + index, one seed's draws would be the next seed's, shifted by one image.
    Random random(Random(seed).next() + index);
    RotatedCrop draw;
    draw.degrees = random.uniform(-largestRotation, largestRotation);
    constexpr std::uint64_t offsets = resizedSide - croppedSide + 1;
    draw.left = static_cast<int>(random.below(offsets));
    draw.top = static_cast<int>(random.below(offsets));
    return draw;
}

image::Image rotatedAndCropped(const image::Image& image, const RotatedCrop& draw) {
    const image::Preprocessor resize(wholeResized(), {});
    cv::Mat resized(resizedSide, resizedSide, CV_32FC3); // 0 … 1
    resize(image, resized.ptr<float>());

    cv::Mat cropped;
    warp(resized, cropped, draw, cv::INTER_LINEAR);
    const int depth = image.pixels.depth();
    const double full = depth == CV_16U ? std::numeric_limits<std::uint16_t>::max()
                                        : std::numeric_limits<std::uint8_t>::max();
    image::Image result;
    cropped.convertTo(result.pixels, depth, full);
    return result;
}

Mask rotatedAndCropped(const Mask& mask, const RotatedCrop& draw) {
    Mask resized = maskAtInput(mask, image::Geometry(mask.size(), wholeResized()));
    const cv::Mat from(resizedSide, resizedSide, CV_8U, resized.data());
    Mask result(Size{croppedSide, croppedSide});
    cv::Mat to(croppedSide, croppedSide, CV_8U, result.data());
    warp(from, to, draw, cv::INTER_NEAREST);
    return result;
}

} // namespace patchgauge::evaluation
