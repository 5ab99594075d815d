#pragma once

#include "base/grid.h"

#include <cstddef>
#include <vector>

namespace patchgauge::detector {

/// What the distances of good parts are at each patch, from leave-one-out.
struct NormalRange {
    Grid<float> mean;
    Grid<float> p99; ///< 99th percentile, linear between order statistics
};

/// Collects the distances of good parts by patch, one image at a time. Memory grows by 1 % of the
/// images for each patch: no more of the largest values are needed. Not thread-safe.
class NormalRangeCollector {
public:
    /// @param images  how many will be added, at least 1
    NormalRangeCollector(Size grid, std::size_t images);

    void add(const Grid<float>& distances);

    /// Of what was added, at least one image; to float16's precision, which is what model files
    /// keep.
    NormalRange range() const;

private:
    Size grid_;
    std::size_t added_ = 0;
    std::size_t kept_;           ///< largest values kept for each patch
    std::vector<double> sum_;    ///< by patch
    std::vector<float> largest_; ///< [patch][kept_], a min-heap each
};

} // namespace patchgauge::detector
