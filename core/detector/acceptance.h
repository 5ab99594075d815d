#pragma once

#include "base/grid.h"
#include "image/geometry.h"

#include <optional>

namespace patchgauge::detector {

/// What size a finding must have to count.
struct Acceptance {
    std::optional<double> millimetresPerPixel; ///< of the photos, positive; nothing while not set

    /// Smaller regions above the threshold are listed but do not reject. In mm² with a scale, else
    /// in pixels of the photo. 0: all regions count.
    double smallestArea = 0;

    friend bool operator==(const Acceptance& a, const Acceptance& b) {
        return a.millimetresPerPixel == b.millimetresPerPixel && a.smallestArea == b.smallestArea;
    }
    friend bool operator!=(const Acceptance& a, const Acceptance& b) { return !(a == b); }
};

/// An area of the photo in mm²; nothing without a scale.
/// @param pixels  area in pixels of the photo
std::optional<double> squareMillimetres(double pixels, const Acceptance& acceptance);

/// The smallest area that counts, in pixels of the photo.
double smallestPixels(const Acceptance& acceptance);

/// Whether a region counts.
/// @param pixels  its area in pixels of the photo
bool counts(double pixels, const Acceptance& acceptance);

/// The highest level t of a pixel map for which an 8-connected region of values of at least t has
/// the area: a region of that area lies above a threshold exactly where this does. Pixels without a
/// number are not inspected. Minus infinity where no region is large enough.
/// @param area  in pixels of the photo
float areaScore(const Grid<float>& pixels, double area, const image::Geometry& geometry);

/// What is compared with the thresholds: the image's score, or the area score where that is lower.
/// @param score  of the image
float decisiveScore(float score, const Grid<float>& pixels, const Acceptance& acceptance,
                    const image::Geometry& geometry);

/// Throws Error (InvalidArgument) where the scale is not positive or the area is negative, or one
/// of them is not finite or beyond what a model file takes.
void checkAcceptance(const Acceptance& acceptance);

} // namespace patchgauge::detector
