#include "evaluation/truth.h"

namespace patchgauge::evaluation {

std::optional<Mask> truthAtInput(const TestImage& image, Size imageSize,
                                 const image::InputSettings& input,
                                 const std::optional<RotatedCrop>& draw,
                                 const std::optional<image::Pose>& pose) {
    if (!image.defective)
        return Mask(input.crop);
    if (image.mask.empty())
        return std::nullopt;
    Mask mask = readMask(image.mask, image.image, imageSize);
    if (draw)
        mask = rotatedAndCropped(mask, *draw);
    if (pose)
        mask = aligned(mask, *pose);
    return maskAtInput(mask, image::Geometry(mask.size(), input));
}

} // namespace patchgauge::evaluation
