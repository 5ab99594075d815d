#include "detector/normal_range.h"

#include <Eigen/Core>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace patchgauge::detector {
namespace {

float toHalfPrecision(double value) {
    return static_cast<float>(Eigen::half(static_cast<float>(value)));
}

} // namespace

NormalRangeCollector::NormalRangeCollector(Size grid, std::size_t images)
    : grid_(grid),
      kept_(static_cast<std::size_t>(std::ceil(0.01 * static_cast<double>(images))) + 1),
      parts_{0, std::vector<double>(grid.area()),
             std::vector<float>(grid.area() * kept_, -std::numeric_limits<float>::infinity())} {}

void NormalRangeCollector::add(const Grid<float>& distances) {
    ++parts_.added;
    for (std::size_t patch = 0; patch < parts_.sums.size(); ++patch) {
        parts_.sums[patch] += distances.data()[patch];
        keep(patch, distances.data()[patch]);
    }
}

void NormalRangeCollector::merge(const Parts& other) {
    parts_.added += other.added;
    for (std::size_t patch = 0; patch < parts_.sums.size(); ++patch) {
        parts_.sums[patch] += other.sums[patch];
        for (std::size_t i = 0; i < kept_; ++i)
            keep(patch, other.largest[patch * kept_ + i]);
    }
}

void NormalRangeCollector::keep(std::size_t patch, float value) {
    const auto first = parts_.largest.begin() + static_cast<std::ptrdiff_t>(patch * kept_);
    const auto last = first + static_cast<std::ptrdiff_t>(kept_);
    if (value <= *first) // not among the largest: the heap's top is the smallest kept
        return;
    std::pop_heap(first, last, std::greater<>());
    *(last - 1) = value;
    std::push_heap(first, last, std::greater<>());
}

NormalRange NormalRangeCollector::range() const {
    NormalRange range{Grid<float>(grid_), Grid<float>(grid_)};
    // Position of the percentile among the values in descending order, and the share of its lower
    // neighbour.
    const double position = 0.01 * static_cast<double>(parts_.added - 1);
    const auto upper = static_cast<std::size_t>(std::floor(position));
    const double share = position - std::floor(position);
    std::vector<float> descending(kept_);
    for (std::size_t patch = 0; patch < parts_.sums.size(); ++patch) {
        const auto first = parts_.largest.begin() + static_cast<std::ptrdiff_t>(patch * kept_);
        std::copy_n(first, kept_, descending.begin());
        std::sort(descending.begin(), descending.end(), std::greater<>());
        const std::size_t lower = std::min(upper + 1, kept_ - 1);
        range.mean.data()[patch] =
            toHalfPrecision(parts_.sums[patch] / static_cast<double>(parts_.added));
        range.p99.data()[patch] = toHalfPrecision((1 - share) * descending[upper] +
                                                  (share > 0 ? share * descending[lower] : 0));
    }
    return range;
}

} // namespace patchgauge::detector
