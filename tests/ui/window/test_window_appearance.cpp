#include "canvas/canvas.h"
#include "canvas/region_canvas.h"
#include "models/text.h"
#include "preferences/theme.h"
#include "ui/window/window_fixture.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QStyleFactory>
#include <QToolButton>
#include <QtTest>

#include <fstream>

using namespace patchgauge;
using namespace patchgauge::ui;
using patchgauge::test::drawPart;
using patchgauge::test::drawParts;
using patchgauge::test::saveGrab;
using patchgauge::test::WindowFixture;

namespace {

bool isControl(const QWidget* widget) {
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget) ||
           qobject_cast<const QAbstractSlider*>(widget) ||
           qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QAbstractItemView*>(widget) ||
           (qobject_cast<const QLineEdit*>(widget) &&
            !qobject_cast<const QAbstractSpinBox*>(widget->parent()));
}

/// Controls that Qt builds into its own widgets are Qt's business.
bool isOurs(const QWidget* widget) {
    const QString name = widget->objectName();
    if (name.startsWith(QLatin1String("qt_")) || widget->inherits("QScrollBar") ||
        widget->inherits("QHeaderView"))
        return false;
    for (const QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        if (parent->inherits("QComboBox") || parent->inherits("QDialogButtonBox") ||
            parent->inherits("QLineEdit") || parent->inherits("QDockWidgetTitleButton"))
            return false;
    return !widget->inherits("QDockWidgetTitleButton") && !widget->inherits("QMenuBar") &&
           !widget->inherits("QToolBarExtension");
}

QStringList unnamedControls(const QWidget& root) {
    QStringList unnamed;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !isControl(widget) || !isOurs(widget))
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool named =
            !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        const bool explained =
            !widget->toolTip().isEmpty() || qobject_cast<const QAbstractItemView*>(widget);
        if (!named || !explained)
            unnamed << QStringLiteral("%1 %2").arg(widget->metaObject()->className(),
                                                   widget->objectName());
    }
    return unnamed;
}

void checkNames(const QWidget& root) {
    const QStringList unnamed = unnamedControls(root);
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(QStringLiteral(", "))));
}

void look(QWidget& widget, const QString& name) {
    QCoreApplication::processEvents(); // what has just changed is laid out by the event loop
    checkNames(widget);
    saveGrab(widget, name);
}

/// Draws a region of interest with a part left out, one selected and a polygon under way.
void drawRegion(WindowFixture& fixture) {
    auto* canvas = fixture.find<RegionCanvas>("regionCanvas");
    const auto at = [canvas](QPoint image) { return canvas->mapFromImage(image).toPoint(); };
    const auto drag = [&](QPoint from, QPoint to) {
        QTest::mousePress(canvas, Qt::LeftButton, {}, at(from));
        QTest::mouseMove(canvas, at(to));
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, at(to));
    };
    drag({8, 10}, {88, 86});
    fixture.click("ellipseTool");
    QTest::mouseClick(canvas, Qt::LeftButton, {}, at({92, 92})); // lets the rectangle go
    fixture.click("excludeRole");
    drag({34, 34}, {62, 62});
}

QDialog* openDialog(WindowFixture& fixture, const char* action) {
    fixture.window().findChild<QAction*>(QLatin1String(action))->trigger();
    return qobject_cast<QDialog*>(QApplication::activeModalWidget());
}

void closeDialog(QDialog* dialog) {
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

} // namespace

class TestWindowAppearance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale::c());
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    }

    void everyControlIsNamedAndExplainedInEveryState_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void everyControlIsNamedAndExplainedInEveryState() {
        QFETCH(bool, dark);
        const QString theme = QString::fromLatin1(QTest::currentDataTag());
        QApplication::setPalette(dark ? darkPalette() : QApplication::style()->standardPalette());
        WindowFixture fixture;
        MainWindow& window = fixture.window();
        window.resize(1440, 900);
        look(window, theme + "-1-welcome");

        const auto good = drawParts(fixture.folder() / "bracket" / "train" / "good", 24, false);
        std::ofstream(good / "notes.png") << "not an image";
        auto* dialog = qobject_cast<NewModelDialog*>(openDialog(fixture, "newModel"));
        QVERIFY(dialog);
        look(*dialog, theme + "-2-new-model-empty");
        dialog->addSources({good});
        fixture.waitUntilIdle();
        look(*dialog, theme + "-3-new-model");
        dialog->findChild<QPushButton*>("drawRegion")->click();
        fixture.waitUntilIdle();
        auto* region = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        QVERIFY(region && region != dialog);
        look(*region, theme + "-3-region");
        QTest::keyClick(region->findChild<RegionCanvas*>(), Qt::Key_Escape);
        QTRY_COMPARE(QApplication::activeModalWidget(), dialog);
        dialog->findChild<QToolButton*>("advanced")->click();
        auto* backbone = dialog->findChild<QComboBox*>("backbone");
        const int installed = backbone->currentIndex();
        backbone->setCurrentIndex(installed == 0 ? 1 : 0);
        look(*dialog, theme + "-4-new-model-advanced");
        closeDialog(dialog);
        drawPart(1001, true).save(displayPath(good / "part-900.png"));
        fixture.train(good);
        look(window, theme + "-5-normal");
        auto* threshold = openDialog(fixture, "changeThreshold");
        QVERIFY(threshold);
        threshold->findChild<QCheckBox*>("hasReview")->setChecked(true);
        look(*threshold, theme + "-5-threshold");
        threshold->findChild<QLineEdit*>("by")->setText("Ada Lovelace");
        threshold->findChild<QLineEdit*>("reason")->setText("agreed with the customer");
        threshold->findChild<QPushButton*>("setThreshold")->click();
        fixture.waitUntilIdle();
        look(window, theme + "-5-normal-review");

        const auto test = fixture.folder() / "bracket" / "test";
        drawParts(test / "good", 12, false);
        drawParts(test / "spot", 6, true);
        std::ofstream(test / "good" / "readme.png") << "not an image";
        fixture.session().inspect({test});
        fixture.waitUntilIdle();
        fixture.hover({66, 28});
        look(window, theme + "-6-inspected");
        for (const char* label : {"labelGoodButton", "labelDefectiveButton", "labelUnsureButton"})
            fixture.click(label);
        auto* override = openDialog(fixture, "overrideVerdict");
        QVERIFY(override);
        override->findChild<QLineEdit*>("overrideBy")->setText("Ada Lovelace");
        override->findChild<QLineEdit*>("overrideReason")->setText("a scratch below the edge");
        look(*override, theme + "-6-override");
        override->findChild<QPushButton*>("overrideAccept")->click();
        fixture.waitUntilIdle();
        look(window, theme + "-6-labelled");
        fixture.click("filterMore");
        look(*fixture.find<QWidget>("filterPopup"), theme + "-6-filter");
        QTest::keyClick(fixture.find<QWidget>("filterPopup"), Qt::Key_Escape);
        for (const char* mode : {"viewSideBySide", "viewFlicker", "viewSplit", "viewBoth"}) {
            window.findChild<QAction*>(QLatin1String(mode))->trigger();
            look(window, theme + "-6-" + mode);
        }
        fixture.click("messageDetails");
        look(window, theme + "-7-details");
        fixture.click("messageClose");
        fixture.click("exportViewButton");
        fixture.waitUntilIdle();
        look(window, theme + "-8-exported");

        fixture.window().findChild<QAction*>("changeRegion")->trigger();
        drawRegion(fixture);
        look(window, theme + "-8-region");
        fixture.click("applyRegion");
        fixture.waitUntilIdle();
        fixture.hover({48, 48});
        look(window, theme + "-8-region-applied");

        fixture.session().evaluate(fixture.folder() / "bracket");
        fixture.waitUntilIdle();
        auto* evaluation = window.findChild<QDialog*>("evaluationDialog");
        QVERIFY(evaluation);
        look(*evaluation, theme + "-8-evaluation");
        evaluation->close();

        for (const char* action : {"about", "shortcuts"}) {
            dialog = nullptr;
            QDialog* sheet = openDialog(fixture, action);
            QVERIFY(sheet);
            look(*sheet, theme + "-9-" + action);
            closeDialog(sheet);
        }
        window.resize(window.minimumSizeHint());
        look(window, theme + "-small");

        TrainRequest request;
        request.sources = {drawParts(fixture.folder() / "many", 200, false)};
        request.settings = pipeline::defaultSettings("efficientnet-lite0");
        request.modelFile = fixture.folder() / "many.padim";
        window.resize(1440, 900);
        fixture.session().train(request);
        auto* count = window.findChild<QLabel*>("jobTimeLeft");
        QTRY_VERIFY_WITH_TIMEOUT(!count->text().isEmpty(), 60'000);
        look(window, theme + "-training");
        window.close();
        QTRY_VERIFY(QApplication::activeModalWidget());
        saveGrab(*QApplication::activeModalWidget(), theme + "-close-question");
        closeDialog(qobject_cast<QDialog*>(QApplication::activeModalWidget()));
    }

    void everyActionIsInAMenuWithATip() {
        WindowFixture fixture;
        QSet<const QAction*> inMenus;
        for (const QMenu* menu : fixture.window().findChildren<QMenu*>())
            for (const QAction* action : menu->actions())
                inMenus.insert(action);
        const auto* actions = fixture.window().findChild<Actions*>();
        for (const QAction* action : actions->findChildren<QAction*>()) {
            QVERIFY2(inMenus.contains(action), qPrintable(action->objectName()));
            QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->objectName()));
        }
    }
};

QTEST_MAIN(TestWindowAppearance)
#include "test_window_appearance.moc"
