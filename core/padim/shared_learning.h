#pragma once

#include "base/run_context.h"
#include "detector/embedding_sequence.h"
#include "detector/settings.h"
#include "padim/patch_gaussians.h"
#include "spread/process_group.h"

#include <memory>

namespace patchgauge::padim {

/// Learns from the images of all processes together; every one of them gets the same detector,
/// which agrees with learnPatchGaussians() of all images to float64's rounding. Each process
/// accumulates the statistics of all patches over its own images. Row by row of the coarsest grid
/// these are then added up at the process that owns the row, which factors it, and the others free
/// theirs; at last every process gets the whole factor. Principal components are not supported.
/// Stages reported: `statistics` (own images), `reduction` (rows), `factor` (own rows),
/// `collection` (rows).
/// @param images  those of this process, in the space of the layout; may be none, but not
/// everywhere Throws Error (Numeric; what the group throws), Cancelled.
std::shared_ptr<const PatchGaussians>
learnTogether(const detector::EmbeddingLayout& layout, const detector::EmbeddingSequence& images,
              const detector::Settings& settings, detector::Storage storage, int threads,
              spread::ProcessGroup& group, const RunContext& context);

} // namespace patchgauge::padim
