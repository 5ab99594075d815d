#pragma once

#include "base/grid.h"
#include "image/geometry.h"
#include "image/pose.h"

#include <filesystem>

namespace patchgauge::evaluation {

/// Where an image is defective: zero is normal, any other value is defective.
using Mask = Grid<unsigned char>;

/// Reads the mask of an image; every pixel that is not black is defective.
/// @param imageFile  for the error's sentence
/// @param imageSize  of the decoded image
/// Throws Error as image::read(), and Corrupt where the mask is not as large as the image.
Mask readMask(const std::filesystem::path& maskFile, const std::filesystem::path& imageFile,
              Size imageSize);

/// The mask at the size of the pixel map, geometry.inputSize(), by nearest neighbour: each input
/// pixel takes the mask's pixel under its centre (the right or lower one where the centre falls
/// between two).
/// @param mask  of geometry.imageSize()
Mask maskAtInput(const Mask& mask, const image::Geometry& geometry);

/// The mask brought to where image::aligned() brings the photo, by nearest neighbour; nothing is
/// defective where the photo does not reach.
/// @param mask  of the size pose.photo
Mask aligned(const Mask& mask, const image::Pose& pose);

} // namespace patchgauge::evaluation
