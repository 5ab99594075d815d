#pragma once

#include "detector/embedding.h"

#include <cstddef>
#include <vector>

namespace patchgauge::baselines {

/// Means of the channels over all cells of one level, [dimension].
/// @param values  [cell][dimension]
std::vector<float> poolLevel(const float* values, std::size_t cells, std::size_t dimensions);

/// The layout of pooled embeddings: one level of 1 × 1 with all segments in the layout's order.
detector::EmbeddingLayout pooledLayout(const detector::EmbeddingLayout& layout);

/// The image as one vector: every channel's mean over its cells.
detector::Embedding pool(const detector::Embedding& embedding,
                         const detector::EmbeddingLayout& layout);

} // namespace patchgauge::baselines
