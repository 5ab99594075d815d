#include "panels/roc_plot.h"
#include "ui/canvas/screenshot.h"

#include <QSignalSpy>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace patchgauge;
using namespace patchgauge::ui;

namespace {

std::vector<float> spreadAround(double centre, double width, int count) {
    std::vector<float> scores;
    for (int i = 0; i < count; ++i)
        scores.push_back(static_cast<float>(centre + width * std::sin(12.9898 * i)));
    return scores;
}

double shareAbove(const std::vector<float>& scores, double threshold) {
    return double(std::count_if(scores.begin(), scores.end(),
                                [=](float score) { return double(score) > threshold; })) /
           double(scores.size());
}

const std::vector<float>& good() {
    static const std::vector<float> scores = spreadAround(10, 4, 50);
    return scores;
}

const std::vector<float>& defective() {
    static const std::vector<float> scores = spreadAround(15, 6, 40);
    return scores;
}

struct Shown : RocPlot {
    Shown() {
        resize(320, 240);
        setCurve(evaluation::rocCurve(good(), defective()));
        setThreshold(13.0F);
        show();
        activateWindow();
    }
};

float chosen(const QSignalSpy& spy) {
    return spy.back().front().toFloat();
}

} // namespace

class TestRocPlot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theCornerOfAPerfectCurveSeparatesTheScores() {
        RocPlot plot;
        plot.resize(320, 240);
        plot.setCurve(evaluation::rocCurve({1, 2, 3}, {7, 8, 9}));
        plot.show();
        const QSignalSpy choices(&plot, &RocPlot::thresholdChosen);
        // The upper left corner: all defective and no good images rejected.
        QTest::mouseClick(&plot, Qt::LeftButton, {}, {60, 40});
        QCOMPARE(choices.count(), 1);
        QCOMPARE(chosen(choices), 5.0F);
    }

    void aClickOnTheFarEndRejectsAll() {
        Shown plot;
        const QSignalSpy choices(&plot, &RocPlot::thresholdChosen);
        QTest::mouseClick(&plot, Qt::LeftButton, {}, {310, 20});
        QCOMPARE(shareAbove(defective(), double(chosen(choices))), 1.0);
        QTest::mouseClick(&plot, Qt::LeftButton, {}, {20, 230});
        QCOMPARE(shareAbove(good(), double(chosen(choices))), 0.0);
    }

    void theReadoutSaysWhatThePresentThresholdDoes() {
        const Shown plot;
        const QString said = plot.accessibleDescription();
        const int escape = qRound(100 * (1 - shareAbove(defective(), 13)));
        const int overkill = qRound(100 * shareAbove(good(), 13));
        QCOMPARE(said,
                 QString("threshold 13.0: escape %1 %, overkill %2 %").arg(escape).arg(overkill));
    }

    void keysWalkAlongTheCurve() {
        Shown plot;
        QVERIFY(QTest::qWaitForWindowActive(&plot));
        plot.setFocus();
        const QSignalSpy choices(&plot, &RocPlot::thresholdChosen);
        QTest::keyClick(&plot, Qt::Key_Return);
        QCOMPARE(choices.count(), 0);
        QTest::keyClick(&plot, Qt::Key_Right);
        QTest::keyClick(&plot, Qt::Key_Return);
        const float lower = chosen(choices);
        QVERIFY(lower < 13);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&plot, Qt::Key_Left);
        QTest::keyClick(&plot, Qt::Key_Return);
        QVERIFY(chosen(choices) > lower);
    }

    void pointingAtTheCurveReadsIt() {
        Shown plot;
        test::keepScreenshot(plot.grab(), QStringLiteral("roc"));
        const QImage before = plot.grab().toImage();
        QTest::mouseMove(&plot, {150, 80});
        QTRY_VERIFY(plot.grab().toImage() != before);
        test::keepScreenshot(plot.grab(), QStringLiteral("roc-hover"));
    }

    void withoutACurveNothingCanBeChosen() {
        RocPlot plot;
        plot.setThreshold(13.0F);
        plot.show();
        const QSignalSpy choices(&plot, &RocPlot::thresholdChosen);
        QTest::mouseClick(&plot, Qt::LeftButton);
        QTest::keyClick(&plot, Qt::Key_Right);
        QTest::keyClick(&plot, Qt::Key_Return);
        QCOMPARE(choices.count(), 0);
    }
};

QTEST_MAIN(TestRocPlot)
#include "test_roc_plot.moc"
