#pragma once

#include "detector/embedding.h"

#include <cstddef>
#include <vector>

namespace patchgauge::padim {

/// A row of root cells: with everything below them it is independent of all other rows.
struct RootRow {
    std::size_t level = 0;
    std::size_t row = 0;
};

/// Rows `first` to `last` of a level's grid, the latter left out.
struct RowRange {
    std::size_t level = 0;
    std::size_t first = 0;
    std::size_t last = 0;
};

/// The tree of cells: a root cell of the coarsest level and everything below it. With Combine::Sum
/// every cell of every level is a root without descendants. Refers to the layout, which must
/// outlive it.
class CellTree {
public:
    explicit CellTree(const detector::EmbeddingLayout& layout) : layout_(layout) {}

    /// Levels whose cells are roots: the first so many.
    std::size_t rootLevels() const;

    /// All rows of roots, level by level.
    std::vector<RootRow> rootRows() const;

    /// The rows of all levels that belong to a row of roots, its own among them.
    std::vector<RowRange> rowsOf(RootRow root) const;

    /// The cells of level l + 1 under a cell of level l.
    std::vector<std::size_t> children(std::size_t l, std::size_t cell) const;

private:
    const detector::EmbeddingLayout& layout_;
};

} // namespace patchgauge::padim
