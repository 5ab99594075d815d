#pragma once

#include "detector/model.h"

#include <cstddef>
#include <optional>
#include <string>

// What a model's thresholds mean, in words.

namespace patchgauge::cli {

/// The threshold with its unit, where it comes from, and which share of good parts lies above it:
/// an estimate or a guarantee, and called what it is.
std::string thresholdText(const detector::ModelInfo& info);

/// The review threshold likewise.
std::string reviewText(const detector::ModelInfo& info);

/// A share as people say it, never less than it is: `1 in 50`, `38 in 100`.
/// @param share  above 0
std::string shareText(double share);

/// Good images missing before the threshold can stand for the wanted share of false alarms.
/// Nothing where none is missing, or where the threshold is not drawn from good images alone.
std::optional<std::size_t> moreGoodImagesNeeded(const detector::ModelInfo& info);

} // namespace patchgauge::cli
