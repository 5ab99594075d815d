#include "canvas/contour.h"

#include <QPointF>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <optional>
#include <unordered_map>
#include <vector>

namespace patchgauge::ui {

namespace {

/// An edge of the lattice that the level crosses, by number.
using Edge = std::size_t;

/// The edges that a crossing is joined to: one in each of the two cells it borders.
struct Joined {
    std::array<Edge, 2> to{};
    int count = 0;
};

/// The lattice of marching squares: the centres of pixels, and around them a ring of nodes on the
/// border, where the map has the values of the outermost centres.
class Lattice {
public:
    explicit Lattice(const Grid<float>& pixels) : pixels_(pixels) {}

    int rows() const { return pixels_.height() + 2; }
    int columns() const { return pixels_.width() + 2; }

    float value(int row, int column) const {
        return pixels_.at(std::clamp(row - 1, 0, pixels_.height() - 1),
                          std::clamp(column - 1, 0, pixels_.width() - 1));
    }

    /// In input coordinates.
    QPointF node(int row, int column) const {
        return {std::clamp(column - 0.5, 0.0, static_cast<double>(pixels_.width())),
                std::clamp(row - 0.5, 0.0, static_cast<double>(pixels_.height()))};
    }

    Edge rightOf(int row, int column) const { return 2 * index(row, column); }
    Edge below(int row, int column) const { return 2 * index(row, column) + 1; }

    /// Where the level crosses an edge, by linear interpolation along it.
    QPointF crossing(Edge edge, float level) const {
        const auto width = static_cast<std::size_t>(columns());
        const int row = static_cast<int>(edge / 2 / width);
        const int column = static_cast<int>(edge / 2 % width);
        const int nextRow = row + static_cast<int>(edge % 2);
        const int nextColumn = column + 1 - static_cast<int>(edge % 2);
        const double from = value(row, column);
        const double to = value(nextRow, nextColumn);
        const double share = (static_cast<double>(level) - from) / (to - from);
        return node(row, column) + share * (node(nextRow, nextColumn) - node(row, column));
    }

private:
    std::size_t index(int row, int column) const {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns()) +
               static_cast<std::size_t>(column);
    }

    const Grid<float>& pixels_;
};

/// Finds the crossings and joins them within each cell.
class Tracer {
public:
    Tracer(const Lattice& lattice, float level) : lattice_(lattice), level_(level) {
        for (int row = 0; row + 1 < lattice.rows(); ++row)
            for (int column = 0; column + 1 < lattice.columns(); ++column)
                joinWithin(row, column);
    }

    /// Each line as its edges in order; a closed one ends with the edge it began with.
    std::vector<std::vector<Edge>> lines() {
        std::vector<std::vector<Edge>> lines;
        // From their ends first, so that no open line is begun in its middle.
        for (const Edge edge : order_)
            if (joined_[edge].count == 1)
                lines.push_back(lineFrom(edge));
        for (const Edge edge : order_)
            if (joined_[edge].count > 0)
                lines.push_back(lineFrom(edge));
        return lines;
    }

private:
    void joinWithin(int row, int column) {
        const float topLeft = lattice_.value(row, column);
        const float topRight = lattice_.value(row, column + 1);
        const float bottomLeft = lattice_.value(row + 1, column);
        const float bottomRight = lattice_.value(row + 1, column + 1);
        const float sum = topLeft + topRight + bottomLeft + bottomRight;
        if (std::isnan(sum))
            return;

        const std::array above{topLeft > level_, topRight > level_, bottomRight > level_,
                               bottomLeft > level_};
        // Edge i lies between corners i and i + 1, clockwise from the top left.
        const std::array edges{lattice_.rightOf(row, column), lattice_.below(row, column + 1),
                               lattice_.rightOf(row + 1, column), lattice_.below(row, column)};
        std::vector<Edge> crossed;
        for (std::size_t i = 0; i < 4; ++i)
            if (above[i] != above[(i + 1) % 4])
                crossed.push_back(edges[i]);

        if (crossed.size() == 2) {
            join(crossed[0], crossed[1]);
        } else if (crossed.size() == 4) {
            // A saddle: the middle decides which pair of opposite corners is connected.
            const bool connectsTopLeft = (sum / 4 > level_) == above[0];
            const std::size_t first = connectsTopLeft ? 0 : 3;
            join(edges[first], edges[(first + 1) % 4]);
            join(edges[(first + 2) % 4], edges[(first + 3) % 4]);
        }
    }

    void join(Edge a, Edge b) {
        add(a, b);
        add(b, a);
    }

    void add(Edge from, Edge to) {
        Joined& joined = joined_[from];
        if (joined.count == 0)
            order_.push_back(from);
        joined.to[static_cast<std::size_t>(joined.count++)] = to;
    }

    /// Takes a joint away, so that each is walked once.
    std::optional<Edge> takeNext(Edge edge) {
        Joined& joined = joined_[edge];
        if (joined.count == 0)
            return std::nullopt;
        const Edge next = joined.to[static_cast<std::size_t>(--joined.count)];
        Joined& back = joined_[next];
        if (back.count == 2 && back.to[0] == edge)
            std::swap(back.to[0], back.to[1]);
        --back.count;
        return next;
    }

    std::vector<Edge> lineFrom(Edge edge) {
        std::vector<Edge> line{edge};
        while (const std::optional<Edge> next = takeNext(line.back()))
            line.push_back(*next);
        return line;
    }

    const Lattice& lattice_;
    float level_;
    std::unordered_map<Edge, Joined> joined_;
    std::vector<Edge> order_; ///< of discovery, so that the result does not depend on hashing
};

} // namespace

QPainterPath contourLines(const Grid<float>& pixels, float level, const image::Geometry& geometry) {
    QPainterPath path;
    if (pixels.empty())
        return path;
    const Lattice lattice(pixels);
    const auto toImage = [&](Edge edge) {
        const QPointF input = lattice.crossing(edge, level);
        const image::Point point = geometry.inputToImage({input.x(), input.y()});
        return QPointF(point.x, point.y);
    };
    for (const std::vector<Edge>& line : Tracer(lattice, level).lines()) {
        path.moveTo(toImage(line.front()));
        for (std::size_t i = 1; i < line.size(); ++i)
            path.lineTo(toImage(line[i]));
    }
    return path;
}

} // namespace patchgauge::ui
