#include "panels/score_histogram.h"
#include "ui/canvas/screenshot.h"

#include <QHelpEvent>
#include <QToolTip>
#include <QtTest>

using namespace patchgauge;
using namespace patchgauge::ui;

namespace {

calibration::Calibration scores() {
    calibration::Calibration calibration;
    for (int i = 0; i < 40; ++i)
        calibration.scores.push_back(8 + 0.1F * static_cast<float>(i));
    calibration.threshold = 13.0F;
    return calibration;
}

QImage pictureOf(const calibration::Calibration& calibration) {
    ScoreHistogram histogram;
    histogram.resize(640, 220);
    histogram.setCalibration(calibration, detector::Method::Padim);
    return histogram.grab().toImage();
}

QString wordsOf(const calibration::Calibration& calibration) {
    ScoreHistogram histogram;
    histogram.setCalibration(calibration, detector::Method::Padim);
    return histogram.accessibleDescription();
}

} // namespace

class TestScoreHistogram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void tellsEveryKindOfImageApart() {
        calibration::Calibration calibration = scores();
        const QImage leaveOneOut = pictureOf(calibration);
        calibration.heldOutScores = {9, 9.5F, 10};
        const QImage withHeldOut = pictureOf(calibration);
        calibration.defectiveScores = {15, 16};
        calibration.reviewThreshold = 11.5F;
        const QImage withDefective = pictureOf(calibration);
        test::keepScreenshot(QPixmap::fromImage(withDefective), QStringLiteral("score-histogram"));
        QVERIFY(leaveOneOut != withHeldOut);
        QVERIFY(withHeldOut != withDefective);
        QVERIFY(wordsOf(calibration).contains("40 good images"));
        QVERIFY(wordsOf(calibration).contains("3 held-out good images: scores from 9.00 to 10.0"));
        QVERIFY(wordsOf(calibration).contains("2 defective images: scores from 15.0 to 16.0"));
    }

    void linesMoveWithTheThresholds() {
        ScoreHistogram histogram;
        histogram.resize(640, 220);
        histogram.setCalibration(scores(), detector::Method::Padim);
        const QImage before = histogram.grab().toImage();
        histogram.setThresholds(13.0F, 11.0F);
        QVERIFY(histogram.grab().toImage() != before);
        QVERIFY(histogram.accessibleDescription().contains("review from 11.0"));
        histogram.setThresholds(13.0F, std::nullopt);
        QCOMPARE(histogram.grab().toImage(), before);
    }

    void saysHowManyImagesAreUnderTheCursor() {
        ScoreHistogram histogram;
        histogram.resize(640, 220);
        calibration::Calibration calibration;
        calibration.scores = {10, 10, 10};
        histogram.setCalibration(calibration, detector::Method::Padim);
        histogram.show();
        QSet<QString> texts;
        for (int x = 0; x < histogram.width(); x += 8) {
            QHelpEvent help(QEvent::ToolTip, {x, 100}, histogram.mapToGlobal(QPoint(x, 100)));
            QApplication::sendEvent(&histogram, &help);
            texts.insert(QToolTip::text().section(' ', 0, 0));
        }
        QVERIFY(texts.contains("3"));
        QVERIFY(texts.contains("0"));
    }

    void withoutScoresItSaysWhy() {
        const QImage empty = pictureOf({});
        QImage blank = empty;
        blank.fill(empty.pixel(0, 0));
        QVERIFY(empty != blank);
    }

    void isPaintedInAnySize() {
        for (const QSize size : {QSize(40, 30), QSize(280, 160), QSize(3000, 900)}) {
            ScoreHistogram histogram;
            histogram.resize(size);
            calibration::Calibration calibration = scores();
            calibration.reviewThreshold = 12.9F;
            histogram.setCalibration(calibration, detector::Method::NSphere);
            QVERIFY(!histogram.grab().isNull());
        }
    }
};

QTEST_MAIN(TestScoreHistogram)
#include "test_score_histogram.moc"
