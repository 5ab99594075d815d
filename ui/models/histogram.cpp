#include "models/histogram.h"

#include "canvas/round_step.h"

#include <algorithm>
#include <cmath>

namespace patchgauge::ui {
namespace {

constexpr double fewestIntervals = 12;
constexpr double mostIntervals = 60;

/// The interval before that of the lowest value, unless it is below zero: distances are not.
double firstInterval(double low, double step) {
    const double before = std::floor(low / step) - 1;
    return low < 0 ? before : std::max(before, 0.0);
}

/// How far apart the ends are; something where they are the same.
double spread(double low, double high) {
    return high > low ? high - low : std::max(0.1 * std::abs(high), 1e-3);
}

/// Freedman and Diaconis: a width that shows the shape of most of the scores, whatever a few others
/// do. Zero where most scores are the same.
double bestWidth(std::vector<float> scores) {
    const auto at = [&](std::size_t rank) {
        const auto place = scores.begin() + static_cast<std::ptrdiff_t>(rank);
        std::nth_element(scores.begin(), place, scores.end());
        return double(*place);
    };
    const double quartiles = at(3 * scores.size() / 4) - at(scores.size() / 4);
    return 2 * quartiles / std::cbrt(static_cast<double>(scores.size()));
}

} // namespace

int Histogram::total(std::size_t interval) const {
    int sum = 0;
    for (const std::vector<int>& series : counts)
        sum += series[interval];
    return sum;
}

int Histogram::highest() const {
    int most = 0;
    for (std::size_t interval = 0; interval < intervals(); ++interval)
        most = std::max(most, total(interval));
    return most;
}

Histogram countScores(const std::vector<std::vector<float>>& series,
                      const std::vector<float>& marks) {
    Histogram histogram;
    histogram.counts.resize(series.size());
    std::vector<float> values = marks;
    for (const std::vector<float>& scores : series)
        values.insert(values.end(), scores.begin(), scores.end());
    if (values.empty())
        return histogram;

    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const double range = spread(*low, *high);
    histogram.step =
        roundStep(std::clamp(bestWidth(values), range / mostIntervals, range / fewestIntervals));
    const double before = firstInterval(*low, histogram.step);
    const double after = std::floor(*high / histogram.step) + 2;
    histogram.first = before * histogram.step;
    for (std::size_t i = 0; i < series.size(); ++i) {
        histogram.counts[i].resize(static_cast<std::size_t>(after - before));
        for (const float score : series[i])
            ++histogram
                  .counts[i][static_cast<std::size_t>(std::floor(score / histogram.step) - before)];
    }
    return histogram;
}

} // namespace patchgauge::ui
