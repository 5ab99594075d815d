#pragma once

#include <cstddef>
#include <vector>

namespace patchgauge {

/// Width and height in pixels or cells.
struct Size {
    int width = 0;
    int height = 0;

    std::size_t area() const {
        return static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
    }
    friend bool operator==(const Size& a, const Size& b) {
        return a.width == b.width && a.height == b.height;
    }
    friend bool operator!=(const Size& a, const Size& b) { return !(a == b); }
};

/// A cell of a grid, counted from the top left.
struct Cell {
    int row = 0;
    int column = 0;

    friend bool operator==(const Cell& a, const Cell& b) {
        return a.row == b.row && a.column == b.column;
    }
    friend bool operator!=(const Cell& a, const Cell& b) { return !(a == b); }
};

/// A dense row-major rectangle of values.
template <typename T>
class Grid {
public:
    Grid() = default;
    explicit Grid(Size size, T value = T()) : size_(size), values_(size.area(), value) {}

    Size size() const { return size_; }
    int width() const { return size_.width; }
    int height() const { return size_.height; }
    bool empty() const { return values_.empty(); }

    T& at(int row, int column) { return values_[index(row, column)]; }
    const T& at(int row, int column) const { return values_[index(row, column)]; }
    T& at(Cell cell) { return at(cell.row, cell.column); }
    const T& at(Cell cell) const { return at(cell.row, cell.column); }

    T* data() { return values_.data(); }
    const T* data() const { return values_.data(); }
    std::size_t count() const { return values_.size(); }

    auto begin() { return values_.begin(); }
    auto end() { return values_.end(); }
    auto begin() const { return values_.begin(); }
    auto end() const { return values_.end(); }

private:
    std::size_t index(int row, int column) const {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(size_.width) +
               static_cast<std::size_t>(column);
    }

    Size size_;
    std::vector<T> values_;
};

} // namespace patchgauge
