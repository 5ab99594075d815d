#include "models/calibration_text.h"

#include <QLocale>
#include <QtTest>

using namespace patchgauge;
using namespace patchgauge::ui;

namespace {

/// A model of `good` images with scores from 1 upwards, calibrated by the rule.
detector::ModelInfo calibrated(int good, int heldOut, int defective, calibration::Rule rule = {}) {
    const auto scores = [](int count, float first) {
        std::vector<float> all;
        for (int i = 0; i < count; ++i)
            all.push_back(first + static_cast<float>(i));
        return all;
    };
    detector::ModelInfo info;
    info.rule = rule;
    info.calibration = calibration::calibrate(
        scores(good, 1), scores(heldOut, 1), scores(defective, 1000), rule, "2026-03-04T05:06:07Z");
    return info;
}

} // namespace

class TestCalibrationText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void sharesAreNeverTooGood_data() {
        QTest::addColumn<double>("share");
        QTest::addColumn<QString>("text");
        QTest::newRow("51") << 1.0 / 51 << "1 in 51";
        QTest::newRow("100") << 0.01 << "1 in 100";
        QTest::newRow("between") << 2.0 / 201 << "1 in 100";
        QTest::newRow("coarse") << 2.0 / 3 << "67 in 100";
        QTest::newRow("all") << 1.0 << "1 in 1";
    }

    void sharesAreNeverTooGood() {
        QFETCH(double, share);
        QTEST(shareOfParts(share), "text");
    }

    void percentagesHaveADigitThatSaysSomething() {
        QCOMPARE(percentText(0), QString("0 %"));
        QCOMPARE(percentText(0.0004), QString("0.04 %"));
        QCOMPARE(percentText(0.062), QString("6 %"));
        QCOMPARE(percentText(1), QString("100 %"));
    }

    void leaveOneOutSaysWhatIsEstimatedAndWhatIsMissing() {
        QCOMPARE(thresholdMeaning(calibrated(50, 0, 0)),
                 QString("About 1 in 51 good parts would be flagged, estimated from 50 images. For "
                         "1 in 100 you need 49 more."));
        QVERIFY(!thresholdMeaning(calibrated(120, 0, 0)).contains("more"));
    }

    void heldOutImagesGiveAGuarantee() {
        const QString text = thresholdMeaning(calibrated(10, 99, 0));
        QVERIFY(text.contains("at most 1 in 100"));
        QVERIFY(text.contains("guaranteed by 99 held-out images"));
    }

    void defectiveImagesSayHowTheyDecided() {
        QVERIFY(thresholdMeaning(calibrated(10, 0, 5)).contains("5 defective images best"));
        calibration::Rule none;
        none.maxMiss = 0;
        QVERIFY(thresholdMeaning(calibrated(10, 0, 5, none))
                    .contains("misses none of 5 defective images"));
        none.maxMiss = 0.25;
        QVERIFY(thresholdMeaning(calibrated(10, 0, 8, none))
                    .contains("misses at most 1 in 4 of 8 defective images"));
    }

    void aThresholdSetByHandNamesItsAuthor() {
        detector::ModelInfo info = calibrated(9, 0, 0);
        calibration::ThresholdChange change;
        change.time = "2026-03-04T05:06:07Z";
        change.by = "Ada";
        change.reason = "agreed with the customer";
        calibration::setThreshold(info.calibration, 100, {}, change);
        const QString text = thresholdMeaning(info);
        QVERIFY(text.startsWith("Set by hand by Ada on "));
        QVERIFY(text.contains("“agreed with the customer”"));
        QVERIFY(text.contains("About 1 in 10 good parts"));
    }

    void staleScoresClaimNothing() {
        detector::ModelInfo info = calibrated(9, 0, 0);
        calibration::markStale(info.calibration, "2026-03-04T05:06:07Z");
        QVERIFY(thresholdMeaning(info).contains("is not known"));
        QVERIFY(!thresholdMeaning(info).contains("1 in"));
        QVERIFY(!goodAboveText(3, info.calibration).contains("of 9"));
    }

    void noThresholdSaysWhatToDo() {
        const QString text = thresholdMeaning(calibrated(2, 0, 0));
        QVERIFY(text.contains("at least 3 good images"));
        QVERIFY(text.contains("set a threshold by hand"));
    }

    void reviewBandSaysHowManyAreLookedAt() {
        calibration::Rule rule;
        rule.reviewFalseAlarm = 0.1;
        const detector::ModelInfo info = calibrated(99, 0, 0, rule);
        QVERIFY(info.calibration.reviewThreshold);
        QVERIFY(reviewMeaning(info.calibration).contains("About 1 in 10 good parts"));
        QVERIFY(reviewMeaning(calibrated(99, 0, 0).calibration).isEmpty());
    }

    /// The exact limits for 0 of 9: 1 − 0.025^(1/9).
    void goodImagesAboveComeWithTheirInterval() {
        const detector::ModelInfo info = calibrated(9, 0, 0);
        QCOMPARE(goodAboveText(100, info.calibration),
                 QString("0 of 9 good images lie above: 0 % (95 % interval 0–34 %)"));
        QVERIFY(goodAboveText(7.5F, info.calibration).startsWith("2 of 9"));
    }
};

QTEST_APPLESS_MAIN(TestCalibrationText)
#include "test_calibration_text.moc"
