#pragma once

#include "detector/json_fields.h"
#include "detector/release.h"

#include <nlohmann/json.hpp>

#include <vector>

namespace patchgauge::detector {

/// Oldest first, each `{"state", "time", "by", "reason"}`.
nlohmann::json toJson(const std::vector<ReleaseChange>& changes);

/// The reverse. Throws the fields' error.
std::vector<ReleaseChange> releasesFrom(const JsonFields& fields);

} // namespace patchgauge::detector
