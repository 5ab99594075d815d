#pragma once

// The backbones once more, written down from the papers' and torchvision's tables and run by plain
// loops, for comparison with core/backbone.

#include "core/backbone/reference_operations.h"
#include "weights/state_dict.h"

#include <cstdint>
#include <string>
#include <vector>

namespace patchgauge::test {

/// The maps of the three layers that the manifest lists for the backbone `id`.
/// Throws std::out_of_range for a tensor that is missing.
std::vector<ReferenceMap> referenceMaps(const std::string& id, const weights::StateDict& weights,
                                        const ReferenceMap& image);

/// Weights under their official names up to the last layer used, drawn so that activations
/// neither vanish nor explode.
weights::StateDict randomWeights(const std::string& id, std::uint64_t seed);

} // namespace patchgauge::test
