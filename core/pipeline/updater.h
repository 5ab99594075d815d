#pragma once

#include "pipeline/trainer.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <vector>

namespace patchgauge::pipeline {

/// Adds images to a model: statistics and factor as when trained on all at once. Images already
/// inside (same SHA-256) are passed over and counted in the warnings, and so are held-out ones:
/// once learned from, their scores would say nothing. Scores need the earlier images where the
/// model says they are, unchanged; otherwise the threshold is kept and its origin becomes `stale`.
/// @param execution  where the network runs, and which weights file it uses
/// Throws Error as train(), and Unsupported for a model that cannot be updated.
TrainResult update(const detector::Model& model, const std::vector<std::filesystem::path>& images,
                   const TrainSettings& execution, const weights::Store& store,
                   const RunContext& context);

/// Takes images out of a model and calibrates it anew.
/// @param positions  of the images in the model's list; at least one image must stay
/// @param set        the embeddings of the training while they live: the others are learned from
///                   anew, to the last bit as without the dropped images. Without it the dropped
///                   images are read again and their statistics taken out, and the scores need the
///                   other images as in update().
/// Throws Error as update(), InvalidArgument where none would stay, and NotFound where a dropped
/// image is needed again and is gone or changed.
TrainResult dropImages(const detector::Model& model, const std::vector<std::size_t>& positions,
                       const std::shared_ptr<const TrainingSet>& set,
                       const TrainSettings& execution, const weights::Store& store,
                       const RunContext& context);

} // namespace patchgauge::pipeline
