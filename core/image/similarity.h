#pragma once

#include "image/geometry.h"
#include "image/image.h"

#include <vector>

namespace patchgauge::image {

/// What a photo looks like from afar: the inspected area in grey, 32 × 32 cells, row by row, with
/// mean 0 and length 1; all 0 where the area is of one grey. Brightness and contrast make no
/// difference.
using Thumbprint = std::vector<float>;

/// The area is resized as for the network, turned to grey (0.299 red, 0.587 green, 0.114 blue) and
/// averaged in cells. Throws Error as InputSettings::validate().
Thumbprint thumbprint(const Image& image, const InputSettings& input);

/// Zero-mean normalised correlation, −1 … 1: 1 for the same photo, 0 where one of them is of one
/// grey.
double similarity(const Thumbprint& a, const Thumbprint& b);

} // namespace patchgauge::image
