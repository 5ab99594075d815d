#include "padim/factor.h"

#include "base/error.h"
#include "base/parallel.h"
#include "base/platform.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

namespace patchgauge::padim {

using detector::Combine;
using detector::EmbeddingLayout;
using detector::Regulariser;

namespace {

using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// Walks the tree of cells: a root cell of the coarsest level and everything below it. With
/// Combine::Sum every cell of every level is a root without descendants.
class Tree {
public:
    explicit Tree(const EmbeddingLayout& layout) : layout_(layout) {}

    /// Levels whose cells are roots: the first so many.
    std::size_t rootLevels() const {
        return layout_.combine == Combine::Sum ? layout_.levels.size() : std::size_t{1};
    }

    /// The cells of level l + 1 under a cell of level l.
    std::vector<std::size_t> children(std::size_t l, std::size_t cell) const {
        std::vector<std::size_t> cells;
        if (layout_.combine == Combine::Sum || l + 1 == layout_.levels.size())
            return cells;
        const Size coarse = layout_.levels[l].grid;
        const Size fine = layout_.levels[l + 1].grid;
        const int ratioY = fine.height / coarse.height;
        const int ratioX = fine.width / coarse.width;
        const int row = static_cast<int>(cell) / coarse.width * ratioY;
        const int column = static_cast<int>(cell) % coarse.width * ratioX;
        for (int y = row; y < row + ratioY; ++y)
            for (int x = column; x < column + ratioX; ++x)
                cells.push_back(static_cast<std::size_t>(y * fine.width + x));
        return cells;
    }

private:
    const EmbeddingLayout& layout_;
};

/// Appends the rows of a level to the lower triangular factor of the coarser ones.
RowMajor extend(const RowMajor& coarse, const RowMajor& cross, const RowMajor& own) {
    RowMajor joined = RowMajor::Zero(coarse.rows() + own.rows(), coarse.cols() + own.cols());
    joined.topLeftCorner(coarse.rows(), coarse.cols()) = coarse;
    joined.bottomLeftCorner(cross.rows(), cross.cols()) = cross;
    joined.bottomRightCorner(own.rows(), own.cols()) = own;
    return joined;
}

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
        const RowMajor joined = extend(coarse, cross, lower);
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
    Tree tree_;
    const Regulariser& regulariser_;
    const std::vector<double>& variances_;
    std::vector<std::shared_ptr<void>>& rows_;
    const CancelToken& cancel_;
};

/// Σ of the cells below one root again, from the stored rows.
class TreeRecovery {
public:
    TreeRecovery(const Factor& factor, std::vector<Statistics::LevelStatistics>& levels)
        : factor_(factor), layout_(factor.layout()), tree_(layout_), levels_(levels) {}

    void recover(std::size_t l, std::size_t cell, const RowMajor& coarse) const {
        const int own = layout_.levels[l].dimensions();
        const auto coarser = static_cast<int>(coarse.rows());
        RowMajor left(own, coarser);
        RowMajor inverse = RowMajor::Zero(own, own);
        const float* from = factor_.level(l).rows.data() + cell * Factor::rowCount(layout_, l);
        for (int i = 0; i < own; ++i) {
            for (int j = 0; j < coarser; ++j)
                left(i, j) = *from++;
            for (int j = 0; j <= i; ++j)
                inverse(i, j) = *from++;
        }
        const RowMajor lower =
            inverse.triangularView<Eigen::Lower>().solve(RowMajor::Identity(own, own));
        const RowMajor cross = -lower * left;

        RowMajor rows(own, coarser + own);
        rows.leftCols(coarser) = cross * coarse.transpose();
        rows.rightCols(own) = cross * cross.transpose() + lower * lower.transpose();
        removeRegulariser(l, rows);

        const double scale = static_cast<double>(factor_.imageCount() - 1);
        Eigen::Map<RowMajor>(levels_[l].scatter.cell(cell), own, coarser + own) = rows * scale;
        const std::vector<std::size_t> children = tree_.children(l, cell);
        if (children.empty())
            return;
        const RowMajor joined = extend(coarse, cross, lower);
        for (const std::size_t child : children)
            recover(l + 1, child, joined);
    }

private:
    void removeRegulariser(std::size_t l, RowMajor& rows) const {
        const std::size_t first = firstChannel(layout_, l);
        const Eigen::Index coarser = rows.cols() - rows.rows();
        for (Eigen::Index i = 0; i < rows.rows(); ++i) {
            const std::size_t channel = first + static_cast<std::size_t>(i);
            double& diagonal = rows(i, coarser + i);
            if (!factor_.isUsed(channel)) {
                diagonal = 0;
                continue;
            }
            diagonal -= factor_.regulariser().epsilon *
                        (factor_.regulariser().relative ? factor_.channelVariances()[channel] : 1);
            diagonal = std::max(diagonal, 0.0);
        }
    }

    const Factor& factor_;
    const EmbeddingLayout& layout_;
    Tree tree_;
    std::vector<Statistics::LevelStatistics>& levels_;
};

} // namespace

std::size_t Factor::rowCount(const EmbeddingLayout& layout, std::size_t l) {
    const auto coarser = static_cast<std::size_t>(coarserDimensions(layout, l));
    const auto own = static_cast<std::size_t>(layout.levels[l].dimensions());
    return own * coarser + own * (own + 1) / 2;
}

Factor::Factor(Statistics statistics, const Regulariser& regulariser, int threads,
               const RunContext& context)
    : layout_(statistics.layout()),
      imageCount_(statistics.imageCount()),
      regulariser_(regulariser),
      variances_(statistics.channelVariances()) {
    std::vector<std::shared_ptr<void>> rows;
    for (std::size_t l = 0; l < layout_.levels.size(); ++l)
        rows.push_back(platform::zeroedPages(layout_.levels[l].grid.area() * rowCount(layout_, l) *
                                             sizeof(float)));

    const Tree tree(layout_);
    const TreeFactorization factorization(statistics, regulariser_, variances_, rows,
                                          context.cancel);
    std::size_t roots = 0;
    for (std::size_t l = 0; l < tree.rootLevels(); ++l)
        roots += layout_.levels[l].grid.area();
    std::size_t done = 0;
    context.report("factor", 0, roots);
    for (std::size_t l = 0; l < tree.rootLevels(); ++l) {
        const Size grid = layout_.levels[l].grid;
        const auto width = static_cast<std::size_t>(grid.width);
        for (std::size_t row = 0; row < static_cast<std::size_t>(grid.height); ++row) {
            parallelFor(width, threads, 1, [&](std::size_t begin, std::size_t end) {
                for (std::size_t column = begin; column < end; ++column)
                    factorization.factor(l, row * width + column, RowMajor(0, 0));
            });
            statistics.releaseRow(l, row);
            done += width;
            context.report("factor", done, roots);
        }
    }

    for (std::size_t l = 0; l < layout_.levels.size(); ++l) {
        const std::vector<double>& mean = statistics.level(l).mean;
        const auto* values = static_cast<const float*>(rows[l].get());
        levels_.push_back(
            {SharedArray<float>(std::vector<float>(mean.begin(), mean.end())),
             {values, layout_.levels[l].grid.area() * rowCount(layout_, l), std::move(rows[l])}});
    }
}

Factor::Factor(EmbeddingLayout layout, std::int64_t imageCount, Regulariser regulariser,
               std::vector<double> channelVariances, std::vector<LevelFactor> levels)
    : layout_(std::move(layout)),
      imageCount_(imageCount),
      regulariser_(regulariser),
      variances_(std::move(channelVariances)),
      levels_(std::move(levels)) {}

bool Factor::isUsed(std::size_t channel) const {
    return !regulariser_.relative || variances_[channel] > 0;
}

Factor Factor::roundedToFloat16() const {
    const auto round = [](const SharedArray<float>& values) {
        std::vector<float> rounded(values.size());
        std::transform(values.begin(), values.end(), rounded.begin(),
                       [](float value) { return static_cast<float>(Eigen::half(value)); });
        return SharedArray<float>(std::move(rounded));
    };
    Factor rounded = *this;
    for (LevelFactor& level : rounded.levels_)
        level = {round(level.mean), round(level.rows)};
    return rounded;
}

Statistics Factor::statistics(int threads) const {
    std::vector<Statistics::LevelStatistics> levels;
    for (std::size_t l = 0; l < layout_.levels.size(); ++l) {
        const auto own = static_cast<std::size_t>(layout_.levels[l].dimensions());
        const auto all = own + static_cast<std::size_t>(coarserDimensions(layout_, l));
        levels.push_back({{levels_[l].mean.begin(), levels_[l].mean.end()},
                          CellRows(layout_.levels[l].grid, own * all)});
    }
    const TreeRecovery recovery(*this, levels);
    for (std::size_t l = 0; l < Tree(layout_).rootLevels(); ++l)
        parallelFor(layout_.levels[l].grid.area(), threads, 1,
                    [&](std::size_t begin, std::size_t end) {
                        for (std::size_t cell = begin; cell < end; ++cell)
                            recovery.recover(l, cell, RowMajor(0, 0));
                    });
    return Statistics::fromParts(layout_, imageCount_, std::move(levels));
}

Grid<float> combineShares(std::vector<detector::LayerShare>& shares,
                          const EmbeddingLayout& layout) {
    const Size grid = layout.patchGrid();
    Grid<float> distances(grid);
    const bool sum = layout.combine == Combine::Sum;
    for (int row = 0; row < grid.height; ++row)
        for (int column = 0; column < grid.width; ++column) {
            float total = 0;
            for (const detector::LayerShare& share : shares) {
                const float value = shareAt(share, {row, column}, grid);
                total += sum ? std::sqrt(value) : value;
            }
            distances.at(row, column) = sum ? total : std::sqrt(total);
        }
    if (!sum)
        return distances;
    for (detector::LayerShare& share : shares) {
        Grid<float> products(grid);
        for (int row = 0; row < grid.height; ++row)
            for (int column = 0; column < grid.width; ++column)
                products.at(row, column) =
                    distances.at(row, column) * std::sqrt(shareAt(share, {row, column}, grid));
        share.values = std::move(products);
    }
    return distances;
}

} // namespace patchgauge::padim
