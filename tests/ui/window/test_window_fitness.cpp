#include "canvas/canvas.h"
#include "canvas/layers.h"
#include "canvas/measuring_line.h"
#include "dialogs/acceptance_dialog.h"
#include "methods/methods.h"
#include "models/region_list_model.h"
#include "models/text.h"
#include "preferences/theme.h"
#include "ui/window/window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QStyleFactory>
#include <QTableView>
#include <QtTest>

#include <algorithm>

using namespace patchgauge;
using namespace patchgauge::ui;
using calibration::Verdict;
using patchgauge::test::drawPart;
using patchgauge::test::drawParts;
using patchgauge::test::saveGrab;
using patchgauge::test::WindowFixture;

namespace {

/// A window with a model, and test images of which one is defective and one too dark.
struct Inspected : WindowFixture {
    Inspected() {
        window().resize(1440, 900);
        train(drawParts(folder() / "bracket" / "train" / "good", 12, false));
        const auto test = drawParts(folder() / "bracket" / "test", 3, false);
        defective = test / "defective.png";
        drawPart(1000, true).save(displayPath(defective));
        dark = test / "too-dark.png";
        QImage photo = drawPart(50, false);
        for (int y = 0; y < photo.height(); ++y)
            for (int x = 0; x < 3 * photo.width(); ++x)
                photo.scanLine(y)[x] /= 3;
        photo.save(displayPath(dark));
        session().inspect({test});
        waitUntilIdle();
    }

    const ListedImage& listed(const std::filesystem::path& image) {
        return session().images().at(session().images().rowOf(image));
    }

    void show(const std::filesystem::path& image) {
        session().viewing().look(session().images().rowOf(image));
        waitUntilIdle();
    }

    AcceptanceDialog* openDialog() {
        window().findChild<QAction*>("changeAcceptance")->trigger();
        return window().findChild<AcceptanceDialog*>();
    }

    /// Of the area of the region with the highest peak.
    QString regionData(int role) {
        const auto* table = find<QTableView>("regionTable");
        return table->model()->index(0, RegionListModel::Area).data(role).toString();
    }

    QImage canvasPicture() { return find<Canvas>("canvas")->grab().toImage(); }

    std::filesystem::path defective;
    std::filesystem::path dark;
};

void setValue(const QDialog& dialog, const char* name, double value) {
    auto* box = dialog.findChild<QDoubleSpinBox*>(QLatin1String(name));
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, QString::number(value, 'f', box->decimals()));
    QTest::keyClick(box, Qt::Key_Tab);
}

void press(const QDialog& dialog, const char* name) {
    auto* button = dialog.findChild<QAbstractButton*>(QLatin1String(name));
    QVERIFY2(button->isEnabled(), name);
    QTest::mouseClick(button, Qt::LeftButton, {}, {8, button->height() / 2});
}

double largestRegion(const InspectedImage& image) {
    double largest = 0;
    for (const detector::Region& region : image.inspection->regions)
        largest = std::max(largest, region.area);
    return largest;
}

} // namespace

class TestWindowFitness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale::c());
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    }

    void init() { QApplication::setPalette(QApplication::style()->standardPalette()); }

    void aPhotoUnlikeTheTrainingPhotosDoesNotLookLikeAFinding() {
        Inspected fixture;
        QCOMPARE(fixture.listed(fixture.dark).inspection.verdict, Verdict::Review);
        QCOMPARE(fixture.session().images().counts().review, 1);

        fixture.show(fixture.dark);
        auto* notice = fixture.window().findChild<QWidget*>("unfitNotice");
        QVERIFY(notice->isVisible());
        QVERIFY(fixture.textOf("unfitText").contains("darker than the training photos"));
        QVERIFY(fixture.textOf("imageFitness").contains("darker than the training photos"));
        const QImage shown = fixture.canvasPicture();
        auto* canvas = fixture.find<Canvas>("canvas");
        canvas->setPhotoBare(true);
        QCOMPARE(shown, fixture.canvasPicture());
        canvas->setPhotoBare(false);

        fixture.click("unfitHeat");
        QVERIFY(shown != fixture.canvasPicture());
        fixture.show(fixture.defective);
        QVERIFY(!notice->isVisible());
        QCOMPARE(fixture.textOf("imageFitness"), "like the training photos");
        fixture.show(fixture.dark);
        QCOMPARE(shown, fixture.canvasPicture());
    }

    void anotherThresholdLeavesItAtReview() {
        Inspected fixture;
        for (const float threshold : {0.5F, 1000.0F}) {
            fixture.session().setThreshold({threshold, {}, "Ada", "to see"});
            fixture.waitUntilIdle();
            QCOMPARE(fixture.listed(fixture.dark).inspection.verdict, Verdict::Review);
            QCOMPARE(fixture.listed(fixture.defective).inspection.verdict,
                     threshold > 1 ? Verdict::Pass : Verdict::Reject);
        }
    }

    void aSmallestAreaJudgesTheListAnewAndCanBeTakenBack() {
        Inspected fixture;
        fixture.show(fixture.defective);
        const auto verdict = [&] { return fixture.listed(fixture.defective).inspection.verdict; };
        QCOMPARE(verdict(), Verdict::Reject);
        const double area = largestRegion(*fixture.session().readout().image());

        AcceptanceDialog* dialog = fixture.openDialog();
        QVERIFY(!dialog->findChild<QPushButton*>("setAcceptance")->isEnabled());
        setValue(*dialog, "smallestArea", std::ceil(area) + 1);
        press(*dialog, "setAcceptance");
        fixture.waitUntilIdle();
        QCOMPARE(verdict(), Verdict::Pass);
        QCOMPARE(fixture.listed(fixture.dark).inspection.verdict, Verdict::Review);
        QVERIFY(fixture.regionData(Qt::ToolTipRole).contains("too small to count"));
        QVERIFY(fixture.textOf("imageScore").contains("over at least"));
        QCOMPARE(fixture.textOf("imageVerdict").contains("Pass", Qt::CaseInsensitive), true);
        fixture.expectMessage("regions count from");
        const auto saved = methods::load(fixture.session().loaded()->file());
        QCOMPARE(saved->info().acceptance.smallestArea, std::ceil(area) + 1);

        // A list under it and one inspected under it are the same.
        const float judged = fixture.listed(fixture.defective).inspection.decisiveScore;
        fixture.session().inspect({fixture.defective});
        fixture.waitUntilIdle();
        QCOMPARE(fixture.listed(fixture.defective).inspection.decisiveScore, judged);

        fixture.key(Qt::Key_Z, Qt::ControlModifier);
        fixture.waitUntilIdle();
        QCOMPARE(verdict(), Verdict::Reject);
        fixture.window().findChild<QAction*>("redo")->trigger();
        fixture.waitUntilIdle();
        QCOMPARE(verdict(), Verdict::Pass);
    }

    void theScaleIsMeasuredAlongALine() {
        Inspected fixture;
        fixture.show(fixture.defective);
        AcceptanceDialog* dialog = fixture.openDialog();
        setValue(*dialog, "smallestArea", 30);
        press(*dialog, "drawLine");
        auto* line = fixture.find<MeasuringLine>("measuringLine");
        auto* canvas = fixture.find<Canvas>("canvas");
        const auto at = [&](QPointF image) { return canvas->mapFromImage(image).toPoint(); };
        QTest::mousePress(line, Qt::LeftButton, {}, at({16, 30}));
        QTest::mouseMove(line, at({50, 30}));
        QTest::mouseMove(line, at({80, 30}));
        QTest::mouseRelease(line, Qt::LeftButton, {}, at({80, 30}));
        QVERIFY(std::abs(line->length() - 64) < 0.5);
        saveGrab(fixture.window(), "measuring");
        QVERIFY(QTest::qWaitForWindowActive(dialog)); // it comes back to ask for the length
        setValue(*dialog, "lineLength", 32);
        const detector::Acceptance entered = dialog->acceptance();
        QVERIFY(entered.millimetresPerPixel.has_value());
        QVERIFY(std::abs(*entered.millimetresPerPixel - 32 / line->length()) < 1e-6);
        const double scale = *entered.millimetresPerPixel;
        QVERIFY(std::abs(entered.smallestArea - 30 * scale * scale) < 1e-4);

        // One end can be corrected.
        QTest::mousePress(line, Qt::LeftButton, {}, at({16, 30}));
        QTest::mouseMove(line, at({48, 30}));
        QTest::mouseRelease(line, Qt::LeftButton, {}, at({48, 30}));
        QVERIFY(std::abs(line->length() - 32) < 0.5);
        QVERIFY(std::abs(*dialog->acceptance().millimetresPerPixel - 1) < 0.02);

        press(*dialog, "setAcceptance");
        fixture.waitUntilIdle();
        QVERIFY(fixture.regionData(Qt::DisplayRole).endsWith(" mm²"));
        QTRY_VERIFY(!fixture.window().findChild<MeasuringLine*>());
    }

    void undoSpeaksOfScaleAndAreaNotOfThresholds() {
        Inspected fixture;
        fixture.show(fixture.defective);
        AcceptanceDialog* dialog = fixture.openDialog();
        setValue(*dialog, "smallestArea", 25);
        press(*dialog, "setAcceptance");
        fixture.waitUntilIdle();
        fixture.key(Qt::Key_Z, Qt::ControlModifier);
        fixture.waitUntilIdle();
        fixture.expectMessage("no scale, every region counts");
        QVERIFY(!fixture.messages().front().contains("threshold"));
        fixture.window().findChild<QAction*>("redo")->trigger();
        fixture.waitUntilIdle();
        fixture.expectMessage("regions count from 25");
    }

    void theAreaStaysWhatItIsInAnotherUnit() {
        detector::ModelInfo info;
        info.acceptance = {0.5, 10};
        AcceptanceDialog dialog(info, "bracket");
        dialog.show();
        auto* area = dialog.findChild<QDoubleSpinBox*>("smallestArea");
        QVERIFY(dialog.acceptance() == info.acceptance);
        auto* hasScale = dialog.findChild<QCheckBox*>("hasScale");
        hasScale->click();
        QCOMPARE(area->value(), 40.0);
        QVERIFY(!dialog.acceptance().millimetresPerPixel);
        hasScale->click();
        QCOMPARE(area->value(), 10.0);
        QVERIFY(dialog.acceptance() == info.acceptance);
    }

    void withoutAnImageThereIsNothingToMeasureOn() {
        WindowFixture fixture;
        fixture.train(drawParts(fixture.folder() / "good", 5, false));
        fixture.window().findChild<QAction*>("changeAcceptance")->trigger();
        auto* dialog = fixture.window().findChild<AcceptanceDialog*>();
        QVERIFY(!dialog->findChild<QPushButton*>("drawLine")->isEnabled());
    }

    void looksWellInLightAndDark_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void looksWellInLightAndDark() {
        QFETCH(bool, dark);
        if (dark)
            QApplication::setPalette(darkPalette());
        const QString theme = QString::fromLatin1(QTest::currentDataTag());
        Inspected fixture;
        fixture.show(fixture.dark);
        saveGrab(fixture.window(), theme + "-unfit");
        fixture.show(fixture.defective);
        AcceptanceDialog* dialog = fixture.openDialog();
        saveGrab(*dialog, theme + "-acceptance");
        dialog->findChild<QCheckBox*>("hasScale")->click();
        setValue(*dialog, "smallestArea", 2.5);
        press(*dialog, "drawLine");
        dialog->setLineLength(412.34);
        saveGrab(*dialog, theme + "-acceptance-measuring");
        press(*dialog, "setAcceptance");
        fixture.waitUntilIdle();
        saveGrab(fixture.window(), theme + "-acceptance-set");
    }
};

QTEST_MAIN(TestWindowFitness)
#include "test_window_fitness.moc"
