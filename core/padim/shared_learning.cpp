#include "padim/shared_learning.h"

#include "padim/accumulation.h"
#include "padim/cell_tree.h"
#include "padim/factorization.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace patchgauge::padim {

using detector::EmbeddingLayout;
using spread::ProcessGroup;

namespace {

std::int64_t totalCount(const Statistics& own, ProcessGroup& group) {
    auto total = static_cast<double>(own.imageCount());
    group.sum(&total, 1);
    return static_cast<std::int64_t>(total);
}

/// Means of the images of all processes, [level][cell][own].
std::vector<std::vector<double>> commonMeans(const Statistics& own, std::int64_t total,
                                             ProcessGroup& group) {
    const double weight = static_cast<double>(own.imageCount()) / static_cast<double>(total);
    std::vector<std::vector<double>> means;
    for (std::size_t l = 0; l < own.layout().levels.size(); ++l) {
        std::vector<double>& mean = means.emplace_back(own.level(l).mean);
        for (double& value : mean)
            value *= weight;
        group.sum(mean.data(), mean.size());
    }
    return means;
}

/// Calls `work(row, owner)` for all rows of roots. Neighbours, which take as long, have different
/// owners.
template <typename Work>
void forEachRow(const CellTree& tree, const ProcessGroup& group, const std::string& stage,
                const RunContext& context, Work work) {
    const std::vector<RootRow> rows = tree.rootRows();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        context.report(stage, i, rows.size());
        work(rows[i], static_cast<int>(i % static_cast<std::size_t>(group.size())));
    }
    context.report(stage, rows.size(), rows.size());
}

/// Adds up the shares of every row at its owner.
void reduceRows(Statistics& share, const CellTree& tree, ProcessGroup& group,
                const RunContext& context) {
    forEachRow(tree, group, "reduction", context, [&](RootRow root, int owner) {
        for (const RowRange& range : tree.rowsOf(root))
            for (std::size_t row = range.first; row < range.last; ++row)
                group.reduce(share.scatterRow(range.level, row), share.scatterRowSize(range.level),
                             owner);
        if (owner != group.rank())
            share.releaseRow(root);
    });
}

/// Gives every process the rows that others have factored.
void collectRows(Factorization& factorization, const CellTree& tree, ProcessGroup& group,
                 const RunContext& context) {
    forEachRow(tree, group, "collection", context, [&](RootRow root, int owner) {
        for (const RowRange& range : tree.rowsOf(root))
            group.broadcast(factorization.numbers(range),
                            factorization.numberCount(range) * sizeof(float), owner);
    });
}

} // namespace

std::shared_ptr<const PatchGaussians>
learnTogether(const EmbeddingLayout& layout, const detector::EmbeddingSequence& images,
              const detector::Settings& settings, detector::Storage storage, int threads,
              ProcessGroup& group, const RunContext& context) {
    Statistics share = statisticsOf(layout, std::nullopt, images, threads, context);
    const std::int64_t total = totalCount(share, group);
    share.becomeShare(commonMeans(share, total, group), total);
    std::vector<double> scatter = share.channelScatter();
    group.sum(scatter.data(), scatter.size());
    const std::vector<double> variances = share.channelVariances(scatter);

    const CellTree tree(layout);
    reduceRows(share, tree, group, context);
    Factorization factorization(std::move(share), settings.regulariser, variances);
    forEachRow(tree, group, "factor", context, [&](RootRow root, int owner) {
        if (owner == group.rank())
            factorization.factor(root, threads, context.cancel);
    });
    collectRows(factorization, tree, group, context);

    Factor factor(layout, total, settings.regulariser, variances,
                  std::move(factorization).levels());
    if (storage == detector::Storage::Float16)
        factor = factor.roundedToFloat16();
    return std::make_shared<const PatchGaussians>(std::nullopt, std::move(factor));
}

} // namespace patchgauge::padim
