#include "models/histogram.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace patchgauge::ui;

namespace {

/// Scores that gather around a centre, without any pattern.
std::vector<float> spreadAround(double centre, double width, int count) {
    std::vector<float> scores;
    for (int i = 0; i < count; ++i)
        scores.push_back(static_cast<float>(centre + width * std::sin(12.9898 * i)));
    return scores;
}

int sum(const std::vector<int>& counts) {
    return std::accumulate(counts.begin(), counts.end(), 0);
}

} // namespace

class TestHistogram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsEveryScoreInItsInterval() {
        const std::vector<float> good = spreadAround(10, 3, 200);
        const std::vector<float> defective = spreadAround(25, 9, 40);
        const Histogram histogram = countScores({good, defective}, {14});
        QCOMPARE(sum(histogram.counts[0]), 200);
        QCOMPARE(sum(histogram.counts[1]), 40);
        for (std::size_t i = 0; i < histogram.intervals(); ++i) {
            const double left = histogram.leftOf(i);
            const auto inside = std::count_if(good.begin(), good.end(), [&](float score) {
                return score >= left && score < left + histogram.step;
            });
            QCOMPARE(histogram.counts[0][i], static_cast<int>(inside));
        }
        QVERIFY(histogram.intervals() >= 8);
        QVERIFY(histogram.intervals() <= 64);
    }

    void intervalsAreRound_data() {
        QTest::addColumn<double>("centre");
        QTest::addColumn<double>("width");
        QTest::newRow("small") << 0.02 << 0.01;
        QTest::newRow("usual") << 12.0 << 3.0;
        QTest::newRow("large") << 52000.0 << 9000.0;
    }

    void intervalsAreRound() {
        QFETCH(double, centre);
        QFETCH(double, width);
        const double step = countScores({spreadAround(centre, width, 50)}, {}).step;
        const double mantissa = step / std::pow(10.0, std::floor(std::log10(step) + 1e-9));
        QVERIFY(std::abs(mantissa - 1) < 1e-9 || std::abs(mantissa - 2) < 1e-9 ||
                std::abs(mantissa - 5) < 1e-9);
    }

    void anOutlierDoesNotHideTheShapeOfTheRest() {
        std::vector<float> scores = spreadAround(5, 1, 60);
        scores.push_back(40);
        const Histogram histogram = countScores({scores}, {});
        const auto filled = std::count_if(histogram.counts[0].begin(), histogram.counts[0].end(),
                                          [](int count) { return count > 0; });
        QVERIFY(filled >= 3);
    }

    void thresholdsHaveRoom() {
        const Histogram histogram = countScores({spreadAround(10, 1, 30)}, {4, 20});
        QVERIFY(histogram.first <= 4);
        QVERIFY(histogram.last() > 20);
    }

    void doesNotReachBelowZero() { QCOMPARE(countScores({{0.0F, 0.1F, 3.0F}}, {}).first, 0.0); }

    void equalScoresAreOneInterval() {
        const Histogram histogram = countScores({{7, 7, 7}}, {});
        QCOMPARE(histogram.highest(), 3);
        QCOMPARE(sum(histogram.counts[0]), 3);
    }

    void nothingGivesNoIntervals() {
        QCOMPARE(countScores({}, {}).intervals(), std::size_t{0});
        QCOMPARE(countScores({{}, {}}, {}).intervals(), std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(TestHistogram)
#include "test_histogram.moc"
