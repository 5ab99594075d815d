#pragma once

#include "padim/model.h"

#include <cstdint>
#include <memory>

namespace patchgauge::test {

/// How a small model for tests is made.
struct SmallModelSettings {
    image::InputSettings input{{64, 96}, {64, 96}, 16};
    padim::Settings padim;
    padim::Storage storage = padim::Storage::Float32;
    std::size_t images = 6;
    std::uint64_t seed = 1;

    SmallModelSettings() { padim.dimensions = 12; }
};

/// A model of random embeddings laid out as EfficientNet-Lite0's.
std::shared_ptr<const padim::Model> smallModel(const SmallModelSettings& settings = {});

/// A random embedding for its layout.
padim::Embedding smallProbe(const padim::Model& model, std::uint64_t seed);

} // namespace patchgauge::test
