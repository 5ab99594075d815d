#pragma once

#include <cstddef>

namespace patchgauge::calibration {

/// A rate seen as k of n, and between which limits the true one lies.
struct Rate {
    std::size_t count = 0; ///< k
    std::size_t total = 0; ///< n
    double value = 0;      ///< k / n; 0 for n = 0
    double low = 0;
    double high = 1;
};

/// k of n with the exact two-sided interval of Clopper and Pearson (1934), which holds the true
/// rate with at least the given confidence. n = 0 gives 0 … 1.
/// @param k  at most n
Rate clopperPearson(std::size_t k, std::size_t n, double confidence = 0.95);

} // namespace patchgauge::calibration
