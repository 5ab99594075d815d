#pragma once

#include "base/run_context.h"
#include "detector/detector.h"
#include "detector/embedding_sequence.h"
#include "detector/model_file.h"

#include <memory>

// PatchCore (Roth et al., arXiv 2106.08265): keeps a bank of patch vectors that covers those of all
// training images, and compares every patch with the nearest of them, wherever in the image that
// comes from. The bank is a greedy k-centre coreset, chosen after a random projection to 128
// dimensions (where there are more). The image's score is the largest patch distance s*,
// re-weighted by the paper's equation 7: with m the patch, m* its nearest vector of the bank and
// N(m*) the nine vectors nearest to that (itself among them),
//     s = (1 − exp ‖m − m*‖ / Σ exp ‖m − m'‖)·s*,  m' ∈ N(m*).

namespace patchgauge::baselines {

/// Stages reported: `features` (images), `coreset` (vectors), `bank` (images, read again).
/// Leave-one-out passes over the vectors that came from the image.
/// Throws Error (Numeric), Cancelled.
std::shared_ptr<const detector::Detector> learnPatchCore(const detector::EmbeddingLayout& layout,
                                                         const detector::EmbeddingSequence& images,
                                                         const detector::Settings& settings,
                                                         int threads, const RunContext& context);

/// A detector::DetectorReader.
std::shared_ptr<const detector::Detector> readPatchCore(const detector::ModelInfo& info,
                                                        const detector::EmbeddingLayout& layout,
                                                        const detector::ArrayReader& arrays);

} // namespace patchgauge::baselines
