#pragma once

#include "detector/model.h"

#include <nlohmann/json.hpp>

#include <string>

// Where a model inspects, in words and as JSON.

namespace patchgauge::cli {

/// `whole image`, or how many shapes are included and excluded and what share of the input that
/// leaves.
std::string regionText(const detector::Model& model);

/// `region` (null without one; its form is that of `--roi`), `inspected_share` (of the input, 0 …
/// 1), `threshold`, `review_threshold`, `threshold_origin`, `release`.
nlohmann::json regionToJson(const detector::Model& model);

/// The same for people: a line each.
void printRegion(const detector::Model& model);

} // namespace patchgauge::cli
