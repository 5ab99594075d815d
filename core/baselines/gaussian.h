#pragma once

#include "base/run_context.h"
#include "detector/detector.h"
#include "detector/embedding_sequence.h"
#include "detector/model_file.h"

#include <memory>

// The whole image as one vector, every channel pooled over its cells, and one Gaussian over the
// good ones: PaDiM with a single patch. The distance is Mahalanobis'; it says nothing of where a
// defect is.

namespace patchgauge::baselines {

/// Stages reported: `statistics` (images), `factor` (cells). Leave-one-out is exact, in closed
/// form; see padim::leaveOneOut(). Throws Error (Numeric), Cancelled.
std::shared_ptr<const detector::Detector> learnGaussian(const detector::EmbeddingLayout& layout,
                                                        const detector::EmbeddingSequence& images,
                                                        const detector::Settings& settings,
                                                        int threads, const RunContext& context);

/// A detector::DetectorReader.
std::shared_ptr<const detector::Detector> readGaussian(const detector::ModelInfo& info,
                                                       const detector::EmbeddingLayout& layout,
                                                       const detector::ArrayReader& arrays);

} // namespace patchgauge::baselines
