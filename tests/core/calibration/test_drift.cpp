#include "base/random.h"
#include "calibration/drift.h"
#include "calibration/thresholds.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using patchgauge::Random;
using namespace patchgauge::calibration;

namespace {

constexpr float farAbove = 1000;
constexpr auto noon = "2025-01-01T12:00:00Z";

Calibration calibrated(std::vector<float> scores, float threshold = farAbove) {
    Calibration calibration;
    calibration.scores = std::move(scores);
    calibration.threshold = threshold;
    calibration.origin = Origin::LeaveOneOut;
    return calibration;
}

/// The logistic distribution's quantile, brought to a standard deviation of one.
double quantile(double probability) {
    return std::log(probability / (1 - probability)) * std::sqrt(3.0) / std::acos(-1.0);
}

/// As evenly spread over the distribution as `count` scores can be.
std::vector<float> spreadScores(int count, double shift = 0) {
    std::vector<float> scores;
    for (int i = 0; i < count; ++i)
        scores.push_back(static_cast<float>(10 + shift + quantile((i + 0.5) / count)));
    return scores;
}

std::vector<float> drawnScores(int count, Random& random, double shift = 0) {
    std::vector<float> scores;
    for (int i = 0; i < count; ++i)
        scores.push_back(static_cast<float>(10 + shift + quantile(random.uniform(1e-9, 1))));
    return scores;
}

/// Sixty drawn scores and the threshold that follows from them.
Calibration drawnCalibration(Random& random) {
    return calibrate(drawnScores(60, random), {}, {}, {}, noon);
}

/// Small whole numbers, so that there are ties.
std::vector<float> tiedScores(int count, int shift, Random& random) {
    std::vector<float> scores;
    for (int i = 0; i < count; ++i)
        scores.push_back(static_cast<float>(random.below(6)) + static_cast<float>(shift));
    return scores;
}

double pairsWon(const std::vector<float>& batch, const std::vector<float>& good) {
    double won = 0;
    for (const float a : batch)
        for (const float b : good)
            won += a > b ? 1.0 : (a == b ? 0.5 : 0.0);
    return won;
}

/// Share of random divisions of all scores into two samples whose U lies at least as far from its
/// mean as the one seen.
double permutationP(const std::vector<float>& batch, const std::vector<float>& good,
                    Random& random) {
    const double mean = static_cast<double>(batch.size() * good.size()) / 2;
    const double seen = std::abs(pairsWon(batch, good) - mean);
    std::vector<float> all = batch;
    all.insert(all.end(), good.begin(), good.end());
    const auto border = static_cast<std::ptrdiff_t>(batch.size());
    constexpr int repetitions = 20'000;
    int asFar = 0;
    for (int r = 0; r < repetitions; ++r) {
        for (std::size_t i = all.size() - 1; i > 0; --i)
            std::swap(all[i], all[random.below(i + 1)]);
        const double won =
            pairsWon({all.begin(), all.begin() + border}, {all.begin() + border, all.end()});
        asFar += std::abs(won - mean) >= seen ? 1 : 0;
    }
    return static_cast<double>(asFar) / repetitions;
}

} // namespace

class TestDrift : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void separateSamplesAreWorkedOutByHand() {
        // U = 0 of 64, variance 64 · 17 / 12, z = (32 − 0.5) / 9.5219 = 3.3082; two-sided
        // p = 0.000939 from a table of the normal distribution.
        const auto drift =
            driftOf({1, 2, 3, 4, 5, 6, 7, 8}, calibrated({11, 12, 13, 14, 15, 16, 17, 18}));
        QVERIFY(drift.has_value());
        QVERIFY(std::abs(drift->pValue - 0.000939) < 2e-6);
        QCOMPARE(drift->superiority, 0.0);
        QCOMPARE(drift->batch, std::size_t{8});
        QCOMPARE(drift->calibration, std::size_t{8});
        QVERIFY(drift->shifted());
        QVERIFY(!drift->upwards());
    }

    void tiesReduceTheVariance() {
        // 2 2 2 2 2 2 2 2 against 1 1 1 1 2 2 2 2: U = 8 · (4 + 4/2) = 48 of 64. Groups of 4 and
        // of 12: Σ (t³ − t) = 60 + 1716 = 1776, variance 64/12 · (17 − 1776/240) = 51.2,
        // z = (16 − 0.5) / 7.1554 = 2.1662, p = 0.0303.
        const auto drift = driftOf(std::vector<float>(8, 2), calibrated({1, 1, 1, 1, 2, 2, 2, 2}));
        QVERIFY(drift.has_value());
        QCOMPARE(drift->superiority, 0.75);
        QVERIFY(std::abs(drift->pValue - 0.0303) < 5e-5);
        QVERIFY(!drift->shifted());
        QVERIFY(drift->upwards());
    }

    void superiorityCountsThePairs() {
        Random random(3);
        for (int repetition = 0; repetition < 50; ++repetition) {
            const auto batch = tiedScores(15, repetition % 3, random);
            const auto good = tiedScores(11, 0, random);
            const auto drift = driftOf(batch, calibrated(good));
            QCOMPARE(drift->superiority, pairsWon(batch, good) / (15 * 11));
        }
    }

    void theChanceAgreesWithPermutations() {
        Random random(5);
        for (const int shift : {0, 1, 2}) {
            const auto batch = tiedScores(14, shift, random);
            const auto good = tiedScores(12, 0, random);
            const auto drift = driftOf(batch, calibrated(good));
            QVERIFY(std::abs(drift->pValue - permutationP(batch, good, random)) < 0.02);
        }
    }

    void theSameScoresEverywhereAreNoShift() {
        const auto drift =
            driftOf(std::vector<float>(20, 4), calibrated(std::vector<float>(30, 4)));
        QCOMPARE(drift->pValue, 1.0);
        QCOMPARE(drift->superiority, 0.5);
        QVERIFY(!drift->upwards());
    }

    void aShiftOfOneStandardDeviationIsFound() {
        const Calibration calibration = calibrated(spreadScores(30));
        const auto upwards = driftOf(spreadScores(40, 1), calibration);
        QVERIFY(upwards->shifted());
        QVERIFY(upwards->upwards());
        const auto downwards = driftOf(spreadScores(40, -1), calibration);
        QVERIFY(downwards->shifted());
        QVERIFY(!downwards->upwards());
        QVERIFY(!driftOf(spreadScores(40), calibration)->shifted());
    }

    void aShiftOfOneStandardDeviationIsSeldomMissed_data() {
        QTest::addColumn<double>("shift");
        QTest::addColumn<double>("power");
        // Upwards, some batches get no answer: more than a fifth of them is rejected.
        QTest::newRow("upwards") << 1.0 << 0.88;
        QTest::newRow("downwards") << -1.0 << 0.99;
    }

    void aShiftOfOneStandardDeviationIsSeldomMissed() {
        QFETCH(double, shift);
        QFETCH(double, power);
        Random random(6);
        constexpr int batches = 500;
        int found = 0;
        for (int repetition = 0; repetition < batches; ++repetition) {
            const Calibration calibration = drawnCalibration(random);
            const auto drift = driftOf(drawnScores(100, random, shift), calibration);
            found += drift && drift->shifted() && drift->upwards() == (shift > 0) ? 1 : 0;
        }
        QVERIFY2(found > power * batches, qPrintable(QString::number(found)));
    }

    void batchesLikeTheCalibrationSeldomSeemShifted() {
        Random random(7);
        constexpr int batches = 2000;
        int answered = 0;
        int shifted = 0;
        for (int repetition = 0; repetition < batches; ++repetition) {
            const Calibration calibration = drawnCalibration(random);
            const auto drift = driftOf(drawnScores(100, random), calibration);
            answered += drift ? 1 : 0;
            shifted += drift && drift->shifted() ? 1 : 0;
        }
        QVERIFY(answered > batches * 95 / 100);
        QVERIFY2(shifted < batches * 5 / 1000, qPrintable(QString::number(shifted)));
    }

    void aFewDefectivePartsAreNoShift() {
        Random random(8);
        constexpr int batches = 1000;
        int answered = 0;
        int shifted = 0;
        for (int repetition = 0; repetition < batches; ++repetition) {
            const Calibration calibration = drawnCalibration(random);
            std::vector<float> batch = drawnScores(95, random);
            batch.insert(batch.end(), 5, farAbove);
            const auto drift = driftOf(batch, calibration);
            answered += drift ? 1 : 0;
            shifted += drift && drift->shifted() ? 1 : 0;
        }
        QVERIFY(answered > batches * 95 / 100);
        QVERIFY2(shifted < batches / 100, qPrintable(QString::number(shifted)));
    }

    void rejectedScoresCountAsTheThreshold() {
        const Calibration calibration = calibrated(spreadScores(25), 20);
        std::vector<float> batch = spreadScores(20);
        batch.insert(batch.end(), 5, 20.0F);
        const auto atTheThreshold = driftOf(batch, calibration);
        std::fill(batch.end() - 5, batch.end(), 90.0F);
        const auto rejected = driftOf(batch, calibration); // five of 25: exactly a fifth
        QCOMPARE(rejected->batch, std::size_t{25});
        QCOMPARE(rejected->pValue, atTheThreshold->pValue);
        QCOMPARE(rejected->superiority, atTheThreshold->superiority);
        batch.push_back(100);
        QVERIFY(!driftOf(batch, calibration));
    }

    void aDefectivePartWeighsNoMoreThanTheWorstGoodOne() {
        // The largest of both is the threshold: the two tie, and what lies beyond doesn't matter.
        std::vector<float> batch = spreadScores(30);
        const std::vector<float> good = spreadScores(30);
        const auto like = driftOf(batch, calibrated(good, good.back()));
        batch.back() = farAbove;
        const auto defective = driftOf(batch, calibrated(good, good.back()));
        QCOMPARE(defective->superiority, like->superiority);
        QCOMPARE(defective->pValue, like->pValue);
    }

    void calibrationScoresAboveTheThresholdCountAsIt() {
        std::vector<float> good = spreadScores(25);
        good.insert(good.end(), 3, 20.0F);
        const auto atTheThreshold = driftOf(spreadScores(20), calibrated(good, 20));
        std::fill(good.end() - 3, good.end(), 90.0F);
        const auto above = driftOf(spreadScores(20), calibrated(good, 20));
        QCOMPARE(above->calibration, std::size_t{28});
        QCOMPARE(above->pValue, atTheThreshold->pValue);
        QCOMPARE(above->superiority, atTheThreshold->superiority);
    }

    void heldOutScoresAreComparedWhereThereAreSome() {
        Calibration calibration = calibrated(spreadScores(30));
        calibration.heldOutScores = spreadScores(12, 3);
        const auto drift = driftOf(spreadScores(40, 3), calibration);
        QCOMPARE(drift->calibration, std::size_t{12});
        QVERIFY(!drift->shifted());
    }

    void fewerThanEightScoresGiveNoAnswer() {
        const Calibration calibration = calibrated(spreadScores(8));
        QVERIFY(driftOf(spreadScores(8), calibration));
        QVERIFY(!driftOf(spreadScores(7), calibration));
        QVERIFY(!driftOf({}, calibration));
        QVERIFY(!driftOf(spreadScores(8), calibrated(spreadScores(7))));
    }

    void withoutAThresholdThereIsNoAnswer() {
        Calibration calibration = calibrated(spreadScores(30));
        calibration.threshold.reset();
        QVERIFY(!driftOf(spreadScores(30), calibration));
    }

    void staleScoresAreNotComparedWith() {
        Calibration calibration = calibrated(spreadScores(30));
        markStale(calibration, noon);
        QVERIFY(!driftOf(spreadScores(30), calibration));
        setThreshold(calibration, farAbove, std::nullopt, {});
        QVERIFY(!driftOf(spreadScores(30), calibration));
        calibration.history.push_back({farAbove, {}, Origin::LeaveOneOut, noon, {}, {}});
        QVERIFY(driftOf(spreadScores(30), calibration)); // scored anew
    }
};

QTEST_APPLESS_MAIN(TestDrift)
#include "test_drift.moc"
