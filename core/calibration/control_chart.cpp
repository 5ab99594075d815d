#include "calibration/control_chart.h"

#include <cmath>
#include <numeric>

namespace patchgauge::calibration {
namespace {

/// Expected distance of two normal values, in standard deviations.
constexpr double expectedRange = 1.128;

} // namespace

std::optional<ControlLimits> individualsLimits(const std::vector<double>& values) {
    if (values.size() < leastControlValues)
        return std::nullopt;
    const auto count = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
    double ranges = 0;
    for (std::size_t i = 1; i < values.size(); ++i)
        ranges += std::abs(values[i] - values[i - 1]);
    const double reach = 3 * (ranges / (count - 1)) / expectedRange;
    return ControlLimits{mean, mean - reach, mean + reach};
}

ControlSide sideOf(double value, const ControlLimits& limits) {
    if (value > limits.upper)
        return ControlSide::Above;
    return value < limits.lower ? ControlSide::Below : ControlSide::Within;
}

} // namespace patchgauge::calibration
