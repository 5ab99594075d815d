#include "calibration/calibration.h"

#include <QTest>

using namespace patchgauge::calibration;

class TestCalibration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theThresholdIsTheLargestScore() {
        const Calibration calibration = calibrate({3, 9, 5, 7});
        QCOMPARE(*calibration.threshold, 9.0F);
        QCOMPARE(calibration.origin, std::string("leave-one-out"));
        QCOMPARE(*calibration.falseAlarm, 0.2); // one more part of five
        QVERIFY(verdict(9, calibration) == Verdict::Pass);
        QVERIFY(verdict(9.001F, calibration) == Verdict::Reject);
    }

    void fewerThanThreeScoresGiveNoThreshold() {
        for (const std::vector<float>& scores : {std::vector<float>{}, {1}, {1, 2}}) {
            const Calibration calibration = calibrate(scores);
            QVERIFY(!calibration.threshold && !calibration.falseAlarm);
            QVERIFY(verdict(1000, calibration) == Verdict::Review);
        }
    }

    void aStaleThresholdClaimsNothing() {
        Calibration calibration = calibrate({3, 9, 5});
        markStale(calibration);
        QCOMPARE(*calibration.threshold, 9.0F);
        QCOMPARE(calibration.origin, std::string("stale"));
        QVERIFY(!calibration.falseAlarm);
    }

    void suspiciousImagesLieBeyondSixRobustDeviations() {
        // Median 5, median absolute deviation 1: the limit is 5 + 6 · 1.4826 = 13.896.
        const std::vector<float> scores{4, 5, 6, 4, 6, 5, 13.8F, 14, 5};
        const std::vector<std::size_t> expected{7};
        QVERIFY(suspicious(scores) == expected);
        QVERIFY(suspicious({5, 5, 5, 5, 9}).empty()); // no deviation to measure by
        QVERIFY(suspicious({1, 100}).empty());
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
};

QTEST_APPLESS_MAIN(TestCalibration)
#include "test_calibration.moc"
