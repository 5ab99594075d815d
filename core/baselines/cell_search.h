#pragma once

#include "detector/embedding.h"

#include <cstddef>
#include <vector>

namespace patchgauge::baselines {

/// An embedding in somebody else's memory: by level, [cell][dimension].
using EmbeddingView = std::vector<const float*>;

/// A patch of one of several images.
struct CellMatch {
    std::size_t image = 0;
    std::size_t cell = 0; ///< of the finest grid
};

/// For each patch of `query` the nearest of all patches of `images`, by the Euclidean distance of
/// the replicated and concatenated channels. Which of equally near ones is found does not depend on
/// the number of threads. Features that are not finite match the first patch.
///
/// Replication makes the squared distance of two patches a sum over the levels of the distances of
/// the cells that contain them. So what the coarse cells add is a bound for all pairs of patches
/// below them, and most pairs need not be looked at: the search goes down both trees of cells at
/// once, nearest coarse cells first, and leaves out what can't be nearer than what was found. It
/// is exact.
/// @param images  at least one
std::vector<CellMatch> nearestCells(const detector::EmbeddingLayout& layout,
                                    const detector::Embedding& query,
                                    const std::vector<EmbeddingView>& images, int threads);

} // namespace patchgauge::baselines
