#include "base/error.h"
#include "base/random.h"
#include "image/region_of_interest.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace patchgauge;
using namespace patchgauge::image;

namespace {

using Kind = Shape::Kind;

const Shape rectangle{Kind::Rectangle, {{30, 12}, {10, 40}}};
const Shape ellipse{Kind::Ellipse, {{20, 8}, {56, 30}}};
const Shape star{Kind::Polygon, {{32, 2}, {50, 44}, {4, 16}, {60, 18}, {12, 46}}};

/// Crossings of the ray that goes straight up, where the engine's goes to the right.
bool inPolygonByVerticalRay(const std::vector<Point>& vertices, Point point) {
    int crossings = 0;
    for (std::size_t i = 0; i < vertices.size(); ++i) {
        Point a = vertices[i];
        Point b = vertices[(i + 1) % vertices.size()];
        if (a.x > b.x)
            std::swap(a, b);
        if (point.x < a.x || point.x >= b.x)
            continue;
        const double slope = (b.y - a.y) / (b.x - a.x);
        crossings += a.y + slope * (point.x - a.x) < point.y ? 1 : 0;
    }
    return crossings % 2 == 1;
}

bool expected(const Shape& shape, Point p) {
    switch (shape.kind) {
    case Kind::Rectangle:
        return p.x >= 10 && p.x < 30 && p.y >= 12 && p.y < 40;
    case Kind::Ellipse:
        return std::hypot((p.x - 38) / 18, (p.y - 19) / 11) <= 1;
    case Kind::Polygon:
        break;
    }
    return inPolygonByVerticalRay(shape.points, p);
}

/// What the call refuses, or an empty text.
template <typename Call>
QString refusal(const Call& call) {
    try {
        call();
        return {};
    } catch (const Error& error) {
        return error.code() == ErrorCode::InvalidArgument ? QString::fromUtf8(error.what())
                                                          : QStringLiteral("another error");
    }
}

} // namespace

class TestRegionOfInterest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shapesContainWhatPlainGeometrySays() {
        Random random(3);
        for (const Shape& shape : {rectangle, ellipse, star})
            for (int i = 0; i < 20'000; ++i) {
                const Point point{random.uniform(0, 64), random.uniform(0, 48)};
                QCOMPARE(contains(shape, point), expected(shape, point));
            }
    }

    void neighbouringRectanglesShareNoPoint() {
        const Shape left{Kind::Rectangle, {{0, 0}, {10, 10}}};
        const Shape right{Kind::Rectangle, {{10, 0}, {20, 10}}};
        QVERIFY(!contains(left, {10, 5}));
        QVERIFY(contains(right, {10, 5}));
        QVERIFY(contains(left, {0, 0}));
        QVERIFY(!contains(right, {15, 10}));
    }

    void whatIsExcludedCountsMoreThanWhatIsIncluded() {
        const RegionOfInterest region{{64, 48}, {rectangle}, {ellipse}};
        QVERIFY(contains(region, {12, 38}));
        QVERIFY(!contains(region, {28, 19})); // in both
        QVERIFY(!contains(region, {2, 2}));
        const RegionOfInterest all{{64, 48}, {}, {ellipse}};
        QVERIFY(contains(all, {2, 2}));
        QVERIFY(!contains(all, {38, 19}));
    }

    void inputPixelsAreInspectedByTheirCentres() {
        const InputSettings input{{96, 64}, {64, 32}, 16};
        const RegionOfInterest region{{640, 480}, {{Kind::Ellipse, {{100, 60}, {520, 400}}}}, {}};
        const Grid<char> mask = inspectedPixels(region, input);
        QCOMPARE(mask.size(), (Size{64, 32}));
        std::size_t inside = 0;
        for (int row = 0; row < 32; ++row)
            for (int column = 0; column < 64; ++column) {
                // Crop (64, 32) from the middle of (96, 64): it begins at (16, 16).
                const double x = (column + 0.5 + 16) * 640 / 96;
                const double y = (row + 0.5 + 16) * 480 / 64;
                const bool wanted = std::hypot((x - 310) / 210, (y - 230) / 170) <= 1;
                QCOMPARE(mask.at(row, column) != 0, wanted);
                inside += wanted ? 1 : 0;
            }
        QCOMPARE(inspectedShare(mask), static_cast<double>(inside) / (64 * 32));
    }

    void aRegionLiesAtTheSameFractionsOfOtherPhotos() {
        const InputSettings input{{64, 64}, {64, 64}, 0};
        const RegionOfInterest small{{64, 48}, {star}, {ellipse}};
        const RegionOfInterest large = scaledTo({640, 960}, small);
        QCOMPARE(large.image, (Size{640, 960}));
        QCOMPARE(large.include[0].points[1], (Point{500, 880}));
        const Grid<char> a = inspectedPixels(small, input);
        const Grid<char> b = inspectedPixels(large, input);
        QVERIFY(std::equal(a.begin(), a.end(), b.begin()));
    }

    void withoutARegionThereIsNoMask() {
        QVERIFY(inspectedPixels(std::nullopt, {}).empty());
        QCOMPARE(inspectedShare({}), 1.0);
    }

    void whatIsNoRegionIsRefused_data() {
        QTest::addColumn<RegionOfInterest>("region");
        QTest::addColumn<QString>("part");
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const Shape somewhere{Kind::Rectangle, {{1, 1}, {9, 9}}};
        const auto row = [&](const char* name, const Shape& shape, const char* part) {
            QTest::newRow(name) << RegionOfInterest{{64, 48}, {somewhere}, {shape}}
                                << QString::fromLatin1(part);
        };
        row("polygon of two points", {Kind::Polygon, {{1, 1}, {9, 9}}}, "exclude[0]");
        row("rectangle of three points", {Kind::Rectangle, {{1, 1}, {9, 9}, {3, 3}}}, "exclude[0]");
        row("ellipse without points", {Kind::Ellipse, {}}, "exclude[0]");
        row("point that is none", {Kind::Rectangle, {{1, nan}, {9, 9}}}, "position");
        row("point at infinity", {Kind::Polygon, {{1, 1}, {9, 9}, {HUGE_VAL, 3}}}, "position");
        row("flat rectangle", {Kind::Rectangle, {{1, 4}, {9, 4}}}, "no extent");
        row("polygon on a line", {Kind::Polygon, {{1, 4}, {9, 4}, {5, 4}}}, "no extent");
        row("endless polygon", {Kind::Polygon, std::vector<Point>(20'000, {3, 4})}, "too many");
        row("nothing is left", {Kind::Rectangle, {{0, 0}, {64, 48}}}, "nothing to inspect");
        QTest::newRow("no photo") << RegionOfInterest{{0, 48}, {somewhere}, {}}
                                  << QStringLiteral("no pixels");
        QTest::newRow("outside the photo")
            << RegionOfInterest{{64, 48}, {{Kind::Rectangle, {{100, 100}, {200, 200}}}}, {}}
            << QStringLiteral("nothing to inspect");
    }

    void whatIsNoRegionIsRefused() {
        QFETCH(RegionOfInterest, region);
        QFETCH(QString, part);
        const QString said = refusal([&] { inspectedPixels(region, {}); });
        QVERIFY2(said.contains(part), qPrintable(said));
    }
};

QTEST_GUILESS_MAIN(TestRegionOfInterest)
#include "test_region_of_interest.moc"
