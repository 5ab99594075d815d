#pragma once

#include "detector/embedding.h"

#include <cstddef>
#include <vector>

namespace patchgauge::detector {

/// The vectors of the patches [begin, end), coarse channels replicated: [patch][dimension].
std::vector<float> patchVectors(const Embedding& embedding, const EmbeddingLayout& layout,
                                std::size_t begin, std::size_t end);

/// Of all patches.
std::vector<float> patchVectors(const Embedding& embedding, const EmbeddingLayout& layout);

} // namespace patchgauge::detector
