#pragma once

#include <opencv2/core.hpp>

namespace patchgauge::demo {

/// What lies before the camera, supersampled: shape and material of every point.
struct Surface {
    cv::Mat height; ///< CV_32F, pixels of the photo above the table
    cv::Mat colour; ///< CV_32FC3, blue, green, red, reflectance 0 … 1
    cv::Mat gloss;  ///< CV_32F, 0 dull … 1 mirror-like

    /// A dull black table for a photo of the given size.
    explicit Surface(cv::Size photo);

    cv::Size size() const { return height.size(); }

    // Each takes a coverage, CV_32F 0 … 1, of the surface's size.

    void raise(const cv::Mat& coverage, double amount);
    void levelTo(const cv::Mat& coverage, double newHeight);
    void paint(const cv::Mat& coverage, const cv::Scalar& newColour, double newGloss);

    /// Multiplies the colour by 1 + amount · field where covered.
    void grain(const cv::Mat& coverage, const cv::Mat& field, double amount);

    /// Multiplies the colour by 1 + amount where covered.
    void brighten(const cv::Mat& coverage, double amount);
};

} // namespace patchgauge::demo
