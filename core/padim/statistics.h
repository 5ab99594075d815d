#pragma once

#include "base/run_context.h"
#include "detector/embedding.h"
#include "padim/cell_rows.h"
#include "padim/cell_tree.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace patchgauge::padim {

/// Mean and scatter of every patch's embedding, in one pass and in memory that does not grow with
/// the number of images. Channels of a coarse level are the same for all patches under one coarse
/// cell, so their block is kept once for that cell; a fine cell keeps only the rows of its own
/// channels, against the coarser ones and themselves.
///
/// Accumulated in float64 by Chan's pairwise update, so that neither a large mean nor the order of
/// images matters beyond rounding. Not thread-safe; add() uses threads inside.
class Statistics {
public:
    struct LevelStatistics {
        std::vector<double> mean; ///< [cell][own]
        CellRows scatter;         ///< of a cell [own][coarser + own], Σₖ (x−μ)(x−μ)ᵀ
    };

    explicit Statistics(detector::EmbeddingLayout layout);

    const detector::EmbeddingLayout& layout() const { return layout_; }
    std::int64_t imageCount() const { return count_; }
    const LevelStatistics& level(std::size_t l) const { return levels_[l]; }

    /// Frees the scatter of the cells in and below a row of roots, once it is of no more use: the
    /// largest thing that training holds. Nothing else may be asked of these cells then.
    void releaseRow(RootRow root);

    /// Scatter of the cells in one row of a level's grid, one after the other, to be added up with
    /// that of other shares.
    double* scatterRow(std::size_t l, std::size_t row);
    std::size_t scatterRowSize(std::size_t l) const;

    /// Adds a batch. Larger batches stream the scatter less often.
    /// Throws Cancelled; the statistics are of no use afterwards.
    void add(const std::vector<detector::Embedding>& batch, int threads,
             const CancelToken& cancel = {});

    /// Adds what another pass over other images found. Exact but for rounding.
    /// The layouts must be equal.
    void merge(const Statistics& other);

    /// Takes out images that are inside, given by their own statistics: the reverse of merge(). At
    /// least one image must remain. A channel whose variance falls below a hundred-thousandth of
    /// what it was varied in the removed images alone: what is left is rounding, and it counts as
    /// constant.
    void remove(const Statistics& other);

    /// Makes these the share that their images have in the statistics of `count` images, whose
    /// means are given as [level][cell][own]: scatter is then about these means, and the scatters
    /// of all shares add up to that of the whole. Channel scatter adds up as well.
    void becomeShare(const std::vector<std::vector<double>>& means, std::int64_t count);

    /// Diagonal of the scatter summed over all cells, by channel in the order of the layout's
    /// levels.
    std::vector<double> channelScatter() const;

    /// σ² of each channel over all patches and images, in the order of the layout's levels. A
    /// channel without variance gives exactly 0.
    std::vector<double> channelVariances() const { return channelVariances(channelScatter()); }

    /// The same where these are a share of the whole.
    /// @param scatter  channelScatter() summed over all shares
    std::vector<double> channelVariances(const std::vector<double>& scatter) const;

    /// Statistics from parts, as Factor::statistics() recovers them.
    static Statistics fromParts(detector::EmbeddingLayout layout, std::int64_t count,
                                std::vector<LevelStatistics> levels);

private:
    /// Counts and scatters of `other` enter with the sign.
    void combine(const Statistics& other, double sign);

    /// Makes a channel, numbered in the order of the levels, the same in all images and patches.
    /// @param negligible  a mean that is smaller stands for 0
    void flatten(std::size_t channel, double negligible);

    detector::EmbeddingLayout layout_;
    std::int64_t count_ = 0;
    std::vector<LevelStatistics> levels_;
};

/// Number of channels that level l sees of coarser levels: all of theirs when concatenated, none
/// with Combine::Sum.
int coarserDimensions(const detector::EmbeddingLayout& layout, std::size_t l);

/// Number of the first channel of level l, counted over all levels.
std::size_t firstChannel(const detector::EmbeddingLayout& layout, std::size_t l);

} // namespace patchgauge::padim
