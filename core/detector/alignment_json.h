#pragma once

#include "detector/json_fields.h"
#include "image/alignment.h"

#include <nlohmann/json.hpp>

namespace patchgauge::detector {

/// `{"method", "photo": [width, height], "reference": [width, height]}`. The reference's pixels are
/// among the numbers.
nlohmann::json toJson(const image::Alignment& alignment);

/// The reverse, with a black reference of the right size. Throws the fields' error, and Error
/// (Unsupported) for a method that is not known.
image::Alignment alignmentFrom(const JsonFields& fields);

} // namespace patchgauge::detector
