#pragma once

#include "detector/embedding.h"

#include <vector>

namespace patchgauge::baselines {

/// The vectors of all patches, coarse channels replicated: [patch][dimension].
std::vector<float> patchVectors(const detector::Embedding& embedding,
                                const detector::EmbeddingLayout& layout);

} // namespace patchgauge::baselines
