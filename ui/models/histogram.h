#pragma once

#include <cstddef>
#include <vector>

namespace patchgauge::ui {

/// Scores counted in intervals of the same round width.
struct Histogram {
    double first = 0; ///< left end of the first interval, a multiple of `step`
    double step = 1;  ///< width of an interval: 1, 2 or 5 times a power of ten

    /// By series, then by interval. A score between two intervals is counted in the right one.
    std::vector<std::vector<int>> counts;

    std::size_t intervals() const { return counts.empty() ? 0 : counts.front().size(); }
    double leftOf(std::size_t interval) const { return first + step * double(interval); }
    double last() const { return leftOf(intervals()); }

    /// Scores of all series in an interval.
    int total(std::size_t interval) const;

    /// Of the fullest interval.
    int highest() const;
};

/// Counts series of finite scores in the same intervals, as fine as their number and spread allow.
/// They reach over all scores and marks with one to spare on either side, but not below zero
/// for that; there are none without a score or mark.
/// @param marks  further values to have room for, such as thresholds
Histogram countScores(const std::vector<std::vector<float>>& series,
                      const std::vector<float>& marks);

} // namespace patchgauge::ui
