#include "base/error.h"
#include "base/random.h"
#include "detector/acceptance.h"
#include "detector/regions.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <vector>

using namespace patchgauge;
using namespace patchgauge::detector;

namespace {

constexpr float lowest = -std::numeric_limits<float>::infinity();

/// Few levels, so that there are plateaus, and some pixels that are not inspected.
Grid<float> randomMap(Size size, std::uint64_t seed, std::uint64_t levels, bool holes) {
    Random random(seed);
    Grid<float> map(size);
    for (float& value : map) {
        value = 0.5F * static_cast<float>(random.below(levels));
        if (holes && random.below(6) == 0)
            value = std::numeric_limits<float>::quiet_NaN();
    }
    return map;
}

/// The number of pixels of the largest 8-connected region of values of at least `level`, by flood.
int largestRegion(const Grid<float>& map, float level) {
    Grid<char> open(map.size());
    for (std::size_t i = 0; i < map.count(); ++i)
        open.data()[i] = map.data()[i] >= level;
    int largest = 0;
    for (int row = 0; row < map.height(); ++row)
        for (int column = 0; column < map.width(); ++column) {
            std::vector<Cell> front;
            if (open.at(row, column))
                front.push_back({row, column});
            open.at(row, column) = 0;
            int pixels = 0;
            while (!front.empty()) {
                const Cell cell = front.back();
                front.pop_back();
                ++pixels;
                for (int y = std::max(cell.row - 1, 0); y < std::min(cell.row + 2, map.height());
                     ++y)
                    for (int x = std::max(cell.column - 1, 0);
                         x < std::min(cell.column + 2, map.width()); ++x)
                        if (open.at(y, x)) {
                            open.at(y, x) = 0;
                            front.push_back({y, x});
                        }
            }
            largest = std::max(largest, pixels);
        }
    return largest;
}

float bruteForce(const Grid<float>& map, double area, double pixelArea) {
    std::set<float> levels;
    for (const float value : map)
        if (!std::isnan(value))
            levels.insert(value);
    for (auto level = levels.rbegin(); level != levels.rend(); ++level)
        if (largestRegion(map, *level) * pixelArea >= area)
            return *level;
    return lowest;
}

} // namespace

class TestAcceptance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areaScoreIsWhatAllLevelsSay_data() {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<quint64>("levels");
        QTest::addColumn<bool>("holes");
        QTest::newRow("plateaus") << 13 << 9 << quint64(4) << false;
        QTest::newRow("all different") << 16 << 16 << quint64(1'000'000) << false;
        QTest::newRow("not all inspected") << 17 << 8 << quint64(50) << true;
        QTest::newRow("one row") << 40 << 1 << quint64(20) << false;
        QTest::newRow("one column") << 1 << 30 << quint64(20) << true;
        QTest::newRow("one pixel") << 1 << 1 << quint64(20) << false;
    }

    void areaScoreIsWhatAllLevelsSay() {
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(quint64, levels);
        QFETCH(bool, holes);
        // Each pixel of the map covers 2.5 × 2.5 pixels of the photo.
        const Size photo{5 * width, 5 * height};
        const image::InputSettings input{{2 * width, 2 * height}, {width, height}, 0};
        const image::Geometry geometry(photo, input);
        for (std::uint64_t seed = 0; seed < 8; ++seed) {
            const Grid<float> map = randomMap({width, height}, seed, levels, holes);
            const double pixelArea = 2.5 * 2.5;
            for (const double area : {0.0, 1.0, 6.25, 6.26, 25.0, 60.0, 200.0, 1e6})
                QCOMPARE(areaScore(map, area, geometry), bruteForce(map, area, pixelArea));
        }
    }

    void aRegionThatCountsIsAboveAThresholdExactlyWhereTheDecisiveScoreIs() {
        const image::Geometry geometry({160, 80}, {{32, 16}, {32, 16}, 0});
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const Grid<float> map = randomMap({32, 16}, seed, 40, seed % 2);
            const Acceptance acceptance{0.1, 1.0 + static_cast<double>(seed % 5)};
            float highest = 0;
            for (const float value : map)
                highest = std::max(highest, std::isnan(value) ? 0 : value);
            const float decisive = decisiveScore(highest, map, acceptance, geometry);
            for (const float threshold : {2.0F, 9.75F, 15.0F, 15.1F, 18.5F}) {
                const auto regions = regionsAbove(map, threshold, geometry);
                QCOMPARE(std::any_of(
                             regions.begin(), regions.end(),
                             [&](const Region& region) { return counts(region.area, acceptance); }),
                         decisive > threshold);
            }
        }
    }

    void withoutASmallestAreaTheScoreDecides() {
        const Grid<float> map = randomMap({8, 8}, 1, 10, false);
        const image::Geometry geometry({8, 8}, {{8, 8}, {8, 8}, 0});
        QCOMPARE(decisiveScore(3.25F, map, {0.5, 0}, geometry), 3.25F);
    }

    void aScoreBelowTheMapsMaximumIsNotRaised() {
        const Grid<float> map(Size{8, 8}, 9.0F);
        const image::Geometry geometry({8, 8}, {{8, 8}, {8, 8}, 0});
        QCOMPARE(decisiveScore(3.25F, map, {{}, 4}, geometry), 3.25F);
    }

    void areasAreInSquareMillimetresWithAScale() {
        const Acceptance scaled{0.05, 2.0};
        QCOMPARE(*squareMillimetres(400, scaled), 1.0);
        QCOMPARE(smallestPixels(scaled), 800.0);
        QVERIFY(counts(800.5, scaled) && !counts(799.5, scaled));
        const Acceptance plain{{}, 2.0};
        QVERIFY(!squareMillimetres(400, plain));
        QVERIFY(counts(2, plain) && !counts(1.9, plain));
    }

    void impossibleValuesAreRefused_data() {
        QTest::addColumn<double>("scale");
        QTest::addColumn<double>("area");
        QTest::newRow("no scale") << 0.0 << 1.0;
        QTest::newRow("negative scale") << -1.0 << 1.0;
        QTest::newRow("endless scale") << std::numeric_limits<double>::infinity() << 1.0;
        QTest::newRow("negative area") << 1.0 << -1.0;
        QTest::newRow("no area") << 1.0 << std::numeric_limits<double>::quiet_NaN();
    }

    void impossibleValuesAreRefused() {
        QFETCH(double, scale);
        QFETCH(double, area);
        QVERIFY_EXCEPTION_THROWN(checkAcceptance({scale, area}), Error);
    }
};

QTEST_GUILESS_MAIN(TestAcceptance)
#include "test_acceptance.moc"
