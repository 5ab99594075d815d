#include "base/random.h"
#include "canvas/contour.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

using namespace patchgauge;

namespace {

constexpr Size size{24, 17};
constexpr float level = 0.5F;

/// One image pixel for one input pixel, so that both have the same coordinates.
image::Geometry identity() {
    return {size, {size, size, 0}};
}

Grid<float> randomMap() {
    Random random(3);
    Grid<float> map(size);
    for (float& value : map)
        value = static_cast<float>(random.uniform());
    return map;
}

Grid<float> hillMap() {
    Grid<float> map(size);
    for (int row = 0; row < size.height; ++row)
        for (int column = 0; column < size.width; ++column)
            map.at(row, column) = static_cast<float>(
                std::exp(-(std::pow(column - 14.0, 2) / 20 + std::pow(row - 8.0, 2) / 8)));
    return map;
}

std::vector<QPointF> vertices(const QPainterPath& path) {
    std::vector<QPointF> points;
    points.reserve(static_cast<std::size_t>(path.elementCount()));
    for (int i = 0; i < path.elementCount(); ++i)
        points.push_back(path.elementAt(i));
    return points;
}

/// How many distinct vertices lie strictly between two neighbouring pixel centres, and how far the
/// map is from the level there, interpolated linearly.
struct Crossings {
    int count = 0;
    double error = 0;
};

Crossings crossingsBetween(const std::vector<QPointF>& points, const Grid<float>& map, Cell a,
                           Cell b) {
    const QPointF from(a.column + 0.5, a.row + 0.5);
    const QPointF to(b.column + 0.5, b.row + 0.5);
    std::vector<double> shares;
    for (const QPointF& point : points) {
        const QPointF along = to - from;
        const double share = QPointF::dotProduct(point - from, along);
        const double off =
            std::abs(QPointF::dotProduct(point - from, QPointF(along.y(), along.x())));
        const auto same = [share](double other) { return std::abs(other - share) < 1e-9; };
        if (off < 1e-9 && share >= 0 && share < 1 &&
            std::none_of(shares.begin(), shares.end(), same))
            shares.push_back(share);
    }
    Crossings crossings{static_cast<int>(shares.size()), 0};
    for (const double share : shares)
        crossings.error = std::max(crossings.error,
                                   std::abs((1 - share) * map.at(a) + share * map.at(b) - level));
    return crossings;
}

} // namespace

class TestContour : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void liesExactlyBetweenNeighboursOnDifferentSides_data();
    void liesExactlyBetweenNeighboursOnDifferentSides();
    void isOneClosedLineAroundAHill();
    void endsOnlyAtTheBorder();
    void valuesAtTheLevelAreNotAbove();
    void isGivenInImageCoordinates();
    void passesOverWhatIsNotANumber();
    void isEmptyWhereNothingCrosses();
};

void TestContour::liesExactlyBetweenNeighboursOnDifferentSides_data() {
    QTest::addColumn<bool>("rough");
    QTest::newRow("hill") << false;
    QTest::newRow("noise, with saddles") << true;
}

void TestContour::liesExactlyBetweenNeighboursOnDifferentSides() {
    QFETCH(bool, rough);
    const Grid<float> map = rough ? randomMap() : hillMap();
    const auto points = vertices(ui::contourLines(map, level, identity()));
    for (int row = 0; row < size.height; ++row)
        for (int column = 0; column < size.width; ++column)
            for (const Cell next : {Cell{row, column + 1}, Cell{row + 1, column}}) {
                if (next.row == size.height || next.column == size.width)
                    continue;
                const Cell cell{row, column};
                const Crossings found = crossingsBetween(points, map, cell, next);
                QCOMPARE(found.count, (map.at(cell) > level) != (map.at(next) > level) ? 1 : 0);
                QVERIFY(found.error < 1e-6);
            }
}

void TestContour::isOneClosedLineAroundAHill() {
    const QPainterPath path = ui::contourLines(hillMap(), level, identity());
    const auto lines = path.toSubpathPolygons();
    QCOMPARE(lines.size(), 1);
    QVERIFY(lines.front().isClosed());
    QVERIFY(path.contains(QPointF(14.5, 8.5)));
    QVERIFY(!path.contains(QPointF(4.5, 8.5)));
}

void TestContour::endsOnlyAtTheBorder() {
    const QPainterPath path = ui::contourLines(randomMap(), level, identity());
    const QRectF inside = QRectF(0, 0, size.width, size.height).adjusted(1e-9, 1e-9, -1e-9, -1e-9);
    int open = 0;
    for (const QPolygonF& line : path.toSubpathPolygons()) {
        if (line.isClosed())
            continue;
        ++open;
        QVERIFY(!inside.contains(line.front()));
        QVERIFY(!inside.contains(line.back()));
    }
    QVERIFY(open > 0);
}

void TestContour::valuesAtTheLevelAreNotAbove() {
    Grid<float> map(size, level);
    QVERIFY(ui::contourLines(map, level, identity()).isEmpty());
    map.at(5, 5) = level + 1;
    const QPainterPath path = ui::contourLines(map, level, identity());
    QVERIFY(path.boundingRect().contains(QPointF(5.5, 5.5)));
}

void TestContour::isGivenInImageCoordinates() {
    // Thirty by forty pixels, brought to 64 × 64, of which the middle 32 × 32 is inspected: one
    // input pixel is 30/64 by 40/64 pixels, and the inspected area begins at (7.5, 10).
    const image::Geometry geometry({30, 40}, {{64, 64}, {32, 32}, 0});
    Grid<float> map({32, 32});
    for (int row = 0; row < 32; ++row)
        for (int column = 16; column < 32; ++column)
            map.at(row, column) = 1;
    const QRectF bounds = ui::contourLines(map, level, geometry).boundingRect();
    QVERIFY(std::abs(bounds.left() - (7.5 + 16 * 30 / 64.0)) < 1e-9);
    QVERIFY(std::abs(bounds.width()) < 1e-9);
    QVERIFY(std::abs(bounds.top() - 10) < 1e-9);
    QVERIFY(std::abs(bounds.bottom() - 30) < 1e-9);
}

void TestContour::passesOverWhatIsNotANumber() {
    Grid<float> map = hillMap();
    map.at(8, 20) = std::numeric_limits<float>::quiet_NaN();
    for (const QPointF& point : vertices(ui::contourLines(map, level, identity())))
        QVERIFY(std::isfinite(point.x()) && std::isfinite(point.y()));
}

void TestContour::isEmptyWhereNothingCrosses() {
    QVERIFY(ui::contourLines(hillMap(), 2, identity()).isEmpty());
    QVERIFY(ui::contourLines(Grid<float>(), level, identity()).isEmpty());
}

QTEST_APPLESS_MAIN(TestContour)
#include "test_contour.moc"
