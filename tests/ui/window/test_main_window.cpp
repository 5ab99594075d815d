#include "canvas/canvas.h"
#include "detector/probe.h"
#include "image/reader.h"
#include "methods/methods.h"
#include "models/text.h"
#include "ui/window/window_fixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSlider>
#include <QtTest>

using namespace patchgauge;
using namespace patchgauge::ui;
using patchgauge::test::drawParts;
using patchgauge::test::WindowFixture;

namespace {

/// A window with a model and ten inspected images, four of them defective.
struct Inspected : WindowFixture {
    Inspected() {
        train(drawParts(folder() / "bracket" / "train" / "good", 12, false));
        drawParts(folder() / "test" / "good", 6, false);
        drawParts(folder() / "test" / "spot", 4, true);
        drop(window(), {folder() / "test"});
        waitUntilIdle();
    }
};

QImage exported(const WindowFixture& fixture) {
    const QDir pictures(displayPath(fixture.folder() / "pictures"));
    const QStringList files = pictures.entryList(QDir::Files);
    return files.size() == 1 ? QImage(pictures.filePath(files.front())) : QImage();
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void emptyWindowSaysHowToBegin() {
        const WindowFixture fixture;
        for (const char* way : {"welcomeTrain", "welcomeOpen", "welcomeDemo"}) {
            const auto* button = fixture.find<QAbstractButton>(way);
            QVERIFY(button && button->isEnabled());
        }
        for (const char* later : {"inspectFolderButton", "exportViewButton"})
            QVERIFY(!fixture.find<QAbstractButton>(later)->isEnabled());
    }

    /// Five clicks and two file dialogs, from the empty window to a picture.
    void mainJobByMouseAlone() {
        WindowFixture fixture;
        const auto good = drawParts(fixture.folder() / "bracket" / "train" / "good", 8, false);
        const auto spot = drawParts(fixture.folder() / "test", 2, true);

        fixture.click("welcomeTrain");
        fixture.click("addFolder");
        fixture.answerFileDialog(good);
        fixture.waitUntilIdle();
        fixture.click("train");
        fixture.waitUntilIdle();
        fixture.click("readyFolder");
        fixture.answerFileDialog(spot);
        fixture.waitUntilIdle();
        fixture.click("exportViewButton");
        fixture.waitUntilIdle();

        const QImage picture = exported(fixture);
        QVERIFY(!picture.isNull());
        QVERIFY(!picture.textKeys().isEmpty());
        fixture.expectMessage("part-000.png");
        QVERIFY(std::filesystem::exists(fixture.dataDirectory() / "models" / "bracket.padim"));
    }

    void listShowsScoreAndVerdictOfEveryImage() {
        Inspected fixture;
        const auto& counts = fixture.session().images().counts();
        QCOMPARE(counts.all, 10);
        QCOMPARE(counts.reject, 4);
        QCOMPARE(fixture.find<QAbstractButton>("filterReject")->text(), QString("Reject 4"));
        QCOMPARE(fixture.find<QAbstractItemView>("imageList")->model()->rowCount(), 10);
    }

    void looksAtADefectByItselfUntilTheUserChooses() {
        Inspected fixture;
        auto& readout = fixture.session().readout();
        QTRY_VERIFY(readout.image());
        QCOMPARE(readout.image()->inspection->verdict, calibration::Verdict::Reject);
        auto* list = fixture.find<QAbstractItemView>("imageList");
        QVERIFY(list->selectionModel()->isSelected(list->currentIndex()));

        QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier,
                          list->visualRect(list->model()->index(0, 0)).center());
        fixture.waitUntilIdle();
        const auto chosen = readout.image()->inspection->path;
        fixture.drop(fixture.window(), {drawParts(fixture.folder() / "more", 2, true)});
        fixture.waitUntilIdle();
        QCOMPARE(readout.image()->inspection->path, chosen);
    }

    void arrowKeysWalkThroughTheList() {
        Inspected fixture;
        auto* list = fixture.find<QAbstractItemView>("imageList");
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down);
        fixture.waitUntilIdle();
        QCOMPARE(fixture.session().readout().image()->inspection->path,
                 fixture.session().images().at(2).inspection.path);
    }

    void filtersByVerdictAndName() {
        Inspected fixture;
        const auto* rows = fixture.find<QAbstractItemView>("imageList")->model();
        fixture.click("filterReject");
        QCOMPARE(rows->rowCount(), 4);
        QTest::keyClicks(fixture.find<QLineEdit>("search"), "002");
        QCOMPARE(rows->rowCount(), 1);
        fixture.click("filterAll");
        QCOMPARE(rows->rowCount(), 2);
    }

    /// At corners, edges and inside, zoomed and panned.
    void readoutUnderTheCursorIsTheEngines() {
        Inspected fixture;
        const auto& images = fixture.session().images();
        const auto path = fixture.session().readout().image()->inspection->path;
        const auto loaded = fixture.session().loaded();
        pipeline::Inspector inspector(methods::load(loaded->file()), fixture.session().store(), {});
        const image::Image photo = image::read(path);
        const pipeline::Inspection expected = inspector.inspect(photo, {});
        const image::Geometry geometry(photo.size(), loaded->model()->info().input);
        QVERIFY(images.rowOf(path) >= 0);

        auto* canvas = fixture.find<Canvas>("canvas");
        for (const double zoomSteps : {0, 2}) {
            for (int i = 0; i < zoomSteps; ++i)
                canvas->zoomIn();
            for (const QPoint pixel : {QPoint(0, 0), QPoint(95, 0), QPoint(0, 95), QPoint(95, 95),
                                       QPoint(66, 28), QPoint(47, 31)}) {
                const QPointF place = canvas->mapFromImage(QPointF(pixel) + QPointF(0.5, 0.5));
                if (!canvas->rect().contains(place.toPoint()))
                    continue;
                fixture.hover(pixel);
                const auto readout = detector::readOut(*loaded->model(), expected.map, geometry,
                                                       pixel.x(), pixel.y());
                QVERIFY(readout);
                QCOMPARE(fixture.toolTipOf("patchDistance").toFloat(), readout->mahalanobis);
                QCOMPARE(fixture.toolTipOf("pixelValue").toFloat(), readout->pixelValue);
                QCOMPARE(fixture.textOf("patchPosition"), QString("row %1, column %2")
                                                              .arg(readout->patch.row)
                                                              .arg(readout->patch.column));
                QCOMPARE(fixture.textOf("pixelPosition"),
                         QString("x %1, y %2").arg(pixel.x()).arg(pixel.y()));
                QVERIFY(fixture.toolTipOf("normalRange").contains(exactText(*readout->normalMean)));
                QVERIFY(fixture.toolTipOf("normalRange").contains(exactText(*readout->normalP99)));
            }
        }
    }

    void readoutIsEmptyWhenTheCursorLeaves() {
        Inspected fixture;
        fixture.hover({40, 40});
        auto* canvas = fixture.find<Canvas>("canvas");
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(canvas, &leave);
        QCOMPARE(fixture.textOf("patchDistance"), QString("–"));
    }

    void keysZoomAndSpaceShowsTheBarePhoto() {
        Inspected fixture;
        auto* canvas = fixture.find<Canvas>("canvas");
        auto* list = fixture.find<QAbstractItemView>("imageList");
        list->setFocus();
        const double fitted = canvas->zoom();
        fixture.key(Qt::Key_Plus);
        QVERIFY(canvas->zoom() > fitted);
        fixture.key(Qt::Key_1);
        QCOMPARE(canvas->zoom(), 1.0);
        fixture.key(Qt::Key_0);
        QVERIFY(canvas->isFitted());

        const QImage covered = canvas->grab().toImage();
        QTest::keyPress(list, Qt::Key_Space);
        QVERIFY(canvas->grab().toImage() != covered);
        QTest::keyRelease(list, Qt::Key_Space);
        QCOMPARE(canvas->grab().toImage(), covered);
    }

    void heatContourAndOpacityChangeTheView() {
        Inspected fixture;
        auto* canvas = fixture.find<Canvas>("canvas");
        const QImage all = canvas->grab().toImage();
        fixture.key(Qt::Key_C);
        const QImage withoutContour = canvas->grab().toImage();
        QVERIFY(withoutContour != all);
        fixture.find<QSlider>("opacity")->setValue(30);
        QVERIFY(canvas->grab().toImage() != withoutContour);
        fixture.key(Qt::Key_H);
        QVERIFY(!canvas->layerOptions().heat);
        QCOMPARE(canvas->layerOptions().opacity, 0.3);
    }

    void imagesDroppedBeforeAModelWaitForIt() {
        WindowFixture fixture;
        const auto model = [&] {
            Inspected trained;
            auto copy = fixture.folder() / "copy.padim";
            std::filesystem::copy_file(trained.session().loaded()->file(), copy);
            return copy;
        }();
        fixture.drop(fixture.window(), {drawParts(fixture.folder() / "test", 3, true)});
        fixture.expectMessage("No model");
        fixture.drop(fixture.window(), {model});
        fixture.waitUntilIdle();
        QCOMPARE(fixture.session().images().counts().all, 3);
        QCOMPARE(fixture.textOf("modelName"), QString("copy"));
    }

    void opensModelAndImagesOfTheCommandLine() {
        Inspected fixture;
        const auto model = fixture.session().loaded()->file();
        fixture.restart();
        fixture.session().open(model);
        fixture.window().openPaths({fixture.folder() / "test"});
        fixture.waitUntilIdle();
        QCOMPARE(fixture.session().images().counts().all, 10);
    }

    void remembersWhatTheUserSet() {
        Inspected fixture;
        fixture.find<QSlider>("opacity")->setValue(40);
        fixture.click("viewHeatButton");
        fixture.window().resize(1111, 777);
        fixture.restart();
        QCOMPARE(fixture.window().size(), QSize(1111, 777));
        auto* recent = fixture.window().findChild<QMenu*>("recentModels");
        QCOMPARE(recent->actions().front()->text(), QString("bracket"));
        recent->actions().front()->trigger();
        fixture.waitUntilIdle();
        QCOMPARE(fixture.textOf("modelName"), QString("bracket"));
        QCOMPARE(fixture.window().findChild<QSlider*>("opacity")->value(), 40);
        QVERIFY(!fixture.window().findChild<QAction*>("showContour")->isChecked());
    }

    void remembersWhichPanelsAreHidden() {
        Inspected fixture;
        const auto model = fixture.session().loaded()->file();
        fixture.window().findChild<QWidget*>("readoutDock")->close();
        fixture.restart();
        fixture.session().open(model);
        fixture.waitUntilIdle();
        QVERIFY(fixture.window().findChild<QWidget*>("imagesDock")->isVisible());
        QVERIFY(!fixture.window().findChild<QWidget*>("readoutDock")->isVisible());
    }

    void demoNeedsOneClick() {
        WindowFixture fixture;
        fixture.click("welcomeDemo");
        fixture.waitUntilIdle();
        QVERIFY(fixture.session().images().counts().all > 0);
        QVERIFY(fixture.session().readout().image());
    }
};

QTEST_MAIN(TestMainWindow)
#include "test_main_window.moc"
