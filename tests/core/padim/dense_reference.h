#pragma once

#include "base/random.h"
#include "detector/embedding.h"
#include "detector/settings.h"

#include <Eigen/Dense>

#include <cstddef>
#include <vector>

namespace patchgauge::test {

/// Random embeddings whose channels are correlated, have different scales and means, and vary from
/// cell to cell. Channels listed as constant keep one value.
std::vector<detector::Embedding> randomEmbeddings(const detector::EmbeddingLayout& layout,
                                                  std::size_t images, Random& random,
                                                  const std::vector<std::size_t>& constant = {});

/// A layout with the given grids and channel counts, coarse first, one segment a level.
detector::EmbeddingLayout makeLayout(const std::vector<Size>& grids,
                                     const std::vector<int>& dimensions,
                                     detector::Combine combine = detector::Combine::Concat);

/// PaDiM written plainly in float64: embeddings replicated to the finest grid, one dense Gaussian a
/// patch, nothing shared.
class DenseReference {
public:
    DenseReference(const detector::EmbeddingLayout& layout,
                   const std::vector<detector::Embedding>& images);

    /// The embedding of one patch, replicated and concatenated.
    static Eigen::VectorXd patch(const detector::EmbeddingLayout& layout,
                                 const detector::Embedding& embedding, std::size_t cell);

    Eigen::MatrixXd sampleCovariance(std::size_t cell) const;
    const Eigen::VectorXd& mean(std::size_t cell) const { return means_[cell]; }

    /// σ² of each channel over all patches and images.
    Eigen::VectorXd variances() const;

    Eigen::MatrixXd regularised(std::size_t cell, const detector::Regulariser& regulariser) const;

    /// Mahalanobis distance; channels of `without` are left out.
    double distance(std::size_t cell, const Eigen::VectorXd& x,
                    const detector::Regulariser& regulariser,
                    const std::vector<std::size_t>& without = {}) const;

private:
    detector::EmbeddingLayout layout_;
    std::vector<std::vector<Eigen::VectorXd>> patches_; ///< [cell][image]
    std::vector<Eigen::VectorXd> means_;
};

} // namespace patchgauge::test
