#include "base/random.h"
#include "evaluation/ranking.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <set>
#include <vector>

using namespace patchgauge;
using namespace patchgauge::evaluation;

namespace {

using Scores = std::vector<float>;

struct Sample {
    Scores good;
    Scores defective;
};

/// Overlapping scores; `levels` distinct values at most.
Sample drawSample(std::uint64_t seed, int good, int defective, int levels) {
    Random random(seed);
    const auto draw = [&](double low, double high) {
        return static_cast<float>(std::floor(random.uniform(low, high) * levels) / levels);
    };
    Sample sample;
    for (int i = 0; i < good; ++i)
        sample.good.push_back(draw(0, 1));
    for (int i = 0; i < defective; ++i)
        sample.defective.push_back(draw(0.4, 1.3));
    return sample;
}

std::vector<Sample> samples() {
    return {drawSample(1, 200, 150, 1 << 20), drawSample(2, 300, 40, 10), drawSample(3, 7, 400, 3),
            drawSample(4, 1, 1, 100), drawSample(5, 50, 60, 1)};
}

/// The share of pairs that are ordered rightly.
double aurocByPairs(const Sample& sample) {
    double right = 0;
    for (const float defective : sample.defective)
        for (const float good : sample.good)
            right += defective > good ? 1 : defective == good ? 0.5 : 0;
    return right / static_cast<double>(sample.good.size() * sample.defective.size());
}

double countAtLeast(const Scores& scores, float threshold) {
    return static_cast<double>(std::count_if(scores.begin(), scores.end(),
                                             [&](float score) { return score >= threshold; }));
}

std::set<float, std::greater<>> distinct(const Sample& sample) {
    std::set<float, std::greater<>> scores(sample.good.begin(), sample.good.end());
    scores.insert(sample.defective.begin(), sample.defective.end());
    return scores;
}

double averagePrecisionByScan(const Sample& sample) {
    double sum = 0;
    double earlier = 0;
    for (const float threshold : distinct(sample)) {
        const double hits = countAtLeast(sample.defective, threshold);
        const double flagged = hits + countAtLeast(sample.good, threshold);
        const double recall = hits / static_cast<double>(sample.defective.size());
        sum += (recall - earlier) * hits / flagged;
        earlier = recall;
    }
    return sum;
}

double bestF1ByScan(const Sample& sample) {
    double best = 0;
    for (const float threshold : distinct(sample)) {
        const double hits = countAtLeast(sample.defective, threshold);
        const double flagged = hits + countAtLeast(sample.good, threshold);
        best = std::max(best, 2 * hits / (flagged + static_cast<double>(sample.defective.size())));
    }
    return best;
}

double shareAbove(const Scores& scores, float threshold) {
    const auto above =
        std::count_if(scores.begin(), scores.end(), [&](float score) { return score > threshold; });
    return static_cast<double>(above) / static_cast<double>(scores.size());
}

bool near(double a, double b) {
    return std::abs(a - b) < 1e-12;
}

} // namespace

class TestRanking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aurocOfSmallCasesWorkedOutByHand();
    void aurocEqualsCountingPairs();
    void averagePrecisionOfSmallCasesWorkedOutByHand();
    void averagePrecisionEqualsScanningThresholds();
    void bestF1EqualsScanningThresholds();
    void rocCurveHoldsTheRatesAboveEachThreshold();
    void aThresholdInTheMiddleGivesTheSamePoint();
    void infiniteScoresAreRanked();
    void nothingIsClaimedWhereAClassIsMissing();
};

void TestRanking::aurocOfSmallCasesWorkedOutByHand() {
    QCOMPARE(auroc({1, 2}, {3, 4}).value(), 1.0);
    QCOMPARE(auroc({3, 4}, {1, 2}).value(), 0.0);
    QCOMPARE(auroc({5}, {5, 5}).value(), 0.5);
    QCOMPARE(auroc({1, 3}, {2, 4}).value(), 0.75);
    QCOMPARE(auroc({1, 2}, {2, 3}).value(), 0.875); // 1 + 0.5 of the first, 2 of the second, of 4
}

void TestRanking::aurocEqualsCountingPairs() {
    for (const Sample& sample : samples())
        QVERIFY(near(auroc(sample.good, sample.defective).value(), aurocByPairs(sample)));
}

void TestRanking::averagePrecisionOfSmallCasesWorkedOutByHand() {
    QCOMPARE(averagePrecision({1, 2}, {3, 4}).value(), 1.0);
    // Ranks 1 and 3 defective: (1/1 + 2/3) / 2.
    QVERIFY(near(averagePrecision({0.4f, 0.1f}, {0.8f, 0.35f}).value(), 5.0 / 6));
    // All alike: the share of the defective.
    QCOMPARE(averagePrecision({7, 7, 7}, {7}).value(), 0.25);
}

void TestRanking::averagePrecisionEqualsScanningThresholds() {
    for (const Sample& sample : samples())
        QVERIFY(near(averagePrecision(sample.good, sample.defective).value(),
                     averagePrecisionByScan(sample)));
}

void TestRanking::bestF1EqualsScanningThresholds() {
    for (const Sample& sample : samples()) {
        const auto best = bestF1(sample.good, sample.defective).value();
        QVERIFY(near(best.f1, bestF1ByScan(sample)));
        const double hits = shareAbove(sample.defective, best.threshold) *
                            static_cast<double>(sample.defective.size());
        const double flagged = hits + shareAbove(sample.good, best.threshold) *
                                          static_cast<double>(sample.good.size());
        const double reached = 2 * hits / (flagged + static_cast<double>(sample.defective.size()));
        QVERIFY(near(best.f1, reached));
    }
}

void TestRanking::rocCurveHoldsTheRatesAboveEachThreshold() {
    for (const Sample& sample : samples()) {
        const std::vector<RocPoint> curve = rocCurve(sample.good, sample.defective);
        QCOMPARE(curve.size(), distinct(sample).size() + 1);
        QCOMPARE(curve.front().falseAlarmRate, 0.0);
        QCOMPARE(curve.front().hitRate, 0.0);
        QCOMPARE(curve.back().falseAlarmRate, 1.0);
        QCOMPARE(curve.back().hitRate, 1.0);
        for (const RocPoint& point : curve) {
            QVERIFY(near(point.falseAlarmRate, shareAbove(sample.good, point.threshold)));
            QVERIFY(near(point.hitRate, shareAbove(sample.defective, point.threshold)));
        }
    }
}

void TestRanking::aThresholdInTheMiddleGivesTheSamePoint() {
    for (const Sample& sample : samples()) {
        const std::vector<RocPoint> curve = rocCurve(sample.good, sample.defective);
        for (std::size_t i = 0; i < curve.size(); ++i) {
            const float threshold = middleThreshold(curve, i);
            QVERIFY(near(curve[i].falseAlarmRate, shareAbove(sample.good, threshold)));
            QVERIFY(near(curve[i].hitRate, shareAbove(sample.defective, threshold)));
        }
    }
    const std::vector<RocPoint> curve = rocCurve({1, 2}, {4});
    QCOMPARE(middleThreshold(curve, 0), 4.0F);
    QCOMPARE(middleThreshold(curve, 1), 3.0F);
}

void TestRanking::infiniteScoresAreRanked() {
    constexpr float infinity = std::numeric_limits<float>::infinity();
    QCOMPARE(auroc({-infinity, 1}, {infinity, 1}).value(), 0.875);
    QCOMPARE(rocCurve({-infinity}, {infinity}).size(), std::size_t{3});
}

void TestRanking::nothingIsClaimedWhereAClassIsMissing() {
    for (const Sample& sample : {Sample{{1, 2}, {}}, Sample{{}, {1, 2}}, Sample{}}) {
        QVERIFY(!auroc(sample.good, sample.defective));
        QVERIFY(!averagePrecision(sample.good, sample.defective));
        QVERIFY(!bestF1(sample.good, sample.defective));
        QVERIFY(rocCurve(sample.good, sample.defective).empty());
    }
}

QTEST_APPLESS_MAIN(TestRanking)
#include "test_ranking.moc"
