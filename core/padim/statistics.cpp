#include "padim/statistics.h"

#include "base/parallel.h"
#include "padim/products.h"

#include <Eigen/Core>

#include <cmath>
#include <utility>

namespace patchgauge::padim {

using detector::ancestor;
using detector::Combine;
using detector::Embedding;
using detector::EmbeddingLayout;

namespace {

using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using MatrixMap = Eigen::Map<RowMajor>;
using VectorMap = Eigen::Map<Eigen::VectorXd>;

/// Cells handed to a thread at a time.
constexpr std::size_t grain = 64;

/// The columns of level l in a row of all coarser channels followed by its own.
struct Columns {
    int coarser = 0;
    int own = 0;
    int all() const { return coarser + own; }
};

Columns columnsOf(const EmbeddingLayout& layout, std::size_t l) {
    return {coarserDimensions(layout, l), layout.levels[l].dimensions()};
}

/// Calls `visit(level, ancestorCell, firstColumn)` for every level whose channels appear in a row
/// of level l: the coarser ones when concatenated, then itself.
template <typename Visit>
void forEachSource(const EmbeddingLayout& layout, std::size_t l, std::size_t cell, Visit visit) {
    int column = 0;
    for (std::size_t m = layout.combine == Combine::Concat ? 0 : l; m <= l; ++m) {
        visit(m, ancestor(cell, layout.levels[l].grid, layout.levels[m].grid), column);
        column += layout.levels[m].dimensions();
    }
}

} // namespace

int coarserDimensions(const EmbeddingLayout& layout, std::size_t l) {
    int sum = 0;
    if (layout.combine == Combine::Concat)
        for (std::size_t m = 0; m < l; ++m)
            sum += layout.levels[m].dimensions();
    return sum;
}

std::size_t firstChannel(const EmbeddingLayout& layout, std::size_t l) {
    std::size_t first = 0;
    for (std::size_t m = 0; m < l; ++m)
        first += static_cast<std::size_t>(layout.levels[m].dimensions());
    return first;
}

Statistics::Statistics(EmbeddingLayout layout) : layout_(std::move(layout)) {
    for (std::size_t l = 0; l < layout_.levels.size(); ++l) {
        const Columns columns = columnsOf(layout_, l);
        const std::size_t cells = layout_.levels[l].grid.area();
        const auto own = static_cast<std::size_t>(columns.own);
        levels_.push_back(
            {std::vector<double>(cells * own),
             CellRows(layout_.levels[l].grid, own * static_cast<std::size_t>(columns.all()))});
    }
}

void Statistics::add(const std::vector<Embedding>& batch, int threads, const CancelToken& cancel) {
    if (batch.empty())
        return;
    const auto added = static_cast<double>(batch.size());
    const auto before = static_cast<double>(count_);
    const auto rows = static_cast<Eigen::Index>(batch.size());
    const double shiftWeight = std::sqrt(before * added / (before + added));

    // The scatter of a level needs the means of all coarser levels as they were before the batch,
    // so fine levels go first.
    for (std::size_t l = layout_.levels.size(); l-- > 0;) {
        const Columns columns = columnsOf(layout_, l);
        parallelFor(
            layout_.levels[l].grid.area(), threads, grain, [&](std::size_t begin, std::size_t end) {
                cancel.check();
                // One row for each image, centred on the batch's mean, and a last one for the
                // distance between the means: scatter += XᵀX is then Chan's update.
                RowMajor centred(rows + 1, columns.all());
                Eigen::RowVectorXd previous(columns.all());
                for (std::size_t cell = begin; cell < end; ++cell) {
                    forEachSource(layout_, l, cell, [&](std::size_t m, std::size_t source, int at) {
                        const int width = layout_.levels[m].dimensions();
                        const std::size_t offset = source * static_cast<std::size_t>(width);
                        for (Eigen::Index i = 0; i < rows; ++i)
                            centred.row(i).segment(at, width) =
                                Eigen::Map<const Eigen::RowVectorXf>(
                                    batch[static_cast<std::size_t>(i)].levels[m].data() + offset,
                                    width)
                                    .cast<double>();
                        previous.segment(at, width) = Eigen::Map<const Eigen::RowVectorXd>(
                            levels_[m].mean.data() + offset, width);
                    });
                    const Eigen::RowVectorXd mean = centred.topRows(rows).colwise().mean();
                    centred.topRows(rows).rowwise() -= mean;
                    centred.row(rows) = (mean - previous) * shiftWeight;

                    const auto own = static_cast<std::size_t>(columns.own);
                    addProducts(centred.data(), batch.size() + 1,
                                static_cast<std::size_t>(columns.coarser), own,
                                levels_[l].scatter.cell(cell));
                    VectorMap(levels_[l].mean.data() + cell * own, columns.own) +=
                        (mean - previous).tail(columns.own).transpose() *
                        (added / (before + added));
                }
            });
    }
    count_ += static_cast<std::int64_t>(batch.size());
}

void Statistics::releaseRow(RootRow root) {
    for (const RowRange& range : CellTree(layout_).rowsOf(root))
        levels_[range.level].scatter.release(range.first, range.last);
}

double* Statistics::scatterRow(std::size_t l, std::size_t row) {
    return levels_[l].scatter.row(row);
}

std::size_t Statistics::scatterRowSize(std::size_t l) const {
    return levels_[l].scatter.rowSize();
}

void Statistics::merge(const Statistics& other) {
    combine(other, 1);
}

void Statistics::remove(const Statistics& other) {
    const std::vector<double> before = channelVariances();
    combine(other, -1);
    const std::vector<double> after = channelVariances();
    // Recovered from a factor in float32, statistics have seven digits, some of which are used up.
    constexpr double digitsLeft = 1e-5;
    for (std::size_t channel = 0; channel < after.size(); ++channel)
        if (after[channel] < digitsLeft * before[channel])
            flatten(channel, digitsLeft * std::sqrt(before[channel]));
}

void Statistics::flatten(std::size_t channel, double negligible) {
    std::size_t first = 0; // channel of the level
    for (std::size_t l = 0; l < layout_.levels.size(); ++l) {
        const Columns columns = columnsOf(layout_, l);
        const auto own = static_cast<std::size_t>(columns.own);
        const auto coarser = static_cast<std::size_t>(columns.coarser);
        const std::size_t cells = layout_.levels[l].grid.area();
        // Where the channel stands among the columns of the level's rows, if it does.
        const bool isOwn = channel >= first && channel < first + own;
        const bool isCoarser = channel < first && coarser > 0;
        const std::size_t column = isOwn ? coarser + channel - first : channel;
        for (std::size_t cell = 0; cell < cells && (isOwn || isCoarser); ++cell) {
            MatrixMap scatter(levels_[l].scatter.cell(cell), columns.own, columns.all());
            scatter.col(static_cast<Eigen::Index>(column)).setZero();
            if (isOwn)
                scatter.row(static_cast<Eigen::Index>(channel - first)).setZero();
        }
        if (isOwn) {
            Eigen::Map<Eigen::VectorXd, 0, Eigen::InnerStride<>> mean(
                levels_[l].mean.data() + channel - first, static_cast<Eigen::Index>(cells),
                Eigen::InnerStride<>(columns.own));
            const double value = mean.mean();
            mean.setConstant(std::abs(value) < negligible ? 0 : value);
        }
        first += own;
    }
}

void Statistics::combine(const Statistics& other, double sign) {
    if (other.count_ == 0)
        return;
    // Chan's update holds for a negative number of images as well: it is then undone.
    const double added = sign * static_cast<double>(other.count_);
    const auto before = static_cast<double>(count_);
    const double weight = before * added / (before + added);
    for (std::size_t l = layout_.levels.size(); l-- > 0;) {
        const Columns columns = columnsOf(layout_, l);
        Eigen::VectorXd difference(columns.all());
        for (std::size_t cell = 0; cell < layout_.levels[l].grid.area(); ++cell) {
            forEachSource(layout_, l, cell, [&](std::size_t m, std::size_t source, int at) {
                const int width = layout_.levels[m].dimensions();
                const std::size_t offset = source * static_cast<std::size_t>(width);
                difference.segment(at, width) =
                    Eigen::Map<const Eigen::VectorXd>(other.levels_[m].mean.data() + offset,
                                                      width) -
                    Eigen::Map<const Eigen::VectorXd>(levels_[m].mean.data() + offset, width);
            });
            const auto own = static_cast<std::size_t>(columns.own);
            MatrixMap scatter(levels_[l].scatter.cell(cell), columns.own, columns.all());
            scatter += sign * Eigen::Map<const RowMajor>(other.levels_[l].scatter.cell(cell),
                                                         columns.own, columns.all());
            scatter.noalias() += weight * difference.tail(columns.own) * difference.transpose();
            VectorMap(levels_[l].mean.data() + cell * own, columns.own) +=
                difference.tail(columns.own) * (added / (before + added));
        }
    }
    count_ += static_cast<std::int64_t>(added);
}

void Statistics::becomeShare(const std::vector<std::vector<double>>& means, std::int64_t count) {
    const auto images = static_cast<double>(count_);
    for (std::size_t l = 0; l < layout_.levels.size(); ++l) {
        const Columns columns = columnsOf(layout_, l);
        Eigen::VectorXd difference(columns.all());
        for (std::size_t cell = 0; cell < layout_.levels[l].grid.area(); ++cell) {
            forEachSource(layout_, l, cell, [&](std::size_t m, std::size_t source, int at) {
                const int width = layout_.levels[m].dimensions();
                const std::size_t offset = source * static_cast<std::size_t>(width);
                difference.segment(at, width) =
                    Eigen::Map<const Eigen::VectorXd>(levels_[m].mean.data() + offset, width) -
                    Eigen::Map<const Eigen::VectorXd>(means[m].data() + offset, width);
            });
            MatrixMap(levels_[l].scatter.cell(cell), columns.own, columns.all()).noalias() +=
                images * difference.tail(columns.own) * difference.transpose();
        }
    }
    for (std::size_t l = 0; l < layout_.levels.size(); ++l)
        levels_[l].mean = means[l];
    count_ = count;
}

std::vector<double> Statistics::channelScatter() const {
    std::vector<double> sums;
    for (std::size_t l = 0; l < layout_.levels.size(); ++l) {
        const Columns columns = columnsOf(layout_, l);
        const auto all = static_cast<std::size_t>(columns.all());
        for (std::size_t c = 0; c < static_cast<std::size_t>(columns.own); ++c) {
            double sum = 0;
            for (std::size_t cell = 0; cell < layout_.levels[l].grid.area(); ++cell)
                sum += levels_[l].scatter.cell(
                    cell)[c * all + static_cast<std::size_t>(columns.coarser) + c];
            sums.push_back(sum);
        }
    }
    return sums;
}

std::vector<double> Statistics::channelVariances(const std::vector<double>& scatter) const {
    std::vector<double> variances;
    for (std::size_t l = 0; l < layout_.levels.size(); ++l) {
        const std::size_t cells = layout_.levels[l].grid.area();
        const auto own = static_cast<std::size_t>(layout_.levels[l].dimensions());
        for (std::size_t c = 0; c < own; ++c) {
            double mean = 0;
            for (std::size_t cell = 0; cell < cells; ++cell)
                mean += levels_[l].mean[cell * own + c];
            mean /= static_cast<double>(cells);

            double between = 0;
            for (std::size_t cell = 0; cell < cells; ++cell) {
                const double difference = levels_[l].mean[cell * own + c] - mean;
                between += difference * difference;
            }
            const double within = scatter[variances.size()];
            const double variance =
                within / static_cast<double>(count_) / static_cast<double>(cells) +
                between / static_cast<double>(cells);
            // What is left of a constant channel is the rounding of its float32 values.
            variances.push_back(variance > 1e-12 * mean * mean ? variance : 0.0);
        }
    }
    return variances;
}

Statistics Statistics::fromParts(EmbeddingLayout layout, std::int64_t count,
                                 std::vector<LevelStatistics> levels) {
    Statistics statistics(std::move(layout));
    statistics.count_ = count;
    statistics.levels_ = std::move(levels);
    return statistics;
}

} // namespace patchgauge::padim
