#include "baselines/cell_search.h"

#include "base/parallel.h"
#include "baselines/vector_distance.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

namespace patchgauge::baselines {
namespace {

constexpr float infinity = std::numeric_limits<float>::infinity();

/// For each cell of a grid, the cells of a finer one below it: [cell][child].
struct Children {
    std::vector<std::size_t> cells;
    std::size_t perCell = 1;

    Children(Size coarse, Size fine) : perCell(fine.area() / coarse.area()) {
        cells.resize(fine.area());
        std::vector<std::size_t> found(coarse.area());
        for (std::size_t cell = 0; cell < fine.area(); ++cell) {
            const std::size_t parent = detector::ancestor(cell, fine, coarse);
            cells[parent * perCell + found[parent]++] = cell;
        }
    }

    const std::size_t* of(std::size_t cell) const { return cells.data() + cell * perCell; }
};

class CellSearch {
public:
    CellSearch(const detector::EmbeddingLayout& layout, const detector::Embedding& query,
               const std::vector<EmbeddingView>& images)
        : layout_(layout), query_(query), images_(images), matches_(layout.patchGrid().area()) {
        for (std::size_t l = 0; l < layout.levels.size(); ++l) {
            dimensions_.push_back(static_cast<std::size_t>(layout.levels[l].dimensions()));
            reach_.emplace_back(layout.levels[l].grid.area(), infinity);
            if (l > 0)
                children_.emplace_back(layout.levels[l - 1].grid, layout.levels[l].grid);
        }
    }

    /// Finds the matches of all patches under one cell of the coarsest level. Different cells may
    /// be searched at the same time.
    void searchBelow(std::size_t root) {
        std::vector<Candidate> candidates;
        const std::size_t cells = layout_.levels.front().grid.area();
        for (std::size_t image = 0; image < images_.size(); ++image)
            for (std::size_t cell = 0; cell < cells; ++cell) {
                const float squared = distance(0, root, {image, cell});
                if (squared < infinity)
                    candidates.push_back({squared, {image, cell}});
            }
        // Nearest first makes the bounds tight for the rest. A heap, because few are looked at.
        std::make_heap(candidates.begin(), candidates.end(), farther);
        while (!candidates.empty() && candidates.front().squared < reach_.front()[root]) {
            std::pop_heap(candidates.begin(), candidates.end(), farther);
            visit(0, root, candidates.back());
            candidates.pop_back();
        }
    }

    std::vector<CellMatch> takeMatches() { return std::move(matches_); }

private:
    struct Candidate {
        float squared = 0; ///< distance over the levels so far
        CellMatch cell;    ///< on the grid of the level
    };

    /// A total order, so that equally near ones come in the same order everywhere.
    static bool farther(const Candidate& a, const Candidate& b) {
        return std::tie(a.squared, a.cell.image, a.cell.cell) >
               std::tie(b.squared, b.cell.image, b.cell.cell);
    }

    float distance(std::size_t l, std::size_t cell, const CellMatch& other) const {
        const std::size_t width = dimensions_[l];
        return squaredDistance(query_.levels[l].data() + cell * width,
                               images_[other.image][l] + other.cell * width, width);
    }

    /// Compares the patches below a query's cell with those below a candidate that is in reach.
    void visit(std::size_t l, std::size_t cell, const Candidate& candidate) {
        if (l + 1 == layout_.levels.size()) {
            reach_[l][cell] = candidate.squared;
            matches_[cell] = candidate.cell;
            return;
        }
        const Children& children = children_[l];
        const std::size_t* below = children.of(cell);
        const std::size_t* candidatesBelow = children.of(candidate.cell.cell);
        float reach = 0;
        for (std::size_t i = 0; i < children.perCell; ++i) {
            const float& childReach = reach_[l + 1][below[i]];
            for (std::size_t j = 0; j < children.perCell && candidate.squared < childReach; ++j) {
                const CellMatch other{candidate.cell.image, candidatesBelow[j]};
                const float squared = candidate.squared + distance(l + 1, below[i], other);
                if (squared < childReach)
                    visit(l + 1, below[i], {squared, other});
            }
            reach = std::max(reach, childReach);
        }
        reach_[l][cell] = reach;
    }

    const detector::EmbeddingLayout& layout_;
    const detector::Embedding& query_;
    const std::vector<EmbeddingView>& images_;
    std::vector<std::size_t> dimensions_; ///< by level
    std::vector<Children> children_;      ///< of the cells of each level but the finest
    /// For each level and cell, the largest squared distance found so far of the patches below.
    std::vector<std::vector<float>> reach_;
    std::vector<CellMatch> matches_;
};

} // namespace

std::vector<CellMatch> nearestCells(const detector::EmbeddingLayout& layout,
                                    const detector::Embedding& query,
                                    const std::vector<EmbeddingView>& images, int threads) {
    CellSearch search(layout, query, images);
    parallelFor(layout.levels.front().grid.area(), threads, 1,
                [&](std::size_t begin, std::size_t end) {
                    for (std::size_t root = begin; root < end; ++root)
                        search.searchBelow(root);
                });
    return search.takeMatches();
}

} // namespace patchgauge::baselines
