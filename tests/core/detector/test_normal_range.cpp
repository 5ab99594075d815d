#include "base/random.h"
#include "detector/normal_range.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace patchgauge;
using detector::NormalRange;
using detector::NormalRangeCollector;

namespace {

const Size grid{4, 3};

std::vector<Grid<float>> drawnDistances(int images, Random& random) {
    std::vector<Grid<float>> distances(static_cast<std::size_t>(images), Grid<float>(grid));
    for (Grid<float>& image : distances)
        for (float& value : image)
            value = static_cast<float>(random.uniform(2, 40));
    return distances;
}

NormalRange rangeOf(const std::vector<Grid<float>>& distances) {
    NormalRangeCollector collector(grid, distances.size());
    for (const Grid<float>& image : distances)
        collector.add(image);
    return collector.range();
}

/// Percentile with linear interpolation between order statistics.
double percentile(std::vector<double> values, double share) {
    std::sort(values.begin(), values.end());
    const double position = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(position);
    const std::size_t above = std::min(below + 1, values.size() - 1);
    return values[below] +
           (position - static_cast<double>(below)) * (values[above] - values[below]);
}

/// Whether eleven significant bits hold the value, as float16 does.
bool isHalfPrecision(float value) {
    int exponent = 0;
    const float scaled = std::frexp(value, &exponent) * 2048;
    return scaled == std::floor(scaled);
}

/// Whether a value is as near as float16 can be.
bool agrees(float found, double expected) {
    return isHalfPrecision(found) && std::abs(found - expected) <= expected / 2048 * 1.0001;
}

} // namespace

class TestNormalRange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isMeanAndPercentileOfEachPatch_data() {
        QTest::addColumn<int>("images");
        QTest::newRow("1") << 1;
        QTest::newRow("3") << 3;
        QTest::newRow("40") << 40;
        QTest::newRow("101: exactly an order statistic") << 101;
        QTest::newRow("230") << 230;
    }

    void isMeanAndPercentileOfEachPatch() {
        QFETCH(int, images);
        Random random(33);
        const auto distances = drawnDistances(images, random);
        const NormalRange range = rangeOf(distances);
        for (std::size_t patch = 0; patch < grid.area(); ++patch) {
            std::vector<double> values;
            double sum = 0;
            for (const Grid<float>& image : distances) {
                values.push_back(image.data()[patch]);
                sum += values.back();
            }
            QVERIFY(agrees(range.mean.data()[patch], sum / images));
            QVERIFY(agrees(range.p99.data()[patch], percentile(values, 0.99)));
        }
    }

    void theOrderOfTheImagesDoesNotMatter() {
        Random random(34);
        auto distances = drawnDistances(150, random);
        const NormalRange forwards = rangeOf(distances);
        std::reverse(distances.begin(), distances.end());
        const NormalRange backwards = rangeOf(distances);
        QVERIFY(std::equal(forwards.p99.begin(), forwards.p99.end(), backwards.p99.begin()));
        QVERIFY(std::equal(forwards.mean.begin(), forwards.mean.end(), backwards.mean.begin()));
    }

    void patchesThatAlwaysAgreeGiveTheirValue() {
        const NormalRange range = rangeOf(std::vector<Grid<float>>(7, Grid<float>(grid, 2.5F)));
        for (std::size_t patch = 0; patch < grid.area(); ++patch) {
            QCOMPARE(range.mean.data()[patch], 2.5F);
            QCOMPARE(range.p99.data()[patch], 2.5F);
        }
    }

    void partsOfSeveralCollectorsAddUp() {
        Random random(11);
        const std::vector<Grid<float>> distances = drawnDistances(230, random);
        std::vector<NormalRangeCollector> collectors(3, NormalRangeCollector(grid, 230));
        for (std::size_t i = 0; i < distances.size(); ++i)
            collectors[i < 5 ? 0 : i < 200 ? 1 : 2].add(distances[i]);
        collectors[1].merge(collectors[2].parts());
        collectors[1].merge(collectors[0].parts());
        const NormalRange range = collectors[1].range();
        for (std::size_t patch = 0; patch < grid.area(); ++patch) {
            std::vector<double> values;
            double sum = 0;
            for (const Grid<float>& image : distances) {
                values.push_back(image.data()[patch]);
                sum += values.back();
            }
            QVERIFY(agrees(range.mean.data()[patch], sum / 230));
            QVERIFY(agrees(range.p99.data()[patch], percentile(values, 0.99)));
        }
    }
};

QTEST_APPLESS_MAIN(TestNormalRange)
#include "test_normal_range.moc"
