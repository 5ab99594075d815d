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

    /// What was found in the images added so far.
    struct Parts {
        std::size_t added = 0;
        std::vector<double> sums;   ///< by patch
        std::vector<float> largest; ///< [patch][kept]
    };
    const Parts& parts() const { return parts_; }

    /// Adds what another collector, made for the same grid and as many images, found in others.
    void merge(const Parts& other);

    /// Of what was added, at least one image; to float16's precision, which is what model files
    /// keep.
    NormalRange range() const;

private:
    /// Keeps a distance of the patch if it is among the largest.
    void keep(std::size_t patch, float value);

    Size grid_;
    std::size_t kept_; ///< largest values kept for each patch
    Parts parts_;      ///< the largest values as a min-heap for each patch
};

} // namespace patchgauge::detector
