#include "image/disc_search.h"

#include "image/circular_peaks.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace patchgauge::image {
namespace {

constexpr int angles = 120; ///< steps of three degrees: at the disc's rim less than two pixels
constexpr int leastApart = 3;
constexpr double discShare = 0.47;  ///< radius of the disc, of the picture's shorter side
constexpr double beyondShare = 0.5; ///< of the radius: how far the disc may reach over the border
constexpr double plainVariance = 4; ///< grey levels squared: below that nothing can be recognised

double radiansOf(int step) {
    return std::remainder(step * 2 * std::numbers::pi / angles, 2 * std::numbers::pi);
}

cv::Mat reduced(const cv::Mat& grey, double scale) {
    cv::Mat small;
    const cv::Size size(std::max(2, cvRound(grey.cols * scale)),
                        std::max(2, cvRound(grey.rows * scale)));
    cv::resize(grey, small, size, 0, 0, cv::INTER_AREA);
    return small;
}

/// The square around the middle, turned counter-clockwise.
cv::Mat turnedSquare(const cv::Mat& grey, int radius, double radians) {
    const int side = 2 * radius + 1;
    const double cosine = std::cos(radians);
    const double sine = std::sin(radians);
    const double middleX = (grey.cols - 1) / 2.0;
    const double middleY = (grey.rows - 1) / 2.0;
    // From the turned square back to the picture.
    const cv::Matx23d back(cosine, -sine, middleX - (cosine - sine) * radius, //
                           sine, cosine, middleY - (sine + cosine) * radius);
    cv::Mat square;
    cv::warpAffine(grey, square, back, {side, side}, cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
                   cv::BORDER_REPLICATE);
    return square;
}

cv::Mat spectrumOf(const cv::Mat& picture, cv::Size transformed) {
    cv::Mat padded = cv::Mat::zeros(transformed, CV_32F);
    picture.copyTo(padded(cv::Rect({0, 0}, picture.size())));
    cv::dft(padded, padded);
    return padded;
}

} // namespace

cv::Mat DiscSearch::disc(cv::Size size) {
    cv::Mat mask(size, CV_8U);
    const double radius = discShare * std::min(size.width, size.height);
    for (int row = 0; row < size.height; ++row)
        for (int column = 0; column < size.width; ++column)
            mask.at<unsigned char>(row, column) =
                std::hypot(column + 0.5 - size.width / 2.0, row + 0.5 - size.height / 2.0) <= radius
                    ? 255
                    : 0;
    return mask;
}

DiscSearch::DiscSearch(const cv::Mat& grey)
    : scale_(std::min(1.0, double(longestSide) / std::max(grey.cols, grey.rows))) {
    const cv::Mat small = reduced(grey, scale_);
    radius_ = std::max(2, int(discShare * std::min(small.cols, small.rows)));
    const int side = 2 * radius_ + 1;
    // Photos may lie across: wide where the reference is high.
    const int searched = std::max(small.cols, small.rows) + 2 * int(beyondShare * radius_);
    const int transformed = cv::getOptimalDFTSize(searched);
    transformed_ = {transformed, transformed};

    cv::Mat counts = cv::Mat::zeros(side, side, CV_8U);
    cv::circle(counts, {radius_, radius_}, radius_, 255, cv::FILLED);
    weight_ = cv::countNonZero(counts);
    cv::Mat ones;
    counts.convertTo(ones, CV_32F, 1.0 / 255);
    discSpectrum_ = spectrumOf(ones, transformed_);
    for (int step = 0; step < angles; ++step) {
        cv::Mat square = turnedSquare(small, radius_, radiansOf(step));
        square -= cv::mean(square, counts)[0];
        square = square.mul(ones);
        const double energy = cv::norm(square);
        spectra_.push_back(
            spectrumOf(energy > 0 ? cv::Mat(square / energy) : square, transformed_));
    }
}

std::vector<Motion> DiscSearch::motionsOf(const cv::Mat& grey, std::size_t count) const {
    const cv::Mat small = reduced(grey, scale_);
    const int beyond = int(beyondShare * radius_);
    cv::Mat wide;
    cv::copyMakeBorder(small, wide, beyond, beyond, beyond, beyond, cv::BORDER_REPLICATE);
    const cv::Size positions(wide.cols - 2 * radius_, wide.rows - 2 * radius_);
    if (positions.width < 1 || positions.height < 1 || wide.cols > transformed_.width ||
        wide.rows > transformed_.height)
        return {};
    wide -= cv::mean(wide)[0];
    const auto under = [&](const cv::Mat& spectrum, const cv::Mat& what) {
        cv::Mat product;
        cv::mulSpectrums(what, spectrum, product, 0, true);
        cv::idft(product, product, cv::DFT_REAL_OUTPUT | cv::DFT_SCALE);
        return cv::Mat(product(cv::Rect({0, 0}, positions)));
    };
    const cv::Mat photo = spectrumOf(wide, transformed_);
    const cv::Mat sums = under(discSpectrum_, photo);
    const cv::Mat squares = under(discSpectrum_, spectrumOf(wide.mul(wide), transformed_));
    cv::Mat energy = squares - sums.mul(sums) / weight_;
    energy = cv::max(energy, plainVariance * weight_);
    cv::sqrt(energy, energy);

    cv::Mat best(1, angles, CV_32F);
    std::vector<cv::Point> places(angles);
    for (int step = 0; step < angles; ++step) {
        const cv::Mat correlation = under(spectra_[static_cast<std::size_t>(step)], photo) / energy;
        double highest = 0;
        cv::minMaxLoc(correlation, nullptr, &highest, nullptr,
                      &places[static_cast<std::size_t>(step)]);
        best.at<float>(0, step) = static_cast<float>(highest);
    }
    std::vector<Motion> motions;
    for (const int step : circularPeaks(best, leastApart, count)) {
        const cv::Point place = places[static_cast<std::size_t>(step)];
        const cv::Point2d middle(place.x - beyond + radius_ + 0.5,
                                 place.y - beyond + radius_ + 0.5);
        motions.push_back(
            {radiansOf(step),
             {(middle.x - small.cols / 2.0) / scale_, (middle.y - small.rows / 2.0) / scale_}});
    }
    return motions;
}

} // namespace patchgauge::image
