#pragma once

#include "canvas/inspected_image.h"

#include <QColor>

#include <optional>

namespace patchgauge::test {

/// What a made-up inspection looks like. Neither size nor crop are square, and the image is not
/// resized evenly, so that exchanged or shifted axes show.
struct SampleOptions {
    Size image{300, 180};
    image::InputSettings input{{128, 96}, {96, 64}, 0};
    std::optional<float> threshold = 10.0F;
    std::optional<float> reviewThreshold{};
};

/// An image inspected with a tiny model. Photo, patch map, pixel map, layer shares and normal range
/// hold values of their own that differ from place to place, so that each can be told in a
/// read-out. The pixel map is low but for two smooth hills of about three times and one and a half
/// times the threshold of 10.
ui::InspectedImage sampleImage(const SampleOptions& options = {});

/// The same inspection of another photo of the same size, or of one colour.
ui::InspectedImage withPhoto(const ui::InspectedImage& image, const QImage& photo);
ui::InspectedImage withPhoto(const ui::InspectedImage& image, const QColor& colour);

/// Patches are 4 × 4 input pixels.
Size patchGridOf(const image::InputSettings& input);

} // namespace patchgauge::test
