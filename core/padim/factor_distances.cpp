#include "base/parallel.h"
#include "padim/factor.h"
#include "padim/products.h"

#include <Eigen/Core>

#include <algorithm>

namespace patchgauge::padim {

using detector::ancestor;
using detector::Embedding;
using detector::LayerShare;
using detector::Level;
using detector::Segment;

namespace {

constexpr std::size_t cellGrain = 128;

} // namespace

std::vector<LayerShare> Factor::emptyShares() const {
    std::vector<LayerShare> shares;
    for (const Level& level : layout_.levels)
        for (const Segment& segment : level.segments)
            shares.push_back({segment.layer, Grid<float>(level.grid)});
    return shares;
}

std::vector<LayerShare> Factor::squaredDistances(const Embedding& embedding, int threads) const {
    std::vector<LayerShare> shares = emptyShares();
    std::size_t firstShare = 0;
    std::vector<std::vector<float>> whitened; // z of each level, [cell][own]
    for (std::size_t l = 0; l < layout_.levels.size(); ++l) {
        const Level& level = layout_.levels[l];
        const auto own = static_cast<std::size_t>(level.dimensions());
        const auto coarser = static_cast<std::size_t>(coarserDimensions(layout_, l));
        whitened.emplace_back(level.grid.area() * own);
        const std::size_t rows = rowCount(layout_, l);
        const std::vector<char> used = usedChannels(l);

        parallelFor(level.grid.area(), threads, cellGrain, [&](std::size_t begin, std::size_t end) {
            std::vector<float> input(coarser + own);
            for (std::size_t cell = begin; cell < end; ++cell) {
                std::size_t at = 0;
                for (std::size_t m = 0; coarser > 0 && m < l; ++m) {
                    const auto width = static_cast<std::size_t>(layout_.levels[m].dimensions());
                    const std::size_t source = ancestor(cell, level.grid, layout_.levels[m].grid);
                    std::copy_n(whitened[m].data() + source * width, width, input.data() + at);
                    at += width;
                }
                const float* x = embedding.levels[l].data() + cell * own;
                const float* mean = levels_[l].mean.data() + cell * own;
                for (std::size_t i = 0; i < own; ++i)
                    input[coarser + i] = used[i] ? x[i] - mean[i] : 0.0F;

                float* z = whitened[l].data() + cell * own;
                // One stream after the other, as the processor foresees it: sums over several rows
                // at a time, with wider vectors, were measured slower.
                const float* row = levels_[l].rows.data() + cell * rows;
                for (std::size_t i = 0; i < own; ++i) {
                    using Row = Eigen::Map<const Eigen::VectorXf>;
                    const auto length = static_cast<Eigen::Index>(coarser + i + 1);
                    z[i] = Row(row, length).dot(Row(input.data(), length));
                    row += length;
                }
                std::size_t i = 0;
                for (std::size_t s = 0; s < level.segments.size(); ++s) {
                    float sum = 0;
                    for (int c = 0; c < level.segments[s].dimensions(); ++c, ++i)
                        sum += z[i] * z[i];
                    shares[firstShare + s].values.data()[cell] = sum;
                }
            }
        });
        firstShare += level.segments.size();
    }
    return shares;
}

std::vector<char> Factor::usedChannels(std::size_t l) const {
    std::vector<char> used(static_cast<std::size_t>(layout_.levels[l].dimensions()));
    const std::size_t first = firstChannel(layout_, l);
    for (std::size_t i = 0; i < used.size(); ++i)
        used[i] = isUsed(first + i);
    return used;
}

std::vector<std::vector<LayerShare>>
Factor::squaredDistances(const std::vector<Embedding>& embeddings, int threads) const {
    std::vector<std::vector<LayerShare>> shares(embeddings.size());
    std::generate(shares.begin(), shares.end(), [this] { return emptyShares(); });
    for (std::size_t i = 0; i < embeddings.size(); i += lanes)
        addDistances(&embeddings[i], std::min(lanes, embeddings.size() - i), &shares[i], threads);
    return shares;
}

void Factor::addDistances(const Embedding* embeddings, std::size_t count,
                          std::vector<LayerShare>* shares, int threads) const {
    std::vector<std::vector<float>> whitened; // z of each level, [cell][own][lanes]
    std::size_t firstShare = 0;
    for (std::size_t l = 0; l < layout_.levels.size(); ++l) {
        const Level& level = layout_.levels[l];
        const auto own = static_cast<std::size_t>(level.dimensions());
        const auto coarser = static_cast<std::size_t>(coarserDimensions(layout_, l));
        const std::size_t rows = rowCount(layout_, l);
        const std::vector<char> used = usedChannels(l);
        whitened.emplace_back(level.grid.area() * own * lanes);

        parallelFor(level.grid.area(), threads, cellGrain, [&](std::size_t begin, std::size_t end) {
            std::vector<float> input((coarser + own) * lanes);
            for (std::size_t cell = begin; cell < end; ++cell) {
                float* to = input.data();
                for (std::size_t m = 0; coarser > 0 && m < l; ++m) {
                    const auto width =
                        static_cast<std::size_t>(layout_.levels[m].dimensions()) * lanes;
                    const std::size_t source = ancestor(cell, level.grid, layout_.levels[m].grid);
                    to = std::copy_n(whitened[m].data() + source * width, width, to);
                }
                const float* mean = levels_[l].mean.data() + cell * own;
                for (std::size_t image = 0; image < count; ++image) {
                    const float* x = embeddings[image].levels[l].data() + cell * own;
                    for (std::size_t i = 0; i < own; ++i)
                        to[i * lanes + image] = used[i] ? x[i] - mean[i] : 0.0F;
                }

                float* z = whitened[l].data() + cell * own * lanes;
                multiplyRows(levels_[l].rows.data() + cell * rows, coarser, own, input.data(), z);
                for (std::size_t s = 0; s < level.segments.size(); ++s) {
                    const auto width = static_cast<std::size_t>(level.segments[s].dimensions());
                    float squares[lanes];
                    sumSquares(z, width, squares);
                    for (std::size_t image = 0; image < count; ++image)
                        shares[image][firstShare + s].values.data()[cell] = squares[image];
                    z += width * lanes;
                }
            }
        });
        firstShare += level.segments.size();
    }
}

} // namespace patchgauge::padim
