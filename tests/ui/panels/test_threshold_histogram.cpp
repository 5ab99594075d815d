#include "panels/threshold_handle.h"
#include "panels/threshold_histogram.h"
#include "ui/canvas/screenshot.h"

#include <QSignalSpy>
#include <QtTest>

#include <cmath>

using namespace patchgauge;
using namespace patchgauge::ui;

namespace {

calibration::Calibration scores() {
    calibration::Calibration calibration;
    for (int i = 0; i < 40; ++i)
        calibration.scores.push_back(8 + 0.1F * static_cast<float>(i));
    calibration.threshold = 13.0F;
    calibration.reviewThreshold = 11.0F;
    return calibration;
}

std::vector<float> batch(int count) {
    std::vector<float> scores;
    for (int i = 0; i < count; ++i)
        scores.push_back(static_cast<float>(12 + 6 * std::sin(12.9898 * i)));
    return scores;
}

/// A histogram on the screen, with what was said of its lines.
struct Shown : ThresholdHistogram {
    Shown() {
        resize(480, 320);
        setCalibration(scores(), detector::Method::Padim);
        setBatch(batch(500));
        connect(this, &ThresholdHistogram::moved, this,
                [this](const Thresholds& thresholds) { moves << thresholds; });
        show();
        activateWindow();
    }

    ThresholdHandle* handle(const char* name) { return findChild<ThresholdHandle*>(name); }

    /// Drags a line by pixels.
    void drag(const char* name, int by) {
        ThresholdHandle* line = handle(name);
        const QPoint start = line->rect().center();
        QTest::mousePress(line, Qt::LeftButton, {}, start);
        // The line goes along, so that its own coordinates move below the mouse.
        QTest::mouseMove(line, start + QPoint(by, 0));
        QTest::mouseRelease(line, Qt::LeftButton, {}, start);
    }

    QList<Thresholds> moves;
};

} // namespace

class TestThresholdHistogram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aLineFollowsTheMouse() {
        Shown histogram;
        QVERIFY(QTest::qWaitForWindowExposed(&histogram));
        const QSignalSpy drags(&histogram, &ThresholdHistogram::dragChanged);
        const int before = histogram.handle("thresholdHandle")->geometry().center().x();
        histogram.drag("thresholdHandle", 40);
        QVERIFY(!histogram.moves.isEmpty());
        QVERIFY(histogram.moves.back().threshold > 13);
        QCOMPARE(histogram.moves.back().review, std::optional(11.0F));
        QCOMPARE(drags.count(), 2);
        QCOMPARE(drags.back().front().toBool(), false);
        const int after = histogram.handle("thresholdHandle")->geometry().center().x();
        QVERIFY(std::abs(after - before - 40) <= 2);
    }

    void aDraggedLineStandsAtARoundNumber() {
        Shown histogram;
        histogram.drag("thresholdHandle", 37);
        const double tenfold = 100.0 * double(histogram.moves.back().threshold);
        QVERIFY(std::abs(tenfold - std::round(tenfold)) < 1e-3);
    }

    void theReviewBandStaysBelowTheThreshold() {
        Shown histogram;
        histogram.drag("reviewHandle", 400);
        QVERIFY(*histogram.moves.back().review < 13);
        QVERIFY(*histogram.moves.back().review > 12.5);
        histogram.drag("thresholdHandle", -400);
        QVERIFY(histogram.moves.back().threshold > *histogram.moves.back().review);
    }

    void aLineStaysOnTheAxis() {
        Shown histogram;
        histogram.drag("thresholdHandle", 5000);
        QVERIFY(histogram.moves.back().threshold < 30);
    }

    void keysReachAndMoveEveryLine() {
        Shown histogram;
        QVERIFY(QTest::qWaitForWindowActive(&histogram));
        auto* threshold = histogram.handle("thresholdHandle");
        auto* review = histogram.handle("reviewHandle");
        review->setFocus();
        QTest::keyClick(review, Qt::Key_Tab);
        QVERIFY(threshold->hasFocus());
        QTest::keyClick(threshold, Qt::Key_Right);
        const double step = double(histogram.moves.back().threshold) - 13;
        QVERIFY(step > 0 && step < 0.2);
        QTest::keyClick(threshold, Qt::Key_PageUp);
        QVERIFY(std::abs(double(histogram.moves.back().threshold) - 13 - 11 * step) < 0.51 * step);
        QTest::keyClick(review, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(std::abs(11 - double(*histogram.moves.back().review) - 10 * step) < 0.51 * step);
        const QSignalSpy accepted(&histogram, &ThresholdHistogram::accepted);
        const QSignalSpy dismissed(&histogram, &ThresholdHistogram::dismissed);
        QTest::keyClick(threshold, Qt::Key_Return);
        QTest::keyClick(threshold, Qt::Key_Escape);
        QCOMPARE(accepted.count(), 1);
        QCOMPARE(dismissed.count(), 1);
    }

    void aLineSaysWhereItIs() {
        Shown histogram;
        const auto* threshold = histogram.handle("thresholdHandle");
        QCOMPARE(threshold->accessibleName(), QString("Threshold"));
        QCOMPARE(threshold->accessibleDescription(), QString("threshold 13.0"));
        QCOMPARE(threshold->cursor().shape(), Qt::SplitHCursor);
        QVERIFY(threshold->width() >= 16);
    }

    void withoutAThresholdThereIsNothingToDrag() {
        ThresholdHistogram histogram;
        calibration::Calibration calibration = scores();
        calibration.threshold.reset();
        calibration.reviewThreshold.reset();
        histogram.setCalibration(calibration, detector::Method::Padim);
        histogram.show();
        for (const auto* handle : histogram.findChildren<ThresholdHandle*>())
            QVERIFY(!handle->isVisible());
    }

    void aBatchHasCountsOfItsOwnAndShowsItsFew() {
        Shown histogram;
        test::keepScreenshot(histogram.grab(), QStringLiteral("threshold-histogram"));
        QVERIFY(histogram.accessibleDescription().contains("500 images of this batch"));
        const QImage linear = histogram.grab().toImage();
        histogram.setLogarithmic(true);
        test::keepScreenshot(histogram.grab(), QStringLiteral("threshold-histogram-log"));
        QVERIFY(histogram.grab().toImage() != linear);
        histogram.setBatch({});
        QVERIFY(!histogram.accessibleDescription().contains("batch"));
    }

    void aBatchMayGrowWhileALineIsDragged() {
        Shown histogram;
        histogram.setBatch({});
        auto* line = histogram.handle("thresholdHandle");
        QTest::mousePress(line, Qt::LeftButton);
        histogram.setBatch({2, 90});
        QVERIFY(!histogram.grab().isNull());
        QTest::mouseRelease(line, Qt::LeftButton);
    }
};

QTEST_MAIN(TestThresholdHistogram)
#include "test_threshold_histogram.moc"
