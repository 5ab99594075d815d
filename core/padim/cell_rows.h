#pragma once

#include "base/grid.h"
#include "base/platform.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace patchgauge::padim {

/// As many numbers for every cell of a grid, zero at first. A row of the grid is a piece of memory
/// of its own, so that what is done with can be given back while the rest is still in use. Can be
/// moved, not copied: it may be the larger part of all memory.
class CellRows {
public:
    CellRows(Size grid, std::size_t numbersPerCell)
        : width_(static_cast<std::size_t>(grid.width)), numbersPerCell_(numbersPerCell) {
        for (int row = 0; row < grid.height; ++row)
            rows_.push_back(platform::zeroedPages(width_ * numbersPerCell * sizeof(double)));
    }

    CellRows(CellRows&&) = default;
    CellRows& operator=(CellRows&&) = default;

    double* cell(std::size_t index) {
        return static_cast<double*>(rows_[index / width_].get()) + index % width_ * numbersPerCell_;
    }
    const double* cell(std::size_t index) const {
        return static_cast<const double*>(rows_[index / width_].get()) +
               index % width_ * numbersPerCell_;
    }

    /// The numbers of all cells in a row, one after the other.
    double* row(std::size_t index) { return static_cast<double*>(rows_[index].get()); }
    std::size_t rowSize() const { return width_ * numbersPerCell_; }

    /// Frees rows `first` to `last`, the latter left out; their cells may not be asked for any
    /// more.
    void release(std::size_t first, std::size_t last) {
        for (std::size_t row = first; row < last; ++row)
            rows_[row].reset();
    }

private:
    std::size_t width_;
    std::size_t numbersPerCell_;
    std::vector<std::shared_ptr<void>> rows_;
};

} // namespace patchgauge::padim
