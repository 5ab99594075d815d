#include "calibration/calibration.h"

#include <QTest>

#include <limits>
#include <stdexcept>
#include <utility>

using namespace patchgauge::calibration;

namespace {

/// Five leave-one-out scores with the largest as the threshold.
Calibration fiveScores() {
    Calibration calibration;
    calibration.scores = {3, 9, 5, 7, 1};
    calibration.threshold = 9.0F;
    calibration.origin = Origin::LeaveOneOut;
    calibration.falseAlarm = 1.0 / 6;
    calibration.history = {{9.0F, {}, Origin::LeaveOneOut, "2025-01-01T08:00:00Z", {}, {}}};
    return calibration;
}

const ThresholdChange authorship{
    {}, {}, Origin::None, "2025-01-02T09:30:00Z", "A. Inspector", "too many scratches passed"};

} // namespace

class TestCalibration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aScoreAtTheThresholdPasses() {
        Calibration calibration;
        calibration.threshold = 9.0F;
        QVERIFY(verdict(9, calibration) == Verdict::Pass);
        QVERIFY(verdict(9.001F, calibration) == Verdict::Reject);
    }

    void theReviewBandLiesBetweenTheThresholds() {
        Calibration calibration;
        calibration.threshold = 9.0F;
        calibration.reviewThreshold = 6.0F;
        QVERIFY(verdict(6, calibration) == Verdict::Pass);
        QVERIFY(verdict(6.001F, calibration) == Verdict::Review);
        QVERIFY(verdict(9, calibration) == Verdict::Review);
        QVERIFY(verdict(9.001F, calibration) == Verdict::Reject);
    }

    void withoutAThresholdEveryVerdictIsReview() {
        QVERIFY(verdict(0, {}) == Verdict::Review);
        QVERIFY(verdict(1000, {}) == Verdict::Review);
    }

    void heldOutScoresCountOnceThereAreThree() {
        Calibration calibration;
        calibration.scores = {1, 2, 3, 4};
        QCOMPARE(&goodScores(calibration), &calibration.scores);
        calibration.heldOutScores = {5, 6};
        QCOMPARE(&goodScores(calibration), &calibration.scores);
        calibration.heldOutScores.push_back(7);
        QCOMPARE(&goodScores(calibration), &calibration.heldOutScores);
    }

    void theFalseAlarmRateCountsScoresAboveAndTheOneToCome() {
        const std::vector<float> scores{1, 2, 2, 5};
        QCOMPARE(falseAlarmAbove(5, scores).value(), 0.2);
        QCOMPARE(falseAlarmAbove(2, scores).value(), 0.4); // only what is above, not at it
        QCOMPARE(falseAlarmAbove(0, scores).value(), 1.0);
        QVERIFY(!falseAlarmAbove(0, {1, 2}));
    }

    void aThresholdSetByHandIsRemembered() {
        Calibration calibration = fiveScores();
        setThreshold(calibration, 6, 4.0F, authorship);
        QCOMPARE(*calibration.threshold, 6.0F);
        QCOMPARE(*calibration.reviewThreshold, 4.0F);
        QVERIFY(calibration.origin == Origin::Manual);
        QCOMPARE(*calibration.falseAlarm, 3.0 / 6); // 9 and 7 above, and the part to come

        QCOMPARE(calibration.history.size(), std::size_t{2});
        QCOMPARE(*calibration.history.front().threshold, 9.0F);
        const ThresholdChange& last = calibration.history.back();
        QCOMPARE(*last.threshold, 6.0F);
        QCOMPARE(*last.reviewThreshold, 4.0F);
        QVERIFY(last.origin == Origin::Manual);
        QCOMPARE(last.time, authorship.time);
        QCOMPARE(last.by, authorship.by);
        QCOMPARE(last.reason, authorship.reason);
    }

    void settingAThresholdWithoutAReviewBandDropsTheBand() {
        Calibration calibration = fiveScores();
        setThreshold(calibration, 6, 4.0F, authorship);
        setThreshold(calibration, 7, std::nullopt, authorship);
        QVERIFY(!calibration.reviewThreshold);
        QVERIFY(!calibration.history.back().reviewThreshold);
        QCOMPARE(calibration.history.size(), std::size_t{3});
    }

    void aManualThresholdWithoutScoresClaimsNothing() {
        Calibration calibration;
        setThreshold(calibration, 6, std::nullopt, authorship);
        QVERIFY(!calibration.falseAlarm);
        QVERIFY(verdict(7, calibration) == Verdict::Reject);
    }

    void impossibleThresholdsAreRefusedAndChangeNothing_data() {
        QTest::addColumn<float>("threshold");
        QTest::addColumn<float>("review");
        const float nan = std::numeric_limits<float>::quiet_NaN();
        const float infinity = std::numeric_limits<float>::infinity();
        QTest::newRow("threshold not a number") << nan << 1.0F;
        QTest::newRow("threshold infinite") << infinity << 1.0F;
        QTest::newRow("threshold negatively infinite") << -infinity << -infinity;
        QTest::newRow("review not a number") << 5.0F << nan;
        QTest::newRow("review infinite") << 5.0F << infinity;
        QTest::newRow("review negatively infinite") << 5.0F << -infinity;
        QTest::newRow("review at the threshold") << 5.0F << 5.0F;
        QTest::newRow("review above the threshold") << 5.0F << 5.1F;
    }

    void impossibleThresholdsAreRefusedAndChangeNothing() {
        QFETCH(float, threshold);
        QFETCH(float, review);
        Calibration calibration = fiveScores();
        QVERIFY_EXCEPTION_THROWN(setThreshold(calibration, threshold, review, authorship),
                                 std::invalid_argument);
        QCOMPARE(*calibration.threshold, 9.0F);
        QVERIFY(!calibration.reviewThreshold);
        QVERIFY(calibration.origin == Origin::LeaveOneOut);
        QCOMPARE(calibration.history.size(), std::size_t{1});
    }

    void aStaleThresholdIsKeptAndClaimsNothing() {
        Calibration calibration = fiveScores();
        calibration.reviewThreshold = 8.0F;
        QVERIFY(!stale(calibration));
        markStale(calibration, "2025-01-03T10:00:00Z");
        QVERIFY(stale(calibration));
        QCOMPARE(*calibration.threshold, 9.0F);
        QVERIFY(calibration.origin == Origin::Stale);
        QVERIFY(!calibration.falseAlarm);

        QCOMPARE(calibration.history.size(), std::size_t{2});
        const ThresholdChange& last = calibration.history.back();
        QCOMPARE(*last.threshold, 9.0F);
        QCOMPARE(*last.reviewThreshold, 8.0F);
        QVERIFY(last.origin == Origin::Stale);
        QCOMPARE(last.time, std::string("2025-01-03T10:00:00Z"));
    }

    void markingTwiceIsOneChange() {
        Calibration calibration = fiveScores();
        markStale(calibration, "2025-01-03T10:00:00Z");
        markStale(calibration, "2025-01-04T10:00:00Z");
        QCOMPARE(calibration.history.size(), std::size_t{2});
    }

    void nothingBecomesStaleWithoutAThreshold() {
        Calibration calibration;
        markStale(calibration, "2025-01-03T10:00:00Z");
        QVERIFY(calibration.origin == Origin::None);
        QVERIFY(calibration.history.empty());
    }

    void staleScoresSayNothingOfAManualThreshold() {
        Calibration calibration = fiveScores();
        markStale(calibration, "2025-01-03T10:00:00Z");
        for (int again = 0; again < 2; ++again) {
            setThreshold(calibration, 6, std::nullopt, authorship);
            QVERIFY(calibration.origin == Origin::Manual);
            QVERIFY(stale(calibration));
            QVERIFY(!calibration.falseAlarm);
        }
    }

    void scoresFoundAnewAreNotStaleAnyMore() {
        Calibration calibration = fiveScores();
        markStale(calibration, "2025-01-03T10:00:00Z");
        calibration.history.push_back(
            {8.0F, {}, Origin::LeaveOneOut, "2025-01-04T10:00:00Z", {}, {}});
        QVERIFY(!stale(calibration));
        setThreshold(calibration, 6, std::nullopt, authorship);
        QVERIFY(!stale(calibration));
        QCOMPARE(*calibration.falseAlarm, 3.0 / 6);
        markStale(calibration, "2025-01-05T10:00:00Z");
        QVERIFY(stale(calibration));
    }

    void suspiciousImagesLieBeyondSixRobustDeviations() {
        // Median 5, median absolute deviation 1: the limit is 5 + 6 · 1.4826 = 13.896.
        const std::vector<float> scores{4, 5, 6, 4, 6, 5, 13.8F, 14, 5};
        const std::vector<std::size_t> expected{7};
        QVERIFY(suspicious(scores) == expected);
        QVERIFY(suspicious({5, 5, 5, 5, 9}).empty()); // no deviation to measure by
        QVERIFY(suspicious({1, 100}).empty());
    }

    void suspiciousImagesAreListedHighestFirst() {
        // Median 5, median absolute deviation 1.
        const std::vector<std::size_t> expected{2, 0};
        QVERIFY(suspicious({20, 4, 30, 5, 4, 5, 4, 5, 6}) == expected);
    }

    void theMedianOfAnEvenCountLiesBetween() {
        // Median 3.5, deviations 2.5 1.5 0.5 0.5 1.5 96.5: median 1.5, limit 16.84.
        const std::vector<float> scores{1, 2, 3, 4, 5, 100};
        QCOMPARE(suspicious(scores).size(), std::size_t{1});
    }

    void verdictsHaveTheirNames() {
        QCOMPARE(name(Verdict::Pass), std::string("pass"));
        QCOMPARE(name(Verdict::Review), std::string("review"));
        QCOMPARE(name(Verdict::Reject), std::string("reject"));
    }

    void originsAreFoundByTheirNames() {
        const std::vector<std::pair<Origin, std::string>> names{
            {Origin::None, ""},
            {Origin::LeaveOneOut, "leave-one-out"},
            {Origin::HeldOutGood, "held-out-good"},
            {Origin::BestF1, "best-f1"},
            {Origin::MaxMiss, "max-miss"},
            {Origin::Manual, "manual"},
            {Origin::Stale, "stale"}};
        for (const auto& [origin, text] : names) {
            QCOMPARE(name(origin), text);
            QVERIFY(originNamed(text) == origin);
        }
        QVERIFY(!originNamed("Manual"));
        QVERIFY(!originNamed("guess"));
    }
};

QTEST_APPLESS_MAIN(TestCalibration)
#include "test_calibration.moc"
