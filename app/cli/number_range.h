#pragma once

#include <CLI/CLI.hpp>

#include <string>

namespace patchgauge::cli {

/// Accepts the numbers that `fits` accepts, and thus no NaN where it compares.
/// @param range  which those are, to follow "must be", as in `above 0`
CLI::Validator number(bool (*fits)(double), const std::string& range);

/// A share that is neither none nor all.
CLI::Validator properShare();

} // namespace patchgauge::cli
