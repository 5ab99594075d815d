#pragma once

#include "base/run_context.h"
#include "detector/model.h"
#include "pipeline/image_set.h"

#include <cstddef>
#include <memory>
#include <optional>

namespace patchgauge::pipeline {

/// Fewest images from which leave-one-out distances follow.
inline constexpr std::size_t leastImagesForCalibration = 3;

/// Finds what is normal: leave-one-out scores of the images learned from, scores of the others, the
/// thresholds that `info.rule` draws from them, and the normal range of every patch. Scores are
/// those within `info.region`; the range speaks of patches, also of those outside it. Changes
/// `info.calibration`, whose earlier history is kept. With too few images there are no
/// leave-one-out scores. Stages reported: `leave-one-out`, `held-out images`, `defective images`
/// (images). Throws Error (Unreadable), Cancelled.
/// @param set  the images of the model, in its order
std::optional<detector::NormalRange> calibrate(detector::ModelInfo& info,
                                               const detector::Detector& detector,
                                               const TrainingSet& set, int threads,
                                               const RunContext& context);

} // namespace patchgauge::pipeline
