#pragma once

#include "calibration/thresholds.h"
#include "detector/json_fields.h"

#include <nlohmann/json.hpp>

#include <string>

namespace patchgauge::detector {

/// Scores, thresholds with their origin, false-alarm rate and history, under the names that the
/// command line prints; null what there is not.
nlohmann::json toJson(const calibration::Calibration& calibration);

/// @param created  when the model was made: files of version 1 have no history, and begin one then
/// Throws Error (Corrupt).
calibration::Calibration calibrationFrom(const JsonFields& fields, const std::string& created);

nlohmann::json toJson(const calibration::Rule& rule);

/// Throws Error (Corrupt).
calibration::Rule ruleFrom(const JsonFields& fields);

} // namespace patchgauge::detector
