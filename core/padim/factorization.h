#pragma once

#include "base/run_context.h"
#include "detector/settings.h"
#include "padim/cell_tree.h"
#include "padim/factor.h"
#include "padim/statistics.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace patchgauge::padim {

/// Makes the numbers of a Factor row by row, so that statistics and factor never both exist in
/// full, and rows may come from elsewhere. Not thread-safe; uses threads inside.
class Factorization {
public:
    /// @param variances  σ² of each channel over all patches and images
    Factorization(Statistics statistics, const detector::Regulariser& regulariser,
                  std::vector<double> variances);

    /// Root cells in the row.
    std::size_t cellCount(RootRow root) const;

    /// Factors the row's cells and all below them, and frees their statistics.
    /// Throws Error (Numeric) where a covariance is not finite or not positive definite, Cancelled.
    void factor(RootRow root, int threads, const CancelToken& cancel);

    /// The packed rows of these cells, zero until they are factored, to read or to fill in.
    float* numbers(const RowRange& range);
    std::size_t numberCount(const RowRange& range) const;

    /// What was made; the statistics' means among it.
    std::vector<Factor::LevelFactor> levels() &&;

private:
    Statistics statistics_;
    detector::Regulariser regulariser_;
    std::vector<double> variances_;
    std::vector<std::shared_ptr<void>> rows_;
};

} // namespace patchgauge::padim
