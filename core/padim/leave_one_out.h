#pragma once

#include "padim/model.h"

#include <cstdint>
#include <vector>

namespace patchgauge::padim {

/// The squared distance that a training embedding would have from the model without it, in closed
/// form (Sherman–Morrison): with q its squared distance from the model of N images,
///     M² = (N/(N−1))² · (N−2)/(N−1) · q / (1 − N·q/(N−1)²),
/// exact for a regulariser of ε(N−1)/(N−2) and σ² held fixed. Needs N ≥ 3.
double leaveOneOut(double squaredDistance, std::int64_t imageCount);

/// Collects the leave-one-out distances of the training images, one at a time: scores by image,
/// mean and 99th percentile by patch (linear between order statistics). Memory grows by 1 % of the
/// images for each patch. Not thread-safe.
class LeaveOneOut {
public:
    /// @param imageCount  N of the factor, at least 3
    LeaveOneOut(const Factor& factor, image::InputSettings input, double smoothing);

    /// @param embedding  of an image that the factor was trained on
    /// Returns its score without it in the model.
    float add(const Embedding& embedding, int threads);

    NormalRange normalRange() const;

private:
    Factor factor_;
    image::InputSettings input_;
    double smoothing_;
    std::int64_t added_ = 0;
    std::size_t kept_;           ///< largest values kept for each patch
    std::vector<double> sum_;    ///< by patch
    std::vector<float> largest_; ///< [patch][kept_], a min-heap each
};

} // namespace patchgauge::padim
