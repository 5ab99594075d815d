#include "padim/factorization.h"

#include "base/error.h"
#include "base/parallel.h"
#include "base/platform.h"
#include "padim/lower_factor.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>

#include <utility>

namespace patchgauge::padim {

using detector::EmbeddingLayout;
using detector::Regulariser;

namespace {

/// Factors the cells below one root, depth first, so that only the path down to the current cell is
/// held in float64.
class TreeFactorization {
public:
    TreeFactorization(const Statistics& statistics, const Regulariser& regulariser,
                      const std::vector<double>& variances,
                      std::vector<std::shared_ptr<void>>& rows, const CancelToken& cancel)
        : statistics_(statistics),
          layout_(statistics.layout()),
          tree_(layout_),
          regulariser_(regulariser),
          variances_(variances),
          rows_(rows),
          cancel_(cancel) {}

    void factor(std::size_t l, std::size_t cell, const RowMajor& coarse) const {
        cancel_.check();
        const int own = layout_.levels[l].dimensions();
        const auto coarser = static_cast<int>(coarse.rows());
        RowMajor rows = covarianceRows(l, cell, coarser, own);

        RowMajor cross = rows.leftCols(coarser);
        if (coarser > 0) {
            // cross becomes B·L⁻ᵀ = (L⁻¹·Bᵀ)ᵀ; read as column-major, a row-major B is Bᵀ already.
            Eigen::Map<Eigen::MatrixXd> transposed(cross.data(), coarser, own);
            coarse.triangularView<Eigen::Lower>().solveInPlace(transposed);
        }
        const RowMajor remaining = rows.rightCols(own) - cross * cross.transpose();
        const Eigen::LLT<RowMajor> cholesky(remaining);
        if (cholesky.info() != Eigen::Success || !remaining.allFinite())
            throw Error(ErrorCode::Numeric, Engine::tr("a covariance is not positive definite"),
                        Engine::tr("patch in row %1 of %2",
                                   cell / static_cast<std::size_t>(layout_.levels[l].grid.width),
                                   layout_.levels[l].segments.front().layer),
                        Engine::tr("use a larger epsilon"));
        const RowMajor lower = cholesky.matrixL();
        store(l, cell, cross, lower);
        const std::vector<std::size_t> children = tree_.children(l, cell);
        if (children.empty())
            return;
        const RowMajor joined = extendedFactor(coarse, cross, lower);
        for (const std::size_t child : children)
            factor(l + 1, child, joined);
    }

private:
    /// Rows of the regularised covariance that belong to the level's own channels.
    RowMajor covarianceRows(std::size_t l, std::size_t cell, int coarser, int own) const {
        const Eigen::Map<const RowMajor> scatter(statistics_.level(l).scatter.cell(cell), own,
                                                 coarser + own);
        const auto images = static_cast<double>(statistics_.imageCount());
        RowMajor rows = images > 1 ? RowMajor(scatter / (images - 1))
                                   : RowMajor(RowMajor::Zero(own, coarser + own));
        const std::size_t first = firstChannel(layout_, l);
        for (int i = 0; i < own; ++i) {
            const double variance = variances_[first + static_cast<std::size_t>(i)];
            double& diagonal = rows(i, coarser + i);
            if (!regulariser_.relative)
                diagonal += regulariser_.epsilon;
            else if (variance > 0)
                diagonal += regulariser_.epsilon * variance;
            else // a channel that never varies: any row that keeps the matrix regular will do
                diagonal = 1;
        }
        return rows;
    }

    void store(std::size_t l, std::size_t cell, const RowMajor& cross,
               const RowMajor& lower) const {
        const auto own = lower.rows();
        const RowMajor inverse =
            lower.triangularView<Eigen::Lower>().solve(RowMajor::Identity(own, own));
        const RowMajor left = -inverse * cross;
        float* to = static_cast<float*>(rows_[l].get()) + cell * Factor::rowCount(layout_, l);
        for (Eigen::Index i = 0; i < own; ++i) {
            for (Eigen::Index j = 0; j < left.cols(); ++j)
                *to++ = static_cast<float>(left(i, j));
            for (Eigen::Index j = 0; j <= i; ++j)
                *to++ = static_cast<float>(inverse(i, j));
        }
    }

    const Statistics& statistics_;
    const EmbeddingLayout& layout_;
    CellTree tree_;
    const Regulariser& regulariser_;
    const std::vector<double>& variances_;
    std::vector<std::shared_ptr<void>>& rows_;
    const CancelToken& cancel_;
};

} // namespace

Factorization::Factorization(Statistics statistics, const Regulariser& regulariser,
                             std::vector<double> variances)
    : statistics_(std::move(statistics)),
      regulariser_(regulariser),
      variances_(std::move(variances)) {
    const EmbeddingLayout& layout = statistics_.layout();
    for (std::size_t l = 0; l < layout.levels.size(); ++l)
        rows_.push_back(platform::zeroedPages(layout.levels[l].grid.area() *
                                              Factor::rowCount(layout, l) * sizeof(float)));
}

std::size_t Factorization::cellCount(RootRow root) const {
    return static_cast<std::size_t>(statistics_.layout().levels[root.level].grid.width);
}

void Factorization::factor(RootRow root, int threads, const CancelToken& cancel) {
    const TreeFactorization tree(statistics_, regulariser_, variances_, rows_, cancel);
    const std::size_t width = cellCount(root);
    parallelFor(width, threads, 1, [&](std::size_t begin, std::size_t end) {
        for (std::size_t column = begin; column < end; ++column)
            tree.factor(root.level, root.row * width + column, RowMajor(0, 0));
    });
    statistics_.releaseRow(root);
}

float* Factorization::numbers(const RowRange& range) {
    return static_cast<float*>(rows_[range.level].get()) +
           numberCount({range.level, 0, range.first});
}

std::size_t Factorization::numberCount(const RowRange& range) const {
    const EmbeddingLayout& layout = statistics_.layout();
    return (range.last - range.first) *
           static_cast<std::size_t>(layout.levels[range.level].grid.width) *
           Factor::rowCount(layout, range.level);
}

std::vector<Factor::LevelFactor> Factorization::levels() && {
    const EmbeddingLayout& layout = statistics_.layout();
    std::vector<Factor::LevelFactor> levels;
    for (std::size_t l = 0; l < layout.levels.size(); ++l) {
        const std::vector<double>& mean = statistics_.level(l).mean;
        const auto* values = static_cast<const float*>(rows_[l].get());
        levels.push_back({SharedArray<float>(std::vector<float>(mean.begin(), mean.end())),
                          {values, layout.levels[l].grid.area() * Factor::rowCount(layout, l),
                           std::move(rows_[l])}});
    }
    return levels;
}

} // namespace patchgauge::padim
