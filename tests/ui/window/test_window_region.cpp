#include "canvas/canvas.h"
#include "canvas/region_canvas.h"
#include "detector/model_file.h"
#include "methods/methods.h"
#include "models/text.h"
#include "panels/region_view.h"
#include "ui/canvas/pointer.h"
#include "ui/window/new_model_fixture.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QStyleFactory>

using namespace patchgauge;
using namespace patchgauge::test;
using namespace patchgauge::ui;
using calibration::Verdict;
using image::Shape;

namespace {

void dragOn(RegionCanvas& canvas, QPointF from, QPointF to) {
    const QPoint start = canvas.mapFromImage(from).toPoint();
    const QPoint end = canvas.mapFromImage(to).toPoint();
    QTest::mouseMove(&canvas, start);
    QTest::mousePress(&canvas, Qt::LeftButton, {}, start);
    hover(canvas, (start + end) / 2);
    hover(canvas, end);
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, end);
}

/// Where the inspected parts lie, next to a stain at (66, 28) of defective ones.
void drawLeftHalf(RegionCanvas& canvas) {
    dragOn(canvas, {2, 2}, {40, 94});
}

} // namespace

/// A region of interest is drawn in the window and makes what is listed follow.
class TestWindowRegion : public QObject {
    Q_OBJECT

    static QAction* action(WindowFixture& fixture, const char* name) {
        return fixture.window().findChild<QAction*>(QLatin1String(name));
    }

    static RegionCanvas* canvas(const WindowFixture& fixture) {
        return fixture.find<RegionCanvas>("regionCanvas");
    }

    static const detector::Model& model(WindowFixture& fixture) {
        return *fixture.session().loaded()->model();
    }

    /// A model of 12 parts and five inspected ones, of which two are stained.
    static void prepare(WindowFixture& fixture) {
        fixture.train(drawParts(fixture.folder() / "good", 12, false));
        drawParts(fixture.folder() / "test" / "good", 3, false);
        drawParts(fixture.folder() / "test" / "spot", 2, true);
        fixture.session().inspect({fixture.folder() / "test"});
        fixture.waitUntilIdle();
    }

    static void applyLeftHalf(WindowFixture& fixture) {
        fixture.key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(canvas(fixture));
        drawLeftHalf(*canvas(fixture));
        fixture.click("applyRegion");
        fixture.waitUntilIdle();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void withoutAModelNothingCanBeDrawn() {
        WindowFixture fixture;
        QVERIFY(!action(fixture, "changeRegion")->isEnabled());
    }

    void aRegionDrawnByMouseIsAppliedToModelFileAndList() {
        WindowFixture fixture;
        prepare(fixture);
        const auto before = model(fixture).info().calibration;
        fixture.key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(canvas(fixture));
        QVERIFY(!fixture.find<QPushButton>("applyRegion")->isEnabled());
        QVERIFY(fixture.textOf("regionConsequence").contains("12 good images"));
        QVERIFY(fixture.textOf("regionConsequence").contains("5 images"));
        drawLeftHalf(*canvas(fixture));
        QVERIFY(fixture.textOf("regionShare").contains("%"));
        fixture.click("applyRegion");
        fixture.waitUntilIdle();

        const detector::ModelInfo& info = model(fixture).info();
        QVERIFY(info.region);
        QCOMPARE(info.region->include.size(), std::size_t{1});
        QVERIFY(info.calibration.scores != before.scores);
        QVERIFY(info.calibration.origin == calibration::Origin::LeaveOneOut);
        fixture.expectMessage("% of the image is inspected now");
        QCOMPARE(fixture.session().images().rowCount(), 5);
        for (int row = 0; row < 5; ++row) {
            // The stain lies to the right, outside of the region.
            const auto& peak = fixture.session().images().at(row).inspection.map.peak;
            QVERIFY(peak.x <= 40.0 * 64 / 96);
        }
        const auto stored = methods::load(fixture.session().loaded()->file());
        QVERIFY(stored->info().region == info.region);
    }

    void aChangedRegionIsUndoneAndDoneAgain() {
        WindowFixture fixture;
        prepare(fixture);
        const auto before = model(fixture).info().calibration;
        std::vector<float> scores;
        for (int row = 0; row < 5; ++row)
            scores.push_back(fixture.session().images().at(row).inspection.map.score);
        applyLeftHalf(fixture);
        fixture.key(Qt::Key_Z, Qt::ControlModifier);
        fixture.waitUntilIdle();
        QVERIFY(!model(fixture).info().region);
        QCOMPARE(model(fixture).info().calibration.threshold, before.threshold);
        for (int row = 0; row < 5; ++row)
            QCOMPARE(fixture.session().images().at(row).inspection.map.score,
                     scores[static_cast<std::size_t>(row)]);
        action(fixture, "redo")->trigger();
        fixture.waitUntilIdle();
        QVERIFY(model(fixture).info().region);
    }

    void theImageLookedAtIsLookedAtAgain() {
        WindowFixture fixture;
        prepare(fixture);
        fixture.find<QAbstractItemView>("imageList")->setFocus();
        QTest::keyClick(fixture.find<QAbstractItemView>("imageList"), Qt::Key_End);
        fixture.waitUntilIdle();
        const auto path = fixture.session().readout().image()->inspection->path;
        applyLeftHalf(fixture);
        QTRY_VERIFY(fixture.session().readout().image());
        QCOMPARE(fixture.session().readout().image()->inspection->path, path);
    }

    void outsideTheRegionTheReadOutSaysSo() {
        WindowFixture fixture;
        prepare(fixture);
        applyLeftHalf(fixture);
        QTRY_VERIFY(fixture.session().readout().image());
        fixture.hover({80, 48});
        QVERIFY(fixture.textOf("normalRange").contains("Outside the region of interest"));
        QVERIFY(fixture.textOf("patchDistance") != QString(QChar(0x2013))); // raw numbers stay
        fixture.hover({20, 48});
        QVERIFY(fixture.textOf("normalRange").contains("normal here"));
    }

    void escapeDropsWhatIsUnderWayAndThenLeaves() {
        WindowFixture fixture;
        prepare(fixture);
        action(fixture, "changeRegion")->trigger();
        RegionCanvas* drawing = canvas(fixture);
        QVERIFY(drawing);
        fixture.click("polygonTool");
        QTest::mouseClick(drawing, Qt::LeftButton, {}, drawing->mapFromImage({20, 20}).toPoint());
        QVERIFY(drawing->editor().unfinished());
        QTest::keyClick(drawing, Qt::Key_Escape);
        QVERIFY(!drawing->editor().unfinished());
        QVERIFY(drawing->isVisible());
        QTest::keyClick(drawing, Qt::Key_Escape);
        QVERIFY(!drawing->isVisible());
        QVERIFY(fixture.window().findChild<Canvas*>()->isVisible());
        QVERIFY(!model(fixture).info().region);
        QVERIFY(action(fixture, "changeRegion")->isEnabled());
    }

    void shapesAreDrawnAndUndoneByKeyWhileTheModelStays() {
        WindowFixture fixture;
        prepare(fixture);
        action(fixture, "changeRegion")->trigger();
        RegionCanvas* drawing = canvas(fixture);
        fixture.click("polygonTool");
        const auto at = [&](double x, double y) { return drawing->mapFromImage({x, y}).toPoint(); };
        QTest::mouseClick(drawing, Qt::LeftButton, {}, at(10, 10));
        QTest::mouseClick(drawing, Qt::LeftButton, {}, at(80, 10));
        QTest::mouseClick(drawing, Qt::LeftButton, {}, at(40, 80));
        QTest::mouseDClick(drawing, Qt::LeftButton, {}, at(40, 80));
        QCOMPARE(drawing->editor().shapes().size(), std::size_t{1});
        QCOMPARE(drawing->editor().shapes()[0].shape.points.size(), std::size_t{3});
        fixture.click("excludeRole");
        QVERIFY(!drawing->editor().region()->exclude.empty());
        QTest::keyClick(drawing, Qt::Key_Z, Qt::ControlModifier); // the role, not the model
        QVERIFY(drawing->editor().region()->exclude.empty());
        QTest::keyClick(drawing, Qt::Key_Delete);
        QVERIFY(drawing->editor().shapes().empty());
        fixture.click("undoShape");
        QCOMPARE(drawing->editor().shapes().size(), std::size_t{1});
    }

    void beforehandItSaysWhatBecomesOfAThresholdSetByHandAndOfAnApproval() {
        WindowFixture fixture;
        fixture.train(drawParts(fixture.folder() / "good", 5, false));
        detector::ModelInfo info = model(fixture).info();
        calibration::setThreshold(info.calibration, 40, std::nullopt, {});
        info.releases.push_back(
            {detector::ReleaseState::Approved, "2026-01-01T00:00:00Z", "A", ""});
        const auto file = fixture.folder() / "approved.padim";
        detector::save(*model(fixture).withRegion(info), file);
        fixture.session().open(file);
        fixture.waitUntilIdle();
        action(fixture, "changeRegion")->trigger();
        fixture.waitUntilIdle();
        QVERIFY(fixture.textOf("regionConsequence").contains("set by hand is replaced"));
        QVERIFY(fixture.textOf("regionConsequence").contains("approved again"));
        drawLeftHalf(*canvas(fixture));
        fixture.click("applyRegion");
        fixture.waitUntilIdle();
        QVERIFY(detector::releaseState(model(fixture).info().releases) ==
                detector::ReleaseState::Draft);
    }

    void leavingOutEverythingCannotBeApplied() {
        WindowFixture fixture;
        prepare(fixture);
        action(fixture, "changeRegion")->trigger();
        fixture.click("excludeRole");
        dragOn(*canvas(fixture), {0, 0}, {96, 96});
        QVERIFY(!fixture.find<QPushButton>("applyRegion")->isEnabled());
        QVERIFY(fixture.textOf("regionShare").contains("Nothing"));
    }

    void aRegionIsDrawnOnATrainingImageWhereNothingIsInspected() {
        WindowFixture fixture;
        fixture.train(drawParts(fixture.folder() / "good", 5, false));
        action(fixture, "changeRegion")->trigger();
        QTRY_VERIFY(canvas(fixture));
        QVERIFY(canvas(fixture)->editor().photo() == (Size{96, 96}));
    }

    void aNewModelIsTrainedWithinARegion() {
        NewModelFixture fixture;
        QVERIFY(!fixture.find<QPushButton>("drawRegion")->isEnabled());
        fixture.add(drawParts(fixture.folder() / "good", 4, false));
        QTest::mouseClick(fixture.find<QPushButton>("drawRegion"), Qt::LeftButton);
        QTRY_VERIFY(QApplication::activeModalWidget());
        auto* drawing = QApplication::activeModalWidget()->findChild<RegionCanvas*>();
        QVERIFY(drawing);
        dragOn(*drawing, {10, 10}, {50, 90});
        QTest::mouseClick(QApplication::activeModalWidget()->findChild<QPushButton*>("applyRegion"),
                          Qt::LeftButton);
        QTRY_VERIFY(fixture.trainSettings().region);
        QVERIFY(fixture.trainSettings().region->image == (Size{96, 96}));
        QVERIFY(fixture.textOf("regionState").contains("%"));
        QTest::mouseClick(fixture.find<QToolButton>("clearRegionField"), Qt::LeftButton);
        QVERIFY(!fixture.trainSettings().region);
    }

    void aMethodWithoutPlacesSaysThatItCannotHaveARegion() {
        pipeline::TrainSettings settings =
            pipeline::defaultSettings("efficientnet-lite0", detector::Method::Gaussian);
        WindowFixture fixture;
        TrainRequest request;
        request.sources = {drawParts(fixture.folder() / "good", 5, false)};
        request.settings = settings;
        request.settings.input.resize = request.settings.input.crop = {64, 64};
        request.modelFile = fixture.folder() / "whole.padim";
        fixture.session().train(request);
        fixture.waitUntilIdle();
        action(fixture, "changeRegion")->trigger();
        fixture.expectMessage("judges the image as a whole");
        QVERIFY(!canvas(fixture));
    }
};

QTEST_MAIN(TestWindowRegion)
#include "test_window_region.moc"
