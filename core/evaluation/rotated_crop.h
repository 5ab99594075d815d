#pragma once

#include "evaluation/mask.h"
#include "image/image.h"

#include <cstddef>
#include <cstdint>

namespace patchgauge::evaluation {

/// One draw of the protocol that the PaDiM paper calls Rd-MVTec AD: parts that do not lie in the
/// same place. Training and test images alike are resized, rotated and cropped at random.
struct RotatedCrop {
    /// Side of the square that an image is resized to before it is rotated.
    static constexpr int resizedSide = 256;
    /// Side of the square that is left.
    static constexpr int croppedSide = 224;

    double degrees = 0; ///< counter-clockwise, in [−10, 10)
    int left = 0;       ///< where the crop starts in the resized image, 0 … 32
    int top = 0;
};

/// The draw for an image: uniform, the same for the same two numbers, in the order rotation, left,
/// top from a generator seeded with the first number of Random(seed) plus `index`.
/// @param index  the image's position in the dataset
RotatedCrop drawRotatedCrop(std::uint64_t seed, std::size_t index);

/// The photo brought to 256×256 (shrinking averages areas, as the preprocessor does), rotated about
/// its centre by bilinear interpolation, with the border continued by reflection without repeating
/// the edge pixel, and cropped to 224×224. Bits a channel stay as they were.
image::Image rotatedAndCropped(const image::Image& image, const RotatedCrop& draw);

/// The same of a mask, by nearest neighbour.
Mask rotatedAndCropped(const Mask& mask, const RotatedCrop& draw);

} // namespace patchgauge::evaluation
