#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace patchgauge::calibration {

/// Fewest values that limits are drawn from.
inline constexpr std::size_t leastControlValues = 5;

/// Between which values a process stays that only chance acts on.
struct ControlLimits {
    double centre = 0;
    double lower = 0;
    double upper = 0;
};

/// Limits of an individuals chart: mean ± 3 / 1.128 (about 2.66) times the mean distance between
/// one value and the next. D. C. Montgomery, Introduction to Statistical Quality Control, section
/// 6.4. Nothing for fewer than leastControlValues values.
/// @param values  finite, in the order of time
std::optional<ControlLimits> individualsLimits(const std::vector<double>& values);

/// Where a value lies. On a limit is within.
enum class ControlSide { Within, Above, Below };

ControlSide sideOf(double value, const ControlLimits& limits);

} // namespace patchgauge::calibration
