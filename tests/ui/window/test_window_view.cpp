#include "canvas/canvas.h"
#include "canvas/colour_bar.h"
#include "models/region_list_model.h"
#include "models/text.h"
#include "ui/canvas/screenshot.h"
#include "ui/window/window_fixture.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

#include <algorithm>

using namespace patchgauge;
using namespace patchgauge::ui;
using patchgauge::test::drawParts;
using patchgauge::test::WindowFixture;

namespace {

/// A window that shows a defective part.
struct ShownDefect : WindowFixture {
    ShownDefect() {
        train(drawParts(folder() / "bracket" / "train" / "good", 12, false));
        drop(window(), {drawParts(folder() / "test" / "spot", 3, true)});
        waitUntilIdle();
        // Without a window manager nobody gives the window its activity back after a dialog.
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        canvas = find<Canvas>("canvas");
        QVERIFY(session().readout().image());
    }

    bool isChecked(const char* mode) const { return find<QToolButton>(mode)->isChecked(); }
    bool isEnabled(const char* mode) const { return find<QToolButton>(mode)->isEnabled(); }
    const std::vector<detector::Region>& regions() {
        return session().readout().image()->inspection->regions;
    }

    QWidget* openSettings() {
        window().findChild<QAction*>("preferences")->trigger();
        return QApplication::activeModalWidget();
    }

    Canvas* canvas = nullptr;
};

QPoint middleOf(const QTableView& table, int row) {
    return table.visualRect(table.model()->index(row, RegionListModel::Peak)).center();
}

} // namespace

/// How the view bar, the View menu and the read-out change what the canvas shows.
class TestWindowView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void eachModeShowsWhatItSays() {
        ShownDefect fixture;
        const auto shows = [&](const char* button, bool heat, bool contour,
                               Arrangement arrangement) {
            fixture.click(button);
            QCOMPARE(fixture.canvas->layerOptions().heat, heat);
            QCOMPARE(fixture.canvas->layerOptions().contour, contour);
            QVERIFY(fixture.canvas->arrangement() == arrangement);
            QVERIFY(fixture.isChecked(button));
        };
        shows("viewImageButton", false, false, Arrangement::Overlaid);
        shows("viewHeatButton", true, false, Arrangement::Overlaid);
        shows("viewContourButton", false, true, Arrangement::Overlaid);
        shows("viewBothButton", true, true, Arrangement::Overlaid);
        shows("viewSideBySideButton", true, true, Arrangement::SideBySide);
        shows("viewFlickerButton", true, true, Arrangement::Flicker);
        shows("viewSplitButton", true, true, Arrangement::Split);
    }

    void bareImageIsComparedWithBoth() {
        ShownDefect fixture;
        fixture.click("viewImageButton");
        fixture.click("viewSplitButton");
        QVERIFY(fixture.canvas->layerOptions().heat);
        QVERIFY(fixture.canvas->layerOptions().contour);
    }

    void keysOfHeatAndContourChooseAmongTheModes() {
        ShownDefect fixture;
        QVERIFY(fixture.isChecked("viewBothButton"));
        fixture.key(Qt::Key_H);
        QVERIFY(fixture.isChecked("viewContourButton"));
        fixture.key(Qt::Key_C);
        QVERIFY(fixture.isChecked("viewImageButton"));
        fixture.key(Qt::Key_H);
        QVERIFY(fixture.isChecked("viewHeatButton"));
        fixture.key(Qt::Key_7, Qt::ControlModifier);
        QVERIFY(fixture.isChecked("viewSplitButton"));
        fixture.key(Qt::Key_H);
        QVERIFY(!fixture.canvas->layerOptions().heat);
        QVERIFY(fixture.isChecked("viewSplitButton"));
    }

    void flickerIsPausedInTheViewBar() {
        ShownDefect fixture;
        QVERIFY(!fixture.window().findChild<QToolButton*>("pauseFlickerButton")->isVisible());
        fixture.click("viewFlickerButton");
        const auto* timer = fixture.canvas->findChild<QTimer*>("flickerTimer");
        QVERIFY(timer && timer->isActive());
        fixture.click("pauseFlickerButton");
        QVERIFY(!timer->isActive());
        fixture.key(Qt::Key_P, Qt::ShiftModifier);
        QVERIFY(timer->isActive());
        fixture.click("viewBothButton");
        QVERIFY(!timer->isActive());
    }

    void singleLayerHasNoContourAndItsOwnBar() {
        ShownDefect fixture;
        auto* layers = fixture.find<QComboBox>("layerChoice");
        const auto shares = fixture.session().readout().image()->inspection->map.layers;
        QCOMPARE(layers->count(), static_cast<int>(shares.size()) + 1);
        const auto* bar = fixture.window().findChild<ColourBar*>();
        const QString whole = bar->toolTip();
        fixture.click("viewContourButton");
        QTest::keyClick(layers, Qt::Key_Down);
        QCOMPARE(fixture.canvas->layerOptions().layer, shares.front().layer);
        QVERIFY(fixture.canvas->layerOptions().heat);
        QVERIFY(fixture.isChecked("viewHeatButton"));
        QVERIFY(!fixture.isEnabled("viewContourButton"));
        QVERIFY(!fixture.isEnabled("viewBothButton"));
        QVERIFY(bar->toolTip().contains(QString::fromStdString(shares.front().layer)));

        // It stays when the next image is looked at.
        QTest::keyClick(fixture.find<QListView>("imageList"), Qt::Key_Down);
        fixture.waitUntilIdle();
        QCOMPARE(fixture.canvas->layerOptions().layer, shares.front().layer);
        QTest::keyClick(layers, Qt::Key_Home);
        QVERIFY(fixture.isEnabled("viewContourButton"));
        QCOMPARE(bar->toolTip(), whole);
    }

    void regionsAreListedHighestFirst() {
        ShownDefect fixture;
        auto* table = fixture.find<QTableView>("regionTable");
        const QAbstractItemModelTester tester(table->model());
        QVERIFY(!fixture.regions().empty());
        QCOMPARE(table->model()->rowCount(), static_cast<int>(fixture.regions().size()));
        const auto textAt = [&](int column) {
            return table->model()->index(0, column).data().toString();
        };
        const detector::Region& highest = fixture.regions().front();
        QCOMPARE(textAt(RegionListModel::Number), QString("1"));
        QCOMPARE(textAt(RegionListModel::Area), QString("%1 px²").arg(std::lround(highest.area)));
        QCOMPARE(textAt(RegionListModel::Extent),
                 QString("%1 × %2").arg(highest.width).arg(highest.height));
        const double peak = textAt(RegionListModel::Peak).toDouble();
        QVERIFY(std::abs(peak - highest.peak) <= 0.005 * highest.peak);
    }

    void regionIsOutlinedWhenChosenAndZoomedToByDoubleClick() {
        ShownDefect fixture;
        auto* table = fixture.find<QTableView>("regionTable");
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, middleOf(*table, 0));
        QCOMPARE(fixture.canvas->marks().region, std::optional<std::size_t>(0));
        QVERIFY(fixture.canvas->isFitted());
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, middleOf(*table, 0));
        QVERIFY(!fixture.canvas->isFitted());
        fixture.canvas->fit();
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(!fixture.canvas->isFitted());
        QTest::keyClick(table, Qt::Key_Escape);
        QVERIFY(!fixture.canvas->marks().region);
    }

    void noRegionsAreExplained() {
        ShownDefect fixture;
        fixture.session().inspect({drawParts(fixture.folder() / "test" / "good", 1, false)});
        fixture.waitUntilIdle();
        auto* list = fixture.find<QListView>("imageList");
        QTest::keyClick(list, Qt::Key_End);
        fixture.waitUntilIdle();
        QVERIFY(fixture.regions().empty());
        QVERIFY(fixture.find<QLabel>("regionNotice")->text().contains("above the threshold"));
    }

    void viewIsRememberedFromStartToStart() {
        ShownDefect fixture;
        fixture.click("viewSplitButton");
        fixture.canvas->setDivider(0.3);
        fixture.window().findChild<QAction*>("colourMap-cividis")->trigger();
        fixture.key(Qt::Key_G, Qt::ShiftModifier);
        fixture.key(Qt::Key_R, Qt::ShiftModifier);
        const auto model = fixture.session().loaded()->file();
        fixture.restart();
        fixture.session().open(model);
        fixture.waitUntilIdle();
        const auto* canvas = fixture.window().findChild<Canvas*>();
        QVERIFY(canvas->arrangement() == Arrangement::Split);
        QCOMPARE(canvas->divider(), 0.3);
        QVERIFY(canvas->layerOptions().colours == detector::ColourMap::Cividis);
        QVERIFY(canvas->marks().patchGrid);
        QVERIFY(canvas->marks().regionNumbers);
        QVERIFY(fixture.window().findChild<QAction*>("viewSplit")->isChecked());
        QVERIFY(fixture.window().findChild<QAction*>("colourMap-cividis")->isChecked());
    }

    void theSettingsChangeColoursAndOpacityAtOnce() {
        ShownDefect fixture;
        auto* opacity = fixture.find<QSlider>("opacity");
        QWidget* dialog = fixture.openSettings();
        auto* colours = dialog->findChild<QComboBox*>("colourMap");
        QCOMPARE(colours->currentText(), QString("Ember"));
        colours->setFocus();
        QTest::keyClick(colours, Qt::Key_Down);
        QVERIFY(fixture.canvas->layerOptions().colours == detector::ColourMap::Viridis);
        QVERIFY(fixture.window().findChild<QAction*>("colourMap-viridis")->isChecked());
        auto* percent = dialog->findChild<QSpinBox*>("heatOpacity");
        QCOMPARE(percent->value(), 100);
        percent->setFocus();
        percent->selectAll();
        QTest::keyClicks(percent, "40");
        QCOMPARE(opacity->value(), 40);
        QCOMPARE(fixture.canvas->layerOptions().opacity, 0.4);
        test::keepScreenshot(dialog->grab(), QStringLiteral("settings"));
        QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save),
                          Qt::LeftButton);

        fixture.restart();
        QVERIFY(fixture.window().findChild<QAction*>("colourMap-viridis")->isChecked());
        dialog = fixture.openSettings();
        QCOMPARE(dialog->findChild<QSpinBox*>("heatOpacity")->value(), 40);
        QCOMPARE(dialog->findChild<QComboBox*>("colourMap")->currentText(), QString("Viridis"));
    }

    void settingsThatAreCancelledGiveTheViewBack() {
        ShownDefect fixture;
        fixture.find<QSlider>("opacity")->setValue(70);
        QWidget* dialog = fixture.openSettings();
        dialog->findChild<QComboBox*>("colourMap")->setCurrentIndex(2);
        dialog->findChild<QSpinBox*>("heatOpacity")->setValue(10);
        QCOMPARE(fixture.canvas->layerOptions().opacity, 0.1);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(fixture.canvas->layerOptions().opacity, 0.7);
        QVERIFY(fixture.canvas->layerOptions().colours == detector::ColourMap::Ember);
    }

    void modesBecomeIconsWhereThereIsNoRoom() {
        ShownDefect fixture;
        fixture.window().resize(1720, 900);
        QTRY_VERIFY(fixture.find<QToolButton>("viewSideBySideButton")->toolButtonStyle() ==
                    Qt::ToolButtonTextOnly);
        fixture.window().resize(fixture.window().minimumSizeHint());
        QTRY_VERIFY(fixture.find<QToolButton>("viewSideBySideButton")->toolButtonStyle() ==
                    Qt::ToolButtonIconOnly);
    }

    void exportShowsTheColoursAndLayerOfTheView() {
        ShownDefect fixture;
        fixture.window().findChild<QAction*>("colourMap-grey")->trigger();
        QTest::keyClick(fixture.find<QComboBox>("layerChoice"), Qt::Key_Down);
        fixture.click("exportViewButton");
        fixture.waitUntilIdle();
        const QDir pictures(displayPath(fixture.folder() / "pictures"));
        const QStringList files = pictures.entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        const QImage picture(pictures.filePath(files.front()));
        test::keepScreenshot(QPixmap::fromImage(picture), QStringLiteral("exported-layer"));
        QVERIFY(picture.text(QStringLiteral("Heat"))
                    .contains(QString::fromStdString(fixture.canvas->layerOptions().layer)));
    }

    void modesLookRight() {
        ShownDefect fixture;
        fixture.window().resize(1440, 900);
        fixture.hover({60, 34});
        for (const char* mode : {"viewBoth", "viewSideBySide", "viewSplit"}) {
            fixture.window().findChild<QAction*>(QLatin1String(mode))->trigger();
            QCoreApplication::processEvents();
            test::keepScreenshot(fixture.window().grab(), QStringLiteral("window-%1").arg(mode));
        }
        QTest::keyClick(fixture.find<QComboBox>("layerChoice"), Qt::Key_Down);
        auto* table = fixture.find<QTableView>("regionTable");
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, middleOf(*table, 0));
        QCoreApplication::processEvents();
        test::keepScreenshot(fixture.window().grab(), QStringLiteral("window-layer"));
        QVERIFY(fixture.canvas->marks().region);
    }
};

QTEST_MAIN(TestWindowView)
#include "test_window_view.moc"
