#pragma once

#include "calibration/intervals.h"

#include <nlohmann/json.hpp>

namespace patchgauge::cli {

/// Count, total, rate and the limits between which the true rate lies.
nlohmann::json toJson(const calibration::Rate& rate);

} // namespace patchgauge::cli
