#pragma once

#include "detector/embedding_sequence.h"

#include <cstddef>

namespace patchgauge::baselines {

/// The embedding of a training image. Throws Error: Numeric where a value is not finite,
/// Unreadable.
detector::Embedding readFinite(const detector::EmbeddingSequence& images, std::size_t position);

} // namespace patchgauge::baselines
