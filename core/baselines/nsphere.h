#pragma once

#include "base/run_context.h"
#include "detector/detector.h"
#include "detector/embedding_sequence.h"
#include "detector/model_file.h"

#include <memory>

// The whole image as one vector, every channel pooled over its cells, and a sphere around the good
// ones: the distance is the Euclidean one to their mean. It says nothing of where a defect is.

namespace patchgauge::baselines {

/// Stage reported: `statistics` (images). Leave-one-out is exact, in closed form.
/// Throws Error (Numeric), Cancelled.
std::shared_ptr<const detector::Detector> learnNSphere(const detector::EmbeddingLayout& layout,
                                                       const detector::EmbeddingSequence& images,
                                                       const detector::Settings& settings,
                                                       int threads, const RunContext& context);

/// A detector::DetectorReader.
std::shared_ptr<const detector::Detector> readNSphere(const detector::ModelInfo& info,
                                                      const detector::EmbeddingLayout& layout,
                                                      const detector::ArrayReader& arrays);

} // namespace patchgauge::baselines
