#include "demo/surface.h"

#include "demo/stencil.h"

namespace patchgauge::demo {
namespace {

/// target += coverage · (value − target), each channel.
template <int Channels>
void blend(cv::Mat& target, const cv::Mat& coverage, const cv::Scalar& value) {
    using Pixel = cv::Vec<float, Channels>;
    Pixel goal;
    for (int c = 0; c < Channels; ++c)
        goal[c] = static_cast<float>(value[c]);
    for (int row = 0; row < target.rows; ++row) {
        auto* pixels = target.ptr<Pixel>(row);
        const auto* share = coverage.ptr<float>(row);
        for (int column = 0; column < target.cols; ++column)
            if (share[column] > 0)
                pixels[column] += share[column] * (goal - pixels[column]);
    }
}

} // namespace

Surface::Surface(cv::Size photo)
    : height(cv::Mat::zeros(photo * supersampling, CV_32F)),
      colour(cv::Mat::zeros(photo * supersampling, CV_32FC3)),
      gloss(cv::Mat::zeros(photo * supersampling, CV_32F)) {}

void Surface::raise(const cv::Mat& coverage, double amount) {
    cv::scaleAdd(coverage, amount, height, height);
}

void Surface::levelTo(const cv::Mat& coverage, double newHeight) {
    blend<1>(height, coverage, cv::Scalar(newHeight));
}

void Surface::paint(const cv::Mat& coverage, const cv::Scalar& newColour, double newGloss) {
    blend<3>(colour, coverage, newColour);
    blend<1>(gloss, coverage, cv::Scalar(newGloss));
}

void Surface::grain(const cv::Mat& coverage, const cv::Mat& field, double amount) {
    const auto strength = static_cast<float>(amount);
    for (int row = 0; row < colour.rows; ++row) {
        auto* pixels = colour.ptr<cv::Vec3f>(row);
        const auto* share = coverage.ptr<float>(row);
        const auto* values = field.ptr<float>(row);
        for (int column = 0; column < colour.cols; ++column)
            pixels[column] *= 1 + strength * share[column] * values[column];
    }
}

void Surface::brighten(const cv::Mat& coverage, double amount) {
    grain(coverage, cv::Mat::ones(size(), CV_32F), amount);
}

} // namespace patchgauge::demo
