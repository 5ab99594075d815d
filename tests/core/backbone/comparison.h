#pragma once

#include "backbone/feature_pyramid.h"
#include "core/backbone/reference_operations.h"

#include <cstdint>
#include <string>
#include <vector>

namespace patchgauge::test {

/// Images with their memory.
struct Images {
    backbone::InputBatch batch; ///< points into values
    std::vector<float> values;

    ReferenceMap reference(int image) const;
};

/// Values uniform in [-2, 2), about what normalised photographs hold.
Images randomImages(int count, int height, int width, std::uint64_t seed);

/// Empty if the map's image agrees with the reference to `tolerance` times the reference's largest
/// magnitude, otherwise what is wrong.
std::string difference(const backbone::FeatureMap& map, int image, const ReferenceMap& reference,
                       double tolerance);

/// Runs a backbone with the weights on the CPU, all three layers, and compares each map of two
/// images of this size with the reference's. Empty if all agree to 1e-5.
std::string differenceFromReference(const std::string& id, const weights::StateDict& weights,
                                    int height, int width);

} // namespace patchgauge::test
