#pragma once

#include "evaluation/dataset.h"
#include "evaluation/mask.h"
#include "evaluation/rotated_crop.h"
#include "image/geometry.h"
#include "image/pose.h"

#include <optional>

namespace patchgauge::evaluation {

/// What is true of each pixel of a test image, at the size of its pixel map: all zero for a good
/// image, nothing for a defective one without a mask.
/// @param imageSize  of the decoded image
/// @param draw       by which the image was rotated and cropped before it came to `input`, if so
/// @param pose       by which it was then aligned, if so
/// Throws Error as readMask().
std::optional<Mask> truthAtInput(const TestImage& image, Size imageSize,
                                 const image::InputSettings& input,
                                 const std::optional<RotatedCrop>& draw = {},
                                 const std::optional<image::Pose>& pose = {});

} // namespace patchgauge::evaluation
