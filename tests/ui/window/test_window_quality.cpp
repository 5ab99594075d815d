#include "canvas/verdict_mark.h"
#include "methods/methods.h"
#include "models/kind_table_model.h"
#include "panels/roc_plot.h"
#include "panels/threshold_handle.h"
#include "panels/threshold_histogram.h"
#include "ui/canvas/screenshot.h"
#include "ui/window/window_fixture.h"

#include <QAbstractItemView>
#include <QAction>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

#include <algorithm>

using namespace patchgauge;
using namespace patchgauge::ui;
using calibration::Verdict;
using patchgauge::test::drawParts;
using patchgauge::test::WindowFixture;

namespace {

/// A window with a model and sixteen images, six of them with a spot.
struct Inspected : WindowFixture {
    Inspected() {
        window().resize(1440, 900);
        train(drawParts(folder() / "bracket" / "train" / "good", 12, false));
        drawParts(testFolder() / "good", 10, false);
        drawParts(testFolder() / "spot", 6, true);
        session().inspect({testFolder()});
        waitUntilIdle();
        // Without a window manager nobody gives the window its activity back after the dialogs.
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    std::filesystem::path testFolder() const { return folder() / "bracket" / "test"; }

    const calibration::Calibration& calibration() {
        return session().loaded()->model()->info().calibration;
    }

    /// Brings a tab of the docks to the front.
    void turnTo(const QString& title) {
        for (auto* bar : window().findChildren<QTabBar*>())
            for (int tab = 0; tab < bar->count(); ++tab)
                if (bar->tabText(tab) == title)
                    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tab).center());
        settle();
    }

    /// Lets everything follow that follows at the next turn of the event loop.
    void settle() {
        QCoreApplication::processEvents();
        waitUntilIdle();
        QCoreApplication::processEvents();
    }

    void takeLabels() {
        turnTo("Quality");
        click("takeFolderLabels");
        settle();
    }

    /// How many images of the list have a verdict that follows from the threshold.
    int above(float threshold) {
        int count = 0;
        for (int row = 0; row < session().images().rowCount(); ++row)
            count += session().images().at(row).inspection.map.score > threshold ? 1 : 0;
        return count;
    }

    std::vector<float> scores(Label label) {
        std::vector<float> all;
        for (int row = 0; row < session().images().rowCount(); ++row)
            if (session().images().at(row).label == label)
                all.push_back(session().images().at(row).inspection.map.score);
        std::sort(all.begin(), all.end());
        return all;
    }

    /// Types a threshold into its box.
    void typeThreshold(float threshold) {
        auto* box = find<QDoubleSpinBox>("scoresThreshold");
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QString::number(double(threshold), 'f', 3));
        QTest::keyClick(box, Qt::Key_Tab);
        settle();
    }

    void type(const char* name, const QString& text) {
        auto* field = find<QLineEdit>(name);
        field->selectAll();
        QTest::keyClicks(field, text);
    }

    int listed() {
        return window().findChild<QAbstractItemView*>("imageList")->model()->rowCount();
    }
};

double shareAbove(const std::vector<float>& scores, float threshold) {
    return double(std::count_if(scores.begin(), scores.end(),
                                [=](float score) { return score > threshold; })) /
           double(scores.size());
}

} // namespace

class TestWindowQuality : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale::c());
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    }

    void aMovedThresholdIsFollowedAtOnceButNotSaved() {
        Inspected fixture;
        const auto file = fixture.session().loaded()->file();
        const auto threshold = fixture.calibration().threshold;
        const float lower = *threshold / 8;
        fixture.typeThreshold(lower);
        QCOMPARE(fixture.session().images().counts().reject, fixture.above(lower));
        QVERIFY(fixture.textOf("scoresWords")
                    .startsWith(QString("%1 reject").arg(fixture.above(lower))));
        QCOMPARE(fixture.session().readout().image()->threshold(),
                 fixture.session().preview()->threshold);
        QVERIFY(fixture.find<QPushButton>("applyThresholds"));
        QCOMPARE(fixture.calibration().threshold, threshold);
        QCOMPARE(methods::load(file)->info().calibration.threshold, threshold);
        QVERIFY(!fixture.window().findChild<QAction*>("exportView")->isEnabled());

        fixture.click("revertThresholds");
        fixture.settle();
        QVERIFY(!fixture.session().preview());
        QCOMPARE(fixture.session().images().counts().reject, fixture.above(*threshold));
        QCOMPARE(fixture.session().readout().image()->threshold(), threshold);
        QVERIFY(fixture.window().findChild<QAction*>("exportView")->isEnabled());
        QVERIFY(!fixture.window().findChild<QPushButton*>("applyThresholds")->isVisible());
    }

    void aLineDraggedWithTheMouseChangesVerdictsOnTheWay() {
        Inspected fixture;
        auto* line = fixture.find<ThresholdHandle>("thresholdHandle");
        const QPoint start = line->rect().center();
        QTest::mousePress(line, Qt::LeftButton, {}, start);
        QTest::mouseMove(line, start - QPoint(60, 0));
        fixture.settle();
        QVERIFY(fixture.session().preview());
        const float dragged = fixture.session().preview()->threshold;
        QVERIFY(dragged < *fixture.calibration().threshold);
        QCOMPARE(fixture.session().images().counts().reject, fixture.above(dragged));
        // What would shrink the plot below the mouse waits.
        QVERIFY(!fixture.window().findChild<QPushButton*>("applyThresholds")->isVisible());
        QTest::mouseRelease(line, Qt::LeftButton, {}, line->rect().center());
        QVERIFY(fixture.find<QPushButton>("applyThresholds"));
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!fixture.session().preview());
    }

    void applyingNeedsANameAndAReasonAndCanBeUndone() {
        Inspected fixture;
        const auto threshold = fixture.calibration().threshold;
        const int rejected = fixture.session().images().counts().reject;
        fixture.typeThreshold(*threshold / 8);
        const auto* apply = fixture.find<QPushButton>("applyThresholds");
        QVERIFY(!apply->isEnabled());
        fixture.type("scoresBy", "Ada");
        fixture.type("scoresReason", "agreed with the customer");
        QVERIFY(apply->isEnabled());
        const auto lower = fixture.session().preview()->threshold;
        QTest::keyClick(fixture.find<QLineEdit>("scoresReason"), Qt::Key_Return);
        fixture.settle();
        QVERIFY(!fixture.session().preview());
        QCOMPARE(fixture.calibration().threshold, std::optional(lower));
        QCOMPARE(QString::fromStdString(fixture.calibration().history.back().by), QString("Ada"));
        QCOMPARE(QString::fromStdString(fixture.calibration().history.back().reason),
                 QString("agreed with the customer"));
        QVERIFY(!fixture.window().findChild<QPushButton*>("applyThresholds")->isVisible());
        QCOMPARE(fixture.settings().value("threshold/by").toString(), QString("Ada"));
        fixture.key(Qt::Key_Z, Qt::ControlModifier);
        fixture.settle();
        QCOMPARE(fixture.calibration().threshold, threshold);
        QCOMPARE(fixture.session().images().counts().reject, rejected);
    }

    void aLineIsMovedAndAppliedWithKeysAlone() {
        Inspected fixture;
        fixture.settings().setValue("threshold/by", "Ada");
        const auto threshold = fixture.calibration().threshold;
        auto* line = fixture.find<ThresholdHandle>("thresholdHandle");
        line->setFocus();
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(line, Qt::Key_Left);
        fixture.settle();
        QVERIFY(fixture.session().preview());
        fixture.type("scoresBy", "Ada");
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Return);
        auto* reason = fixture.find<QLineEdit>("scoresReason");
        QVERIFY(reason->hasFocus());
        QTest::keyClicks(reason, "to see");
        QTest::keyClick(reason, Qt::Key_Return);
        fixture.settle();
        QVERIFY(fixture.calibration().threshold < threshold);
    }

    void imagesInspectedDuringAPreviewAreJudgedByIt() {
        Inspected fixture;
        const float lower = *fixture.calibration().threshold / 8;
        fixture.typeThreshold(lower);
        fixture.session().inspect({drawParts(fixture.folder() / "more", 4, true)});
        fixture.settle();
        QCOMPARE(fixture.session().images().counts().all, 20);
        QCOMPARE(fixture.session().images().counts().reject, fixture.above(lower));
    }

    void aModelThatIsOpenedEndsThePreview() {
        Inspected fixture;
        fixture.typeThreshold(*fixture.calibration().threshold / 8);
        fixture.session().open(fixture.session().loaded()->file());
        fixture.settle();
        QVERIFY(!fixture.session().preview());
        QVERIFY(!fixture.window().findChild<QPushButton*>("applyThresholds")->isVisible());
    }

    void labelsComeFromFolderNamesInOneStep() {
        Inspected fixture;
        fixture.turnTo("Quality");
        QVERIFY(fixture.textOf("qualityHint").contains("folders"));
        // What a person has said stays.
        fixture.session().images().setLabel(0, Label::Unsure);
        fixture.click("takeFolderLabels");
        fixture.settle();
        QCOMPARE(fixture.scores(Label::Good).size(), std::size_t(9));
        QCOMPARE(fixture.scores(Label::Defective).size(), std::size_t(6));
        QCOMPARE(fixture.session().images().at(0).label, Label::Unsure);
        QVERIFY(fixture.textOf("labelCounts").contains("1 unsure left out"));
        QVERIFY(!fixture.window().findChild<QPushButton*>("takeFolderLabels")->isVisible());
        fixture.key(Qt::Key_Z, Qt::ControlModifier);
        fixture.settle();
        QVERIFY(fixture.scores(Label::Good).empty());
        QCOMPARE(fixture.session().images().at(0).label, Label::Unsure);
        fixture.window().findChild<QAction*>("redo")->trigger();
        fixture.settle();
        QCOMPARE(fixture.scores(Label::Good).size(), std::size_t(9));
    }

    void anEvaluatedFolderIsListedToBeLookedInto() {
        Inspected fixture;
        fixture.session().open(fixture.session().loaded()->file());
        fixture.waitUntilIdle();
        QCOMPARE(fixture.session().images().rowCount(), 0);
        fixture.session().evaluate(fixture.folder() / "bracket");
        fixture.waitUntilIdle();
        auto* button = fixture.window().findChild<QPushButton*>("listEvaluated");
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        fixture.settle();
        QCOMPARE(fixture.session().images().rowCount(), 16);
        fixture.takeLabels();
        QCOMPARE(fixture.scores(Label::Good).size(), std::size_t(10));
    }

    void ratesAreThoseOfTheLabelsAndVerdicts() {
        Inspected fixture;
        fixture.takeLabels();
        const std::vector<float> good = fixture.scores(Label::Good);
        const std::vector<float> defective = fixture.scores(Label::Defective);
        // Two good images above, and two defective ones below.
        fixture.turnTo("Scores");
        const float threshold = (defective[1] + defective[2]) / 2;
        fixture.typeThreshold(threshold);
        fixture.turnTo("Quality");
        QVERIFY(fixture.textOf("escapeRate").contains("2 of 6 defective images pass: 33 %"));
        const auto over =
            std::count_if(good.begin(), good.end(), [=](float score) { return score > threshold; });
        QVERIFY(fixture.textOf("overkillRate").contains(QString("%1 of 10 good").arg(over)));
        QVERIFY(fixture.find<QToolButton>("defectivepass")->text().startsWith("2"));
        QVERIFY(fixture.find<QToolButton>("defectivereject")->text().startsWith("4"));
        double wins = 0;
        for (const float high : defective)
            for (const float low : good)
                wins += high > low ? 1 : (high == low ? 0.5 : 0);
        QVERIFY(fixture.textOf("listAuroc").contains(QString::number(wins / 60, 'f', 3)));
        QVERIFY(fixture.textOf("listAuroc").contains("16 images"));
        const auto* kinds = fixture.find<QTableView>("kindTable")->model();
        QCOMPARE(kinds->rowCount(), 1);
        QCOMPARE(kinds->index(0, KindTableModel::Kind).data().toString(), QString("spot"));
        QCOMPARE(kinds->index(0, KindTableModel::Detected).data().toString(), QString("4"));
    }

    void aCellListsItsImagesAndLetsGoOfThemAgain() {
        Inspected fixture;
        fixture.takeLabels();
        const int detected =
            fixture.find<QToolButton>("defectivereject")->text().section('\n', 0, 0).toInt();
        fixture.click("defectivereject");
        QCOMPARE(fixture.listed(), detected);
        fixture.click("goodpass");
        QCOMPARE(fixture.listed(),
                 fixture.find<QToolButton>("goodpass")->text().section('\n', 0, 0).toInt());
        QVERIFY(!fixture.find<QToolButton>("defectivereject")->isChecked());
        fixture.click("goodpass");
        QCOMPARE(fixture.listed(), 16);
    }

    void aClosedPanelFiltersNothing() {
        Inspected fixture;
        fixture.takeLabels();
        fixture.click("defectivepass");
        QVERIFY(fixture.listed() < 16);
        for (QAction* action : fixture.window().findChildren<QAction*>())
            if (action->text() == QLatin1String("Quality"))
                action->trigger();
        QCOMPARE(fixture.listed(), 16);
        QVERIFY(!fixture.window().findChild<QToolButton*>("defectivepass")->isChecked());
    }

    void theWindowMayGoWhileACellIsPressed() {
        Inspected fixture;
        fixture.takeLabels();
        fixture.click("goodpass");
        fixture.restart();
        QCOMPARE(fixture.session().images().rowCount(), 0);
    }

    void anOverrideCountsAsTheVerdict() {
        Inspected fixture;
        fixture.takeLabels();
        const int row = fixture.session().images().rowCount() - 1; // one with a spot, rejected
        QCOMPARE(fixture.session().images().at(row).label, Label::Defective);
        fixture.session().changes().push(fixture.session().reviews().makeOverrideCommand(
            {row}, VerdictOverride{Verdict::Pass, "Ada", "only dust", "2026-01-02T03:04:05Z"}));
        fixture.settle();
        QVERIFY(fixture.textOf("escapeRate").contains("1 of 6 defective"));
        fixture.click("defectivepass");
        QCOMPARE(fixture.listed(), 1);
    }

    void aClickOnTheCurveTriesTheThresholdThere() {
        Inspected fixture;
        fixture.takeLabels();
        auto* roc = fixture.find<RocPlot>("rocPlot");
        // The upper right end: everything is rejected.
        QTest::mouseClick(roc, Qt::LeftButton, {}, {roc->width() - 8, 20});
        fixture.settle();
        QVERIFY(fixture.session().preview());
        const float threshold = fixture.session().preview()->threshold;
        QCOMPARE(shareAbove(fixture.scores(Label::Defective), threshold), 1.0);
        QCOMPARE(fixture.session().images().counts().reject, fixture.above(threshold));
        QVERIFY(fixture.textOf("escapeRate").contains("0 of 6"));
    }

    void itAllLooksRight_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void itAllLooksRight() {
        QFETCH(bool, dark);
        const QPalette usual = QApplication::palette();
        if (dark) {
            QPalette palette(QColor(0x3a, 0x3d, 0x41), QColor(0x2b, 0x2d, 0x30));
            palette.setColor(QPalette::PlaceholderText, QColor(0x8b, 0x8e, 0x94));
            QApplication::setPalette(palette);
        }
        const QString theme = QString::fromLatin1(QTest::currentDataTag());
        Inspected fixture;
        const auto keep = [&](const char* name) {
            fixture.settle();
            test::keepScreenshot(fixture.window().grab(), theme + QLatin1String(name));
        };
        fixture.typeThreshold(*fixture.calibration().threshold / 3);
        fixture.click("scoresHasReview");
        keep("-scores-preview");
        fixture.click("logarithmicCounts");
        keep("-scores-log");
        fixture.turnTo("Quality");
        keep("-quality-empty");
        fixture.takeLabels();
        fixture.click("defectivereject");
        keep("-quality");
        for (const char* name : {"takeFolderLabels", "applyThresholds"})
            QVERIFY(!fixture.window().findChild<QWidget*>(name)->accessibleName().isEmpty() ||
                    !fixture.window().findChild<QPushButton*>(name)->text().isEmpty());
        QApplication::setPalette(usual);
    }
};

QTEST_MAIN(TestWindowQuality)
#include "test_window_quality.moc"
