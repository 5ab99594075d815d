#pragma once

#include "base/grid.h"
#include "detector/anomaly_map.h"
#include "detector/embedding.h"

#include <cstddef>
#include <vector>

namespace patchgauge::baselines {

/// Where a segment's channels are within the joined vector of all levels.
struct Slice {
    std::size_t offset = 0;
    std::size_t count = 0;
};

/// One share of zeros for each segment of the layout, in its order.
std::vector<detector::LayerShare> emptyShares(const detector::EmbeddingLayout& layout, Size grid);

/// The slices of the layout's segments, in its order.
std::vector<Slice> joinedSlices(const detector::EmbeddingLayout& layout);

/// The response whose squared patch distances are the sums of the shares.
/// @param shares  all on the patch grid, at least one
detector::Response responseOf(std::vector<detector::LayerShare> shares);

} // namespace patchgauge::baselines
