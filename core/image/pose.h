#pragma once

#include "base/grid.h"
#include "image/geometry.h"
#include "image/image.h"

namespace patchgauge::image {

/// How a part lies in a photo, compared with how it lies in a reference photo: turned and shifted,
/// never scaled. "Aligned" is the photo brought to the reference: the part lies in it as it does in
/// the reference, in pixels as large as the photo's.
struct Pose {
    double angle = 0;   ///< degrees in (−180, 180], counter-clockwise as seen
    double dx = 0;      ///< pixels of the photo, to the right: of the middle of the frame, about
    double dy = 0;      ///< which the part is turned; downwards
    double quality = 0; ///< 0 … 1: correlation of the aligned photo with the reference
    Size photo;         ///< as it was taken
    Size aligned;

    Point toPhoto(Point aligned) const;
    Point toAligned(Point photo) const;

    /// The smallest upright rectangle in the photo around one of the aligned photo. It may reach
    /// beyond the photo.
    Rect toPhoto(const Rect& aligned) const;
};

/// The photo brought to the reference, bilinear: a turn does not shrink anything, so there is
/// nothing to average. Where the photo does not reach, a narrow strip along its border is mirrored
/// again and again: that looks like more of the same background. A constant colour would add an
/// edge, and single border pixels continued would add streaks, at places that differ from photo to
/// photo, which is heat without a defect; a wide mirror would show the part again.
/// @param photo  of the size pose.photo
Image aligned(const Image& photo, const Pose& pose);

} // namespace patchgauge::image
