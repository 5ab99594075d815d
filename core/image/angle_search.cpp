#include "image/angle_search.h"

#include "image/circular_peaks.h"

#include <opencv2/imgproc.hpp>

#include <cmath>
#include <numbers>

namespace patchgauge::image {
namespace {

constexpr int angles = 720; ///< steps of half a degree
constexpr int radii = 64;
constexpr int leastApart = 8; ///< steps between two answers

} // namespace

AngleSearch::AngleSearch(const cv::Mat& grey, cv::Point2d centre, double reach)
    : reach_(reach), spectrum_(spectrumAbout(grey, centre)) {}

cv::Mat AngleSearch::spectrumAbout(const cv::Mat& grey, cv::Point2d centre) const {
    const cv::Mat plain = grey - cv::mean(grey)[0]; // what lies outside the picture says nothing
    cv::Mat unrolled;
    // From continuous coordinates to those of pixel centres.
    cv::warpPolar(plain, unrolled, {radii, angles},
                  cv::Point2f(cv::Point2d(centre.x - 0.5, centre.y - 0.5)), reach_,
                  cv::INTER_LINEAR | cv::WARP_FILL_OUTLIERS);
    for (int radius = 0; radius < radii; ++radius) {
        cv::Mat ring = unrolled.col(radius);
        // What is the same all around cannot tell an angle; outer rings have more pixels.
        ring = (ring - cv::mean(ring)[0]) * std::sqrt(radius + 0.5);
    }
    cv::Mat spectrum;
    cv::dft(unrolled.t(), spectrum, cv::DFT_ROWS);
    return spectrum;
}

std::vector<double> AngleSearch::anglesOf(const cv::Mat& grey, cv::Point2d centre,
                                          std::size_t count) const {
    cv::Mat products;
    cv::mulSpectrums(spectrumAbout(grey, centre), spectrum_, products, cv::DFT_ROWS, true);
    cv::Mat sum;
    cv::reduce(products, sum, 0, cv::REDUCE_SUM);
    cv::Mat correlation;
    cv::idft(sum, correlation, cv::DFT_ROWS | cv::DFT_SCALE);
    std::vector<double> found;
    for (const int step : circularPeaks(correlation, leastApart, count)) {
        // Rows of the unrolled picture go clockwise.
        const double clockwise = step * 2 * std::numbers::pi / angles;
        found.push_back(std::remainder(-clockwise, 2 * std::numbers::pi));
    }
    return found;
}

} // namespace patchgauge::image
