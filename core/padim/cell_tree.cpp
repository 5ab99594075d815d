#include "padim/cell_tree.h"

namespace patchgauge::padim {

using detector::Combine;

std::size_t CellTree::rootLevels() const {
    return layout_.combine == Combine::Sum ? layout_.levels.size() : std::size_t{1};
}

std::vector<RootRow> CellTree::rootRows() const {
    std::vector<RootRow> rows;
    for (std::size_t l = 0; l < rootLevels(); ++l)
        for (std::size_t row = 0; row < static_cast<std::size_t>(layout_.levels[l].grid.height);
             ++row)
            rows.push_back({l, row});
    return rows;
}

std::vector<RowRange> CellTree::rowsOf(RootRow root) const {
    const std::size_t last =
        layout_.combine == Combine::Sum ? root.level + 1 : layout_.levels.size();
    std::vector<RowRange> ranges;
    for (std::size_t m = root.level; m < last; ++m) {
        const auto ratio = static_cast<std::size_t>(layout_.levels[m].grid.height /
                                                    layout_.levels[root.level].grid.height);
        ranges.push_back({m, root.row * ratio, (root.row + 1) * ratio});
    }
    return ranges;
}

std::vector<std::size_t> CellTree::children(std::size_t l, std::size_t cell) const {
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

} // namespace patchgauge::padim
