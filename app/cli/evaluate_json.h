#pragma once

#include "evaluation/evaluation.h"

#include <nlohmann/json.hpp>

#include <vector>

namespace patchgauge::cli {

/// What `evaluate` prints of one evaluation.
nlohmann::json evaluationToJson(const evaluation::Evaluation& evaluation);

/// What it prints of several that differ in the seed alone: the mean of every number under its own
/// name, the standard deviation (of a sample) of the measures under NAME_std, and the seeds.
/// @param rows  by evaluationToJson(), at least two
nlohmann::json meanEvaluation(const std::vector<nlohmann::json>& rows);

} // namespace patchgauge::cli
