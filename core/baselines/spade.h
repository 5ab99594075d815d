#pragma once

#include "base/run_context.h"
#include "detector/detector.h"
#include "detector/embedding_sequence.h"
#include "detector/model_file.h"

#include <memory>

// SPADE (Cohen and Hoshen, arXiv 2005.02357): compares an image with the K training images that are
// most like it, by the deepest layer's channels pooled over the image. A patch's distance is the
// Euclidean one to the nearest of all their patches (κ = 1), over the concatenated channels. The
// image's score follows from the pixel map, as with PaDiM, and not from the distances to the K
// images as in the paper: threshold, regions and colours are then on one scale.
//
// Keeps the features of all training images: memory and file grow with their number.

namespace patchgauge::baselines {

/// Stage reported: `features` (images). Leave-one-out looks for neighbours among the other images.
/// Throws Error (Numeric), Cancelled.
std::shared_ptr<const detector::Detector> learnSpade(const detector::EmbeddingLayout& layout,
                                                     const detector::EmbeddingSequence& images,
                                                     const detector::Settings& settings,
                                                     int threads, const RunContext& context);

/// A detector::DetectorReader.
std::shared_ptr<const detector::Detector> readSpade(const detector::ModelInfo& info,
                                                    const detector::EmbeddingLayout& layout,
                                                    const detector::ArrayReader& arrays);

} // namespace patchgauge::baselines
