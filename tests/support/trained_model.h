#pragma once

#include "detector/model.h"

#include <cstddef>
#include <cstdint>
#include <memory>

namespace patchgauge::test {

/// How a small model for tests is made.
struct SmallModelSettings {
    image::InputSettings input{{64, 96}, {64, 96}, 16};
    detector::Settings detector;
    detector::Storage storage = detector::Storage::Float32;
    calibration::Rule rule;
    std::size_t images = 6;
    std::size_t heldOut = 0;
    std::size_t defective = 0;
    std::uint64_t seed = 1;

    SmallModelSettings() { detector.dimensions = 12; }
};

/// A model of random embeddings laid out as EfficientNet-Lite0's.
std::shared_ptr<const detector::Model> smallModel(const SmallModelSettings& settings = {});

/// A random embedding for its layout.
detector::Embedding smallProbe(const detector::Model& model, std::uint64_t seed);

} // namespace patchgauge::test
