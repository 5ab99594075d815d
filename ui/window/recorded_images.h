#pragma once

#include "evidence/batch.h"
#include "models/listed_image.h"

#include <vector>

// Images between the list and their records.

namespace patchgauge::ui {

/// What is kept of a listed image under a model's own thresholds, whatever is previewed.
evidence::ImageRecord recordOf(const ListedImage& image, const detector::ModelInfo& model);

/// The images as they were recorded, without maps.
/// @param states  what has become of their files
std::vector<ListedImage> listedOf(const evidence::Batch& batch,
                                  const std::vector<FileState>& states);

std::optional<evidence::VerdictOverride> recordOf(const std::optional<VerdictOverride>& given);

} // namespace patchgauge::ui
