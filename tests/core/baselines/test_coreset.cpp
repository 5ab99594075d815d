#include "baselines/coreset.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace patchgauge;

namespace {

constexpr std::size_t dimensions = 5;

/// Points in clusters of different sizes, so that bounds by the triangle inequality bite.
std::vector<float> clusteredPoints(std::size_t count, std::uint64_t seed) {
    Random random(seed);
    std::vector<float> points;
    for (std::size_t i = 0; i < count; ++i) {
        const auto cluster = static_cast<double>(random.below(6));
        for (std::size_t c = 0; c < dimensions; ++c)
            points.push_back(static_cast<float>(10 * std::sin(cluster + 7 * double(c)) +
                                                random.uniform(-1, 1) * (1 + cluster)));
    }
    return points;
}

double squared(const std::vector<float>& points, std::size_t a, std::size_t b) {
    double sum = 0;
    for (std::size_t c = 0; c < dimensions; ++c) {
        const double difference =
            double(points[a * dimensions + c]) - double(points[b * dimensions + c]);
        sum += difference * difference;
    }
    return sum;
}

/// Squared distance of every point from the nearest of the chosen.
std::vector<double> coverage(const std::vector<float>& points,
                             const std::vector<std::size_t>& chosen) {
    std::vector<double> nearest(points.size() / dimensions,
                                std::numeric_limits<double>::infinity());
    for (std::size_t p = 0; p < nearest.size(); ++p)
        for (const std::size_t centre : chosen)
            nearest[p] = std::min(nearest[p], squared(points, p, centre));
    return nearest;
}

} // namespace

class TestCoreset : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsPlainGreedySelection_data() {
        QTest::addColumn<int>("points");
        QTest::addColumn<int>("count");
        QTest::newRow("one") << 50 << 1;
        QTest::newRow("some") << 400 << 60;
        QTest::newRow("all") << 40 << 40;
        QTest::newRow("several pieces of work") << 9000 << 40;
    }

    void equalsPlainGreedySelection() {
        QFETCH(int, points);
        QFETCH(int, count);
        const std::vector<float> cloud = clusteredPoints(std::size_t(points), 31);
        std::vector<std::size_t> expected{7};
        std::vector<double> nearest = coverage(cloud, expected);
        while (expected.size() < std::size_t(count)) {
            const auto farthest =
                std::size_t(std::max_element(nearest.begin(), nearest.end()) - nearest.begin());
            expected.push_back(farthest);
            for (std::size_t p = 0; p < nearest.size(); ++p)
                nearest[p] = std::min(nearest[p], squared(cloud, p, farthest));
        }
        for (const int threads : {1, 2})
            QVERIFY(baselines::greedyCoreset(cloud, dimensions, std::size_t(count), 7, threads,
                                             {}) == expected);
    }

    void coversBetterThanARandomChoice() {
        const std::vector<float> cloud = clusteredPoints(1000, 32);
        Random random(33);
        std::vector<std::size_t> drawn;
        for (const int point : drawWithoutReplacement(50, 1000, random))
            drawn.push_back(std::size_t(point));
        const auto radius = [&](const std::vector<std::size_t>& chosen) {
            const std::vector<double> nearest = coverage(cloud, chosen);
            return std::sqrt(*std::max_element(nearest.begin(), nearest.end()));
        };
        QVERIFY(radius(baselines::greedyCoreset(cloud, dimensions, 50, 0, 1, {})) <
                0.9 * radius(drawn));
    }

    void equalPointsAreTakenInTheirOrderAndOnlyOnce() {
        const std::vector<float> same(6 * dimensions, 1.5F);
        const std::vector<std::size_t> expected{3, 0, 1, 2, 4, 5};
        QVERIFY(baselines::greedyCoreset(same, dimensions, 6, 3, 1, {}) == expected);
    }

    void projectionMultipliesByTheMap() {
        Random random(34);
        const std::vector<float> rows = clusteredPoints(300, 35);
        const std::vector<float> map = baselines::gaussianProjection(dimensions, 3, random);
        const std::vector<float> projected = baselines::project(rows, map, dimensions, 3, 2);
        QCOMPARE(projected.size(), std::size_t{900});
        for (std::size_t i = 0; i < 300; ++i)
            for (std::size_t j = 0; j < 3; ++j) {
                double expected = 0;
                for (std::size_t c = 0; c < dimensions; ++c)
                    expected += double(rows[i * dimensions + c]) * double(map[c * 3 + j]);
                QVERIFY(std::abs(projected[i * 3 + j] - expected) < 1e-4);
            }
    }

    void projectionIsNormalAndKeepsLengthsOnAverage() {
        Random random(36);
        const std::vector<float> map = baselines::gaussianProjection(200, 100, random);
        double sum = 0;
        double squares = 0;
        double beyondTwo = 0;
        for (const float entry : map) {
            const double standard = double(entry) * 10; // √100
            sum += standard;
            squares += standard * standard;
            beyondTwo += std::abs(standard) > 2 ? 1 : 0;
        }
        const auto count = double(map.size());
        QVERIFY(std::abs(sum / count) < 0.03);
        QVERIFY(std::abs(squares / count - 1) < 0.03);
        QVERIFY(std::abs(beyondTwo / count - 0.0455) < 0.006);
    }

    void reportsAndStopsWhenCancelled() {
        const std::vector<float> cloud = clusteredPoints(500, 37);
        RunContext context;
        std::size_t last = 0;
        context.progress = [&](const Progress& progress) {
            last = progress.done;
            if (progress.done >= 100)
                context.cancel.request();
        };
        QVERIFY_EXCEPTION_THROWN(baselines::greedyCoreset(cloud, dimensions, 500, 0, 1, context),
                                 Cancelled);
        QVERIFY(last >= 100 && last < 200);
    }
};

QTEST_APPLESS_MAIN(TestCoreset)
#include "test_coreset.moc"
