#pragma once

#include "base/grid.h"
#include "evaluation/mask.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace patchgauge::evaluation {

/// How well pixel maps find the defects that masks mark, over any number of images in constant
/// memory (48 MiB). Pixels are counted in a histogram whose bins are 1/4096 to 1/8192 of a score
/// wide; scores of one bin are taken for equal, which moves a result by less than 1e-4 unless a
/// good part of the scores lies in very few bins. Not thread-safe.
class PixelMetrics {
public:
    PixelMetrics();

    /// Adds an image. A pixel whose score is NaN was not inspected and takes no part.
    /// @param mask  of the map's size; all zero for a good image
    /// Throws std::invalid_argument where the sizes differ.
    void add(const Grid<float>& map, const Mask& mask);

    /// Area under the ROC curve of the pixels, ties counting half. Nothing without both defective
    /// and normal pixels.
    std::optional<double> pixelAuroc() const;

    /// Per-region overlap (Bergmann et al., CVPR 2020): the share of a region's pixels above a
    /// threshold, averaged over all regions, integrated over the false-positive rate of the normal
    /// pixels from 0 to `limit` and divided by `limit`. A region is an 8-connected component of one
    /// image's mask, by its inspected pixels. Nothing without both defective and normal pixels.
    /// @param limit  in (0, 1]
    std::optional<double> proAuroc(double limit = 0.3) const;

private:
    /// The pixels whose scores have the same leading bits.
    struct Bin {
        std::uint64_t normal = 0;
        std::uint64_t defective = 0;
        double overlap = 0; ///< each defective pixel's share of its region, added up
    };

    bool hasBothClasses() const { return normal_ > 0 && defective_ > 0; }

    std::vector<Bin> bins_; ///< by rising score
    std::uint64_t normal_ = 0;
    std::uint64_t defective_ = 0;
    std::uint64_t regions_ = 0;
};

} // namespace patchgauge::evaluation
