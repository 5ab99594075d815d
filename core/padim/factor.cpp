#include "padim/factor.h"

#include "base/parallel.h"
#include "padim/cell_tree.h"
#include "padim/factorization.h"
#include "padim/lower_factor.h"

#include <Eigen/Core>

#include <algorithm>
#include <cmath>
#include <utility>

namespace patchgauge::padim {

using detector::Combine;
using detector::EmbeddingLayout;
using detector::Regulariser;

namespace {

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
        const RowMajor joined = extendedFactor(coarse, cross, lower);
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
    CellTree tree_;
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
    Factorization factorization(std::move(statistics), regulariser_, variances_);
    const std::vector<RootRow> roots = CellTree(layout_).rootRows();
    std::size_t cells = 0;
    for (const RootRow& root : roots)
        cells += factorization.cellCount(root);
    std::size_t done = 0;
    context.report("factor", 0, cells);
    for (const RootRow& root : roots) {
        factorization.factor(root, threads, context.cancel);
        done += factorization.cellCount(root);
        context.report("factor", done, cells);
    }
    levels_ = std::move(factorization).levels();
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
    for (std::size_t l = 0; l < CellTree(layout_).rootLevels(); ++l)
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
