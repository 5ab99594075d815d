#pragma once

#include "image/region_of_interest.h"
#include "pipeline/trainer.h"

#include <memory>
#include <optional>

namespace patchgauge::pipeline {

/// The model with another region of interest, calibrated as if trained with it: what it has learned
/// stays, scores and thresholds become those within the region, and an approval is withdrawn. The
/// region that it has already changes nothing.
/// @param region  nothing for all that the input shows
/// @param set     the embeddings of the training while they live. Without it the images are read
///                again where the model says they are, unchanged; otherwise the threshold is kept
///                and its origin becomes `stale`.
/// @param execution  where the network runs, and which weights file it uses
/// Stages reported as by calibrate() and, where images are read, readAgain(). Throws Error as
/// train(), and InvalidArgument as checkRegion(); Cancelled.
TrainResult changeRegion(const detector::Model& model,
                         const std::optional<image::RegionOfInterest>& region,
                         const std::shared_ptr<const TrainingSet>& set,
                         const TrainSettings& execution, const weights::Store& store,
                         const RunContext& context);

} // namespace patchgauge::pipeline
