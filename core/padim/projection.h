#pragma once

#include "base/run_context.h"
#include "base/shared_array.h"
#include "detector/embedding.h"

#include <cstddef>
#include <vector>

namespace patchgauge::padim {

/// Accumulates the covariance of the concatenated channels over all patches and images.
/// Not thread-safe; uses `threads` threads inside.
class PooledCovariance {
public:
    PooledCovariance(const detector::EmbeddingLayout& layout, int threads);

    void add(const detector::Embedding& embedding);

    /// d × C, row-major: the unit eigenvectors of the d largest variances, largest first; each has
    /// its largest component positive. Throws Error (Numeric) where the covariance is not finite,
    /// Cancelled.
    std::vector<float> leadingComponents(int count, const CancelToken& cancel = {}) const;

private:
    detector::EmbeddingLayout layout_;
    int threads_;
    double patches_ = 0;
    std::vector<double> shift_; ///< mean of the first image, so that sums stay small
    std::vector<double> sum_;
    std::vector<double> products_; ///< C × C
};

/// Projects embeddings to principal components: y = V·x for each patch, on the finest grid.
/// Immutable, thread-safe.
class Projection {
public:
    /// @param components  d × C, row-major, over the channels in the order of the layout
    Projection(detector::EmbeddingLayout from, SharedArray<float> components);

    /// The layout of projected embeddings: one level with one segment named `pca`.
    const detector::EmbeddingLayout& layout() const { return to_; }
    const SharedArray<float>& components() const { return components_; }

    detector::Embedding operator()(const detector::Embedding& embedding, int threads) const;

private:
    detector::EmbeddingLayout from_;
    detector::EmbeddingLayout to_;
    SharedArray<float> components_;
};

} // namespace patchgauge::padim
