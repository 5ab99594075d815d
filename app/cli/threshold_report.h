#pragma once

#include "detector/model.h"

#include <nlohmann/json.hpp>

namespace patchgauge::cli {

/// What `threshold` prints: the thresholds in force with their history, and how many good scores
/// lie above.
nlohmann::json thresholdToJson(const detector::ModelInfo& info);

/// The same for people, on standard output.
void printThreshold(const detector::ModelInfo& info);

} // namespace patchgauge::cli
