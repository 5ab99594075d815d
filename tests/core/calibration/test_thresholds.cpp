#include "base/random.h"
#include "calibration/intervals.h"
#include "calibration/thresholds.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using patchgauge::Random;
using namespace patchgauge::calibration;

namespace {

using Scores = std::vector<float>;

constexpr float infinity = std::numeric_limits<float>::infinity();
const std::string noon = "2025-01-01T12:00:00Z";

/// 1, 2 … count, in random order.
Scores shuffledRanks(std::size_t count, Random& random) {
    Scores scores(count);
    for (std::size_t i = 0; i < count; ++i) {
        scores[i] = static_cast<float>(i + 1);
        std::swap(scores[i], scores[random.below(i + 1)]);
    }
    return scores;
}

/// Quarters from 0 up to below `bound`, so that there are ties.
Scores drawnQuarters(std::uint64_t count, float shift, std::uint64_t bound, Random& random) {
    Scores scores;
    for (std::uint64_t i = 0; i < count; ++i)
        scores.push_back(shift + static_cast<float>(random.below(bound * 4)) / 4);
    return scores;
}

auto countAbove(const Scores& scores, float threshold) {
    return std::count_if(scores.begin(), scores.end(), [=](float s) { return s > threshold; });
}

double f1At(float threshold, const Scores& good, const Scores& defective) {
    const auto found = static_cast<double>(countAbove(defective, threshold));
    const auto falseAlarms = static_cast<double>(countAbove(good, threshold));
    const double missed = static_cast<double>(defective.size()) - found;
    return found > 0 ? 2 * found / (2 * found + falseAlarms + missed) : 0;
}

/// The best F1 and the highest of the thresholds that reach it, each threshold being tried.
F1Threshold tryAll(const Scores& good, const Scores& defective) {
    Scores all = good;
    all.insert(all.end(), defective.begin(), defective.end());
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    Scores thresholds{std::nextafter(all.front(), -infinity)};
    for (std::size_t i = 1; i < all.size(); ++i)
        thresholds.push_back((all[i - 1] + all[i]) / 2); // exact for quarters
    F1Threshold best;
    for (const float threshold : thresholds)
        if (const double f1 = f1At(threshold, good, defective); f1 >= best.f1)
            best = {threshold, f1};
    return best;
}

} // namespace

class TestThresholds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRankOfAConformalThresholdIsExact() {
        Random random(1);
        for (std::size_t n = 3; n <= 320; ++n) {
            const Scores scores = shuffledRanks(n, random);
            for (std::size_t percent = 1; percent < 100; ++percent) {
                const double alpha = static_cast<double>(percent) / 100;
                const auto found = conformalThreshold(scores, alpha);
                const std::size_t rank = ((100 - percent) * (n + 1) + 99) / 100; // rounded up
                const std::size_t reached = std::min(rank, n);
                QCOMPARE(found->threshold, static_cast<float>(reached));
                QCOMPARE(found->rate,
                         static_cast<double>(n + 1 - reached) / static_cast<double>(n + 1));
                const std::size_t needed = (100 + percent - 1) / percent - 1;
                QCOMPARE(found->moreNeeded, needed > n ? needed - n : 0);
                QCOMPARE(moreScoresNeeded(n, alpha), found->moreNeeded);
            }
        }
    }

    void theRateIsNeverAboveWhatWasWantedOnceItIsReached() {
        Random random(2);
        for (int repetition = 0; repetition < 5000; ++repetition) {
            const double alpha = random.uniform(0.0005, 0.9995);
            const std::size_t n = 3 + random.below(400);
            const auto found = conformalThreshold(shuffledRanks(n, random), alpha);
            QCOMPARE(found->moreNeeded == 0, found->rate <= alpha);
        }
    }

    void theWantedRateIsReachedWithTheScoresThatWereMissing() {
        for (const double alpha : {0.3, 0.05, 0.01, 1.0 / 49, 0.007, 0.001}) {
            const std::size_t needed = moreScoresNeeded(0, alpha);
            QVERIFY(1 / static_cast<double>(needed + 1) <= alpha);
            QVERIFY(1 / static_cast<double>(needed) > alpha);
            QCOMPARE(moreScoresNeeded(needed, alpha), std::size_t{0});
            QCOMPARE(moreScoresNeeded(needed - 1, alpha), std::size_t{1});
        }
    }

    void aRateBeyondAllCountingIsFarFromReached() {
        QVERIFY(moreScoresNeeded(50, 1e-300) > std::size_t{1'000'000'000});
        const auto found = conformalThreshold({1, 2, 3}, 1e-300);
        QCOMPARE(found->threshold, 3.0F);
        QCOMPARE(found->rate, 0.25);
    }

    void fewerThanThreeScoresGiveNoThreshold() {
        QVERIFY(!conformalThreshold({}, 0.05));
        QVERIFY(!conformalThreshold({1, 2}, 0.05));
        QVERIFY(conformalThreshold({1, 2, 3}, 0.05));
    }

    void exchangeablePartsRaiseFalseAlarmsAsPromised() {
        Random random(11);
        constexpr std::size_t repetitions = 200;
        std::size_t alarms = 0;
        double promised = 0;
        for (std::size_t repetition = 0; repetition < repetitions; ++repetition) {
            Scores scores;
            for (int i = 0; i < 50; ++i)
                scores.push_back(static_cast<float>(-std::log(1 - random.uniform())));
            const auto found = conformalThreshold(scores, 0.05);
            promised = found->rate;
            const auto further = static_cast<float>(-std::log(1 - random.uniform()));
            alarms += further > found->threshold ? 1 : 0;
        }
        QCOMPARE(promised, 2.0 / 51);
        const Rate seen = clopperPearson(alarms, repetitions);
        QVERIFY2(seen.low <= promised && promised <= seen.high,
                 qPrintable(QString::number(alarms)));
    }

    void theBestF1IsWorkedOutByHand() {
        // Above 3.5: 4, 6 and 7 found, none missed, the good 5 a false alarm: 6/7. Above 5.5:
        // two found, one missed: 4/5.
        const auto found = bestF1Threshold({1, 2, 3, 5}, {4, 6, 7});
        QCOMPARE(found->threshold, 3.5F);
        QCOMPARE(found->f1, 6.0 / 7);
    }

    void separateScoresAreParted() {
        const auto found = bestF1Threshold({1, 2, 3}, {8, 5});
        QCOMPARE(found->threshold, 4.0F);
        QCOMPARE(found->f1, 1.0);
    }

    void theBestF1IsThatOfTryingEveryThreshold() {
        Random random(13);
        for (int repetition = 0; repetition < 2000; ++repetition) {
            const Scores good = drawnQuarters(random.below(12), 0, 4, random);
            const Scores defective = drawnQuarters(1 + random.below(8), 1, 4, random);
            const F1Threshold expected = tryAll(good, defective);
            const auto found = bestF1Threshold(good, defective);
            QCOMPARE(found->f1, expected.f1);
            QCOMPARE(found->threshold, expected.threshold);
        }
    }

    void ofEqualF1TheHighestThresholdIsTaken() {
        // Above 4 one of two is found without a false alarm: 2/3. Just below 1 both, with two
        // false alarms: 4/6.
        const auto found = bestF1Threshold({2, 3}, {1, 5});
        QCOMPARE(found->threshold, 4.0F);
        QCOMPARE(found->f1, 2.0 / 3);
    }

    void everythingIsDefectiveBelowTheSmallestScore() {
        const auto found = bestF1Threshold({3, 4}, {2, 2, 2});
        QVERIFY(found->threshold < 2.0F);
        QCOMPARE(found->threshold, std::nextafter(2.0F, -infinity));
        QCOMPARE(found->f1, 6.0 / 8);
    }

    void neighbouringFloatsAreStillParted() {
        for (const float lower : {1.0F, std::nextafter(1.0F, 2.0F), 0.0F, 3e38F, -7.5F}) {
            const float upper = std::nextafter(lower, infinity);
            const auto found = bestF1Threshold({lower, lower, lower}, {upper});
            QCOMPARE(found->f1, 1.0);
            QVERIFY(upper > found->threshold);
            QVERIFY(!(lower > found->threshold));
        }
    }

    void withoutDefectiveScoresThereIsNoBestF1() { QVERIFY(!bestF1Threshold({1, 2, 3}, {})); }

    void noHigherThresholdKeepsTheMissRate() {
        Random random(17);
        for (std::size_t n = 1; n <= 60; ++n) {
            const Scores defective = shuffledRanks(n, random);
            for (std::size_t percent = 0; percent < 100; ++percent) {
                const auto threshold =
                    maxMissThreshold(defective, static_cast<double>(percent) / 100);
                const auto missedAt = [&](float t) {
                    return n - static_cast<std::size_t>(countAbove(defective, t));
                };
                QVERIFY(100 * missedAt(*threshold) <= percent * n);
                QVERIFY(100 * missedAt(std::nextafter(*threshold, infinity)) > percent * n);
            }
        }
    }

    void equalDefectiveScoresAreMissedTogetherOrNotAtAll() {
        const auto threshold = maxMissThreshold({5, 5, 5, 9}, 0.5);
        QCOMPARE(*threshold, std::nextafter(5.0F, -infinity));
        QVERIFY(!maxMissThreshold({}, 0.5));
    }

    void leaveOneOutScoresGiveTheThreshold() {
        const Calibration calibration = calibrate({3, 9, 5, 7}, {}, {}, {}, noon);
        QCOMPARE(*calibration.threshold, 9.0F);
        QVERIFY(calibration.origin == Origin::LeaveOneOut);
        QCOMPARE(*calibration.falseAlarm, 0.2);
        QVERIFY(!calibration.reviewThreshold);
    }

    void heldOutScoresGoBeforeLeaveOneOutOnes() {
        Rule rule;
        rule.falseAlarm = 0.4;
        const Calibration calibration = calibrate({3, 9, 5, 7}, {10, 13, 12, 11}, {}, rule, noon);
        QCOMPARE(*calibration.threshold, 12.0F); // the second highest: 2/5
        QVERIFY(calibration.origin == Origin::HeldOutGood);
        QCOMPARE(*calibration.falseAlarm, 0.4);
        QCOMPARE(calibration.scores.size(), std::size_t{4});
        QCOMPARE(calibration.heldOutScores.size(), std::size_t{4});
    }

    void tooFewHeldOutScoresAreNotDrawnFrom() {
        const Calibration calibration = calibrate({3, 9, 5, 7}, {100, 200}, {}, {}, noon);
        QCOMPARE(*calibration.threshold, 9.0F);
        QVERIFY(calibration.origin == Origin::LeaveOneOut);
    }

    void defectiveScoresGiveTheBestF1() {
        const Calibration calibration = calibrate({1, 2, 3, 5}, {}, {4, 6, 7}, {}, noon);
        QCOMPARE(*calibration.threshold, 3.5F);
        QVERIFY(calibration.origin == Origin::BestF1);
        QCOMPARE(*calibration.falseAlarm, 2.0 / 5); // the good 5, and the part to come
    }

    void theBestF1IsThatOverHeldOutScores() {
        const Calibration calibration = calibrate({9, 9, 9}, {1, 2, 3}, {5, 7}, {}, noon);
        QCOMPARE(*calibration.threshold, 4.0F);
        QCOMPARE(*calibration.falseAlarm, 1.0 / 4);
    }

    void aMissRateGoesBeforeTheBestF1() {
        Rule rule;
        rule.maxMiss = 0.4;
        const Calibration calibration = calibrate({1, 2, 3, 5}, {}, {4, 6, 7}, rule, noon);
        QCOMPARE(*calibration.threshold, std::nextafter(6.0F, -infinity));
        QVERIFY(calibration.origin == Origin::MaxMiss);
        QCOMPARE(*calibration.falseAlarm, 1.0 / 5);
    }

    void aMissRateWithoutDefectiveScoresChangesNothing() {
        Rule rule;
        rule.maxMiss = 0.4;
        QVERIFY(calibrate({3, 9, 5}, {}, {}, rule, noon).origin == Origin::LeaveOneOut);
    }

    void theReviewThresholdComesFromTheSameGoodScores() {
        Rule rule;
        rule.reviewFalseAlarm = 0.5;
        const Calibration calibration = calibrate({1, 2, 3, 4, 5}, {}, {}, rule, noon);
        QCOMPARE(*calibration.threshold, 5.0F);
        QCOMPARE(*calibration.reviewThreshold, 3.0F); // the third highest: 3/6
    }

    void aReviewThresholdThatIsNotBelowIsLeftOut() {
        Rule rule;
        rule.reviewFalseAlarm = 0.02; // out of reach as well: the largest score once more
        QVERIFY(!calibrate({1, 2, 3, 4, 5}, {}, {}, rule, noon).reviewThreshold);
        rule.reviewFalseAlarm = 0.5; // 3, while defective parts start at 2
        QVERIFY(!calibrate({1, 3, 3, 4, 5}, {}, {2, 2, 2, 2, 2, 9}, rule, noon).reviewThreshold);
    }

    void theHistoryBeginsWithTheThresholdDrawn() {
        Rule rule;
        rule.reviewFalseAlarm = 0.5;
        const Calibration calibration = calibrate({1, 2, 3, 4, 5}, {}, {}, rule, noon);
        QCOMPARE(calibration.history.size(), std::size_t{1});
        const ThresholdChange& first = calibration.history.front();
        QCOMPARE(*first.threshold, 5.0F);
        QCOMPARE(*first.reviewThreshold, 3.0F);
        QVERIFY(first.origin == Origin::LeaveOneOut);
        QCOMPARE(first.time, noon);
        QVERIFY(first.by.empty() && first.reason.empty());
    }

    void fewerThanThreeGoodScoresCalibrateNothing() {
        for (const Scores& good : {Scores{}, Scores{1}, Scores{1, 2}})
            for (const Scores& defective : {Scores{}, Scores{8, 9, 10}}) {
                const Calibration calibration = calibrate(good, {}, defective, {}, noon);
                QVERIFY(!calibration.threshold && !calibration.falseAlarm);
                QVERIFY(calibration.origin == Origin::None);
                QVERIFY(calibration.history.empty());
                QCOMPARE(calibration.scores.size(), good.size());
                QVERIFY(verdict(1000, calibration) == Verdict::Review);
            }
    }
};

QTEST_APPLESS_MAIN(TestThresholds)
#include "test_thresholds.moc"
