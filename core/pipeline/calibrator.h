#pragma once

#include "base/run_context.h"
#include "detector/model.h"
#include "pipeline/image_set.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace patchgauge::pipeline {

/// Fewest images from which leave-one-out distances follow.
inline constexpr std::size_t leastImagesForCalibration = 3;

/// What is measured on images to calibrate by, in their order.
struct Measurements {
    std::vector<float> leaveOneOut;                          ///< scores of the images learned from
    std::vector<float> heldOut;                              ///< scores
    std::vector<float> defective;                            ///< scores
    std::optional<detector::NormalRangeCollector> distances; ///< of the images learned from
};

/// Measures a set of images, or a share of it. With too few images there is nothing of
/// leave-one-out. Stages reported and errors thrown: as by calibrate().
/// @param learnedFrom  how many images the detector has learned from, those of others among them
Measurements measure(const detector::ModelInfo& info, const detector::Detector& detector,
                     const TrainingSet& set, std::size_t learnedFrom, int threads,
                     const RunContext& context);

/// Draws thresholds and the normal range from what was measured on all images of the model. Changes
/// `info.calibration`, whose earlier history is kept.
std::optional<detector::NormalRange> calibrate(detector::ModelInfo& info, Measurements measured);

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
