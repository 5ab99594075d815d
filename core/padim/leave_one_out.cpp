#include "padim/leave_one_out.h"

#include "detector/pixel_map.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace patchgauge::padim {

double leaveOneOut(double squaredDistance, std::int64_t imageCount) {
    const auto n = static_cast<double>(imageCount);
    const double q = squaredDistance;
    // Below 1 whenever the regulariser is positive; rounding may not push it over.
    const double leverage = std::min(n * q / ((n - 1) * (n - 1)), 1 - 1e-9);
    return n / (n - 1) * (n / (n - 1)) * ((n - 2) / (n - 1)) * q / (1 - leverage);
}

LeaveOneOut::LeaveOneOut(const Factor& factor, image::InputSettings input, double smoothing)
    : factor_(factor),
      input_(input),
      smoothing_(smoothing),
      kept_(static_cast<std::size_t>(std::ceil(0.01 * static_cast<double>(factor.imageCount()))) +
            1),
      sum_(factor.layout().patchGrid().area()),
      largest_(sum_.size() * kept_, -std::numeric_limits<float>::infinity()) {}

float LeaveOneOut::add(const Embedding& embedding, int threads) {
    std::vector<detector::LayerShare> shares = factor_.squaredDistances(embedding, threads);
    Grid<float> distances;
    if (factor_.layout().combine == Combine::Sum) {
        // Every layer is a model of its own and is left out of by itself.
        for (detector::LayerShare& share : shares)
            for (float& value : share.values)
                value = static_cast<float>(leaveOneOut(value, factor_.imageCount()));
        distances = combineShares(shares, factor_.layout());
    } else {
        distances = combineShares(shares, factor_.layout());
        for (float& value : distances)
            value = static_cast<float>(
                std::sqrt(leaveOneOut(static_cast<double>(value) * value, factor_.imageCount())));
    }

    ++added_;
    for (std::size_t patch = 0; patch < sum_.size(); ++patch) {
        const float value = distances.data()[patch];
        sum_[patch] += value;
        const auto first = largest_.begin() + static_cast<std::ptrdiff_t>(patch * kept_);
        const auto last = first + static_cast<std::ptrdiff_t>(kept_);
        if (value <= *first) // not among the largest: the heap's top is the smallest kept
            continue;
        std::pop_heap(first, last, std::greater<>());
        *(last - 1) = value;
        std::push_heap(first, last, std::greater<>());
    }
    const Grid<float> pixels = detector::pixelMap(distances, input_.crop, smoothing_);
    return *std::max_element(pixels.begin(), pixels.end());
}

NormalRange LeaveOneOut::normalRange() const {
    const Size grid = factor_.layout().patchGrid();
    NormalRange range{Grid<float>(grid), Grid<float>(grid)};
    // Position of the percentile among the values in descending order, and the share of its lower
    // neighbour.
    const double position = 0.01 * static_cast<double>(added_ - 1);
    const auto upper = static_cast<std::size_t>(std::floor(position));
    const double share = position - std::floor(position);
    std::vector<float> descending(kept_);
    for (std::size_t patch = 0; patch < sum_.size(); ++patch) {
        const auto first = largest_.begin() + static_cast<std::ptrdiff_t>(patch * kept_);
        std::copy_n(first, kept_, descending.begin());
        std::sort(descending.begin(), descending.end(), std::greater<>());
        const std::size_t lower = std::min(upper + 1, kept_ - 1);
        range.mean.data()[patch] = static_cast<float>(sum_[patch] / static_cast<double>(added_));
        range.p99.data()[patch] = static_cast<float>((1 - share) * descending[upper] +
                                                     (share > 0 ? share * descending[lower] : 0));
    }
    return range;
}

} // namespace patchgauge::padim
