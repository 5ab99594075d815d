#include "image/outline.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace patchgauge::image {
namespace {

using Contour = std::vector<cv::Point>;

constexpr double leastContrast = 12;     ///< grey levels between part and background
constexpr double leastArea = 0.01;       ///< of the photo
constexpr double mostArea = 0.97;        ///< of the photo
constexpr double secondPart = 0.35;      ///< of the largest piece's area: another part, not dirt
constexpr double mostAlongBorder = 0.02; ///< of the photo's border that a whole part may touch

OutlineSearch none(Sentence reason) {
    return {std::nullopt, std::move(reason)};
}

/// The frame's outermost pixels, all around.
cv::Mat borderPixels(const cv::Mat& photo) {
    const int width = std::max(1, std::min(photo.rows, photo.cols) / 64);
    cv::Mat ring;
    for (const cv::Mat& side :
         {photo.rowRange(0, width), photo.rowRange(photo.rows - width, photo.rows)})
        ring.push_back(side.clone().reshape(0, side.rows * side.cols));
    for (const cv::Mat& side :
         {photo.colRange(0, width), photo.colRange(photo.cols - width, photo.cols)})
        ring.push_back(side.clone().reshape(0, side.rows * side.cols));
    return ring;
}

/// The median does not mind a part that touches the border.
cv::Scalar medianColour(const cv::Mat& pixels) {
    cv::Scalar median;
    for (int channel = 0; channel < 3; ++channel) {
        std::vector<unsigned char> values;
        values.reserve(pixels.total());
        for (int i = 0; i < pixels.rows; ++i)
            values.push_back(pixels.at<cv::Vec3b>(i, 0)[channel]);
        const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
        std::nth_element(values.begin(), middle, values.end());
        median[channel] = *middle;
    }
    return median;
}

/// How much a pixel differs from the background, CV_8U. A part as bright as the table has edges at
/// least.
cv::Mat difference(const cv::Mat& smooth, const cv::Scalar& background) {
    cv::Mat colour;
    cv::absdiff(smooth, background, colour);
    std::array<cv::Mat, 3> channels;
    cv::split(colour, channels.data());
    cv::Mat grey;
    cv::cvtColor(smooth, grey, cv::COLOR_RGB2GRAY);
    cv::Mat edges;
    cv::morphologyEx(grey, edges, cv::MORPH_GRADIENT, cv::Mat::ones(3, 3, CV_8U));
    cv::Mat largest = edges;
    for (const cv::Mat& channel : channels)
        cv::max(largest, channel, largest);
    return largest;
}

Contour largestOf(const std::vector<Contour>& contours, double& secondArea) {
    Contour largest;
    double largestArea = -1;
    secondArea = 0;
    for (const Contour& contour : contours) {
        const double area = cv::contourArea(contour);
        if (area > largestArea) {
            secondArea = std::max(secondArea, largestArea);
            largestArea = area;
            largest = contour;
        } else {
            secondArea = std::max(secondArea, area);
        }
    }
    return largest;
}

/// Share of the frame's outermost pixels that belong to the part.
double shareOfBorder(const cv::Mat& filled) {
    const int touching =
        cv::countNonZero(filled.row(0)) + cv::countNonZero(filled.row(filled.rows - 1)) +
        cv::countNonZero(filled.col(0)) + cv::countNonZero(filled.col(filled.cols - 1));
    return touching / (2.0 * (filled.rows + filled.cols));
}

Outline outlineOf(const Contour& contour, cv::Mat filled) {
    Outline outline;
    const cv::Moments moments = cv::moments(filled, true);
    outline.area = moments.m00;
    outline.centre = {moments.m10 / moments.m00 + 0.5, moments.m01 / moments.m00 + 0.5};
    for (const cv::Point& point : contour)
        outline.reach = std::max(outline.reach, std::hypot(point.x + 0.5 - outline.centre.x,
                                                           point.y + 0.5 - outline.centre.y));
    outline.filled = std::move(filled);
    return outline;
}

} // namespace

OutlineSearch findOutline(const cv::Mat& photo) {
    cv::Mat smooth;
    cv::GaussianBlur(photo, smooth, {5, 5}, 0);
    const cv::Mat differing = difference(smooth, medianColour(borderPixels(smooth)));
    cv::Mat part;
    cv::threshold(differing, part, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
    if (cv::mean(differing, part)[0] - cv::mean(differing, ~part)[0] < leastContrast)
        return none(Engine::tr("no part stands out from the background"));

    // Edges and faces of one part may be found as pieces.
    const int gap = std::max(3, std::min(photo.rows, photo.cols) / 40) | 1;
    cv::morphologyEx(part, part, cv::MORPH_CLOSE,
                     cv::getStructuringElement(cv::MORPH_ELLIPSE, {gap, gap}));
    std::vector<Contour> contours;
    cv::findContours(part, contours, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_NONE);
    double secondArea = 0;
    const Contour largest = largestOf(contours, secondArea);
    cv::Mat filled = cv::Mat::zeros(photo.size(), CV_8U);
    cv::drawContours(filled, std::vector<Contour>{largest}, 0, 255, cv::FILLED);

    const double share = double(cv::countNonZero(filled)) / double(photo.total());
    if (share < leastArea)
        return none(Engine::tr("no part stands out from the background"));
    if (share > mostArea)
        return none(Engine::tr("the part fills the photo: there is no background around it"));
    if (secondArea > secondPart * cv::contourArea(largest))
        return none(Engine::tr("there is more than one part in the photo"));
    if (shareOfBorder(filled) > mostAlongBorder)
        return none(Engine::tr("the part reaches over the photo's border"));
    return {outlineOf(largest, std::move(filled)), {}};
}

} // namespace patchgauge::image
