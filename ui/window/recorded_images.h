#pragma once

#include "evidence/batch.h"
#include "models/listed_image.h"

#include <vector>

// Images between the list and their records.

namespace patchgauge::ui {

/// What is kept of a listed image under a model's own thresholds, whatever is previewed.
evidence::ImageRecord recordOf(const ListedImage& image, const detector::ModelInfo& model);

/// The image as it was recorded, without a map.
/// @param state  what has become of its file
ListedImage listedOf(const evidence::ImageRecord& record, const detector::ModelInfo& model,
                     FileState state);

std::optional<evidence::VerdictOverride> recordOf(const std::optional<VerdictOverride>& given);

} // namespace patchgauge::ui
