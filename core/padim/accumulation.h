#pragma once

#include "base/run_context.h"
#include "detector/embedding_sequence.h"
#include "padim/projection.h"
#include "padim/statistics.h"

#include <optional>

namespace patchgauge::padim {

/// Statistics of a sequence of embeddings, which may be empty. Stage reported: `statistics`
/// (images). Throws Cancelled, and what reading throws.
/// @param projection  to the space of the Gaussians, or nothing
Statistics statisticsOf(const detector::EmbeddingLayout& layout,
                        const std::optional<Projection>& projection,
                        const detector::EmbeddingSequence& images, int threads,
                        const RunContext& context);

} // namespace patchgauge::padim
