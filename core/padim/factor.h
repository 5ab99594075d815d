#pragma once

#include "base/run_context.h"
#include "base/shared_array.h"
#include "detector/anomaly_map.h"
#include "detector/embedding.h"
#include "detector/settings.h"
#include "padim/statistics.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace patchgauge::padim {

/// The Gaussians in the form that distances need. With Σ = LLᵀ, the squared Mahalanobis distance is
/// ‖z‖² for z = L⁻¹(x − μ). Because coarse channels come first and are shared by all patches under
/// a coarse cell, the leading rows of L⁻¹ are shared as well: z is computed once for each cell of
/// each level, and a patch's squared distance is the sum over its ancestors. A level keeps, for
/// each cell, rows i of [−L_own⁻¹·L_cross, L_own⁻¹], to be multiplied with [z of the coarser
/// levels, x − μ]; row i has coarser + i + 1 entries, stored one after the other.
///
/// Immutable; copies share the numbers. Thread-safe.
class Factor {
public:
    struct LevelFactor {
        SharedArray<float> mean; ///< [cell][own]
        SharedArray<float> rows; ///< [cell] packed rows
    };

    /// Factors regularised covariances, Σ = scatter / (N − 1) + regulariser; with one image the
    /// regulariser alone. Channels without variance are left out when the regulariser is relative.
    /// Throws Error (Numeric) where a covariance is not finite or not positive definite, Cancelled.
    /// The statistics are freed row by row as they are used, so that both never exist in full.
    Factor(Statistics statistics, const detector::Regulariser& regulariser, int threads,
           const RunContext& context);

    /// From stored parts whose sizes fit the layout.
    Factor(detector::EmbeddingLayout layout, std::int64_t imageCount,
           detector::Regulariser regulariser, std::vector<double> channelVariances,
           std::vector<LevelFactor> levels);

    const detector::EmbeddingLayout& layout() const { return layout_; }
    std::int64_t imageCount() const { return imageCount_; }
    const detector::Regulariser& regulariser() const { return regulariser_; }
    const LevelFactor& level(std::size_t l) const { return levels_[l]; }

    /// σ² of each channel in the order of the levels.
    const std::vector<double>& channelVariances() const { return variances_; }

    /// Whether a channel takes part in distances.
    bool isUsed(std::size_t channel) const;

    /// Numbers of rows that the level stores for one cell.
    static std::size_t rowCount(const detector::EmbeddingLayout& layout, std::size_t l);

    /// The squared distances of one image, split by segment in the order of the levels; each grid
    /// is the segment's own.
    std::vector<detector::LayerShare> squaredDistances(const detector::Embedding& embedding,
                                                       int threads) const;

    /// The same for several images, which read the factor together: once for every `lanes` of them
    /// (see products.h). Agrees with the above to float32's rounding; which images come together
    /// makes no difference to the last bit.
    std::vector<std::vector<detector::LayerShare>>
    squaredDistances(const std::vector<detector::Embedding>& embeddings, int threads) const;

    /// The same with mean and rows rounded to float16's precision, as a small model file keeps
    /// them.
    Factor roundedToFloat16() const;

    /// Mean and scatter again, to float32's accuracy, so that images can be added.
    Statistics statistics(int threads) const;

private:
    /// Squared distances of at most `lanes` images.
    /// @param shares  of each image, made by emptyShares()
    void addDistances(const detector::Embedding* embeddings, std::size_t count,
                      std::vector<detector::LayerShare>* shares, int threads) const;

    /// A grid of zeros for each segment, in the order of the levels.
    std::vector<detector::LayerShare> emptyShares() const;

    /// isUsed() of the level's own channels.
    std::vector<char> usedChannels(std::size_t l) const;

    detector::EmbeddingLayout layout_;
    std::int64_t imageCount_ = 0;
    detector::Regulariser regulariser_;
    std::vector<double> variances_;
    std::vector<LevelFactor> levels_;
};

/// The distances of all patches from the shares of the segments: the root of their sum when
/// concatenated; with Combine::Sum the sum of their roots, and the shares become M·M_l so that they
/// still add up to the squared distance (each is then given on the patch grid).
Grid<float> combineShares(std::vector<detector::LayerShare>& shares,
                          const detector::EmbeddingLayout& layout);

} // namespace patchgauge::padim
