#pragma once

#include "detector/json_fields.h"
#include "image/region_of_interest.h"

#include <nlohmann/json.hpp>

namespace patchgauge::detector {

/// `{"width", "height", "include": [shape…], "exclude": [shape…]}`, a shape being
/// `{"type": "rectangle|ellipse|polygon", "points": [[x, y]…]}`.
nlohmann::json toJson(const image::RegionOfInterest& region);

/// The reverse. Throws the fields' error where a field is absent, of another type or out of range,
/// or a shape has too few points.
image::RegionOfInterest regionFrom(const JsonFields& fields);

} // namespace patchgauge::detector
