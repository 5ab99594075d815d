#include "models/text.h"
#include "panels/image_list_panel.h"
#include "ui/window/window_fixture.h"
#include "window/actions.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace patchgauge;
using namespace patchgauge::ui;
using patchgauge::test::drawPart;
using patchgauge::test::drawParts;
using patchgauge::test::saveGrab;
using patchgauge::test::WindowFixture;

namespace {

/// A window with a model, and an empty inbox beside it.
struct Station : WindowFixture {
    Station() {
        train(drawParts(folder() / "bracket" / "train" / "good", 12, false));
        std::filesystem::create_directories(inbox());
        waitUntilIdle();
    }

    std::filesystem::path inbox() const { return folder() / "inbox"; }

    void shoot(const QString& name, int number, bool defective) const {
        QVERIFY(drawPart(number, defective).save(displayPath(inbox()) + QLatin1Char('/') + name));
    }

    QAction* action(const char* name) {
        return window().findChild<Actions*>()->findChild<QAction*>(QLatin1String(name));
    }

    void watch(bool alreadyThere = false) {
        action("watch")->trigger();
        QWidget* dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        auto* field = dialog->findChild<QLineEdit*>("watchedFolder");
        field->selectAll();
        QTest::keyClicks(field, displayPath(inbox()));
        if (alreadyThere)
            QTest::mouseClick(dialog->findChild<QCheckBox*>("alreadyThere"), Qt::LeftButton);
        QTest::mouseClick(dialog->findChild<QPushButton*>("startWatching"), Qt::LeftButton);
        QVERIFY(action("watch")->isChecked());
    }

    QString shownImage() {
        const auto& image = session().readout().image();
        return image ? displayName(image->inspection->path) : QString();
    }

    QListView* list() { return window().findChild<QListView*>("imageList"); }
};

} // namespace

/// Parts are judged as the camera writes them, and a model learns from more good ones.
class TestWindowWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void imagesAreInspectedAsTheyArriveAndCounted() {
        Station fixture;
        fixture.window().resize(1440, 900);
        fixture.shoot("before.png", 1, false);
        const auto shot = fixture.inbox() / "before.png";
        std::filesystem::last_write_time(shot, std::filesystem::last_write_time(shot) -
                                                   std::chrono::hours(1));
        fixture.watch();
        QVERIFY(fixture.textOf("watchTally").contains("Watching inbox: new images"));
        fixture.shoot("a.png", 1001, true);
        QTRY_VERIFY(fixture.textOf("watchTally").contains("1 inspected, 1 reject, 0 review, last"));
        std::filesystem::copy_file(fixture.inbox() / "a.png", fixture.inbox() / "b.png");
        QTRY_VERIFY(fixture.textOf("watchTally").contains("2 inspected, 2 reject"));
        QCOMPARE(fixture.session().images().rowCount(), 2);
        fixture.waitUntilIdle();
        saveGrab(fixture.window(), "watch");
        fixture.click("watchStop");
        QVERIFY(!fixture.action("watch")->isChecked());
        QVERIFY(!fixture.window().findChild<QWidget*>("watchBar")->isVisible());
    }

    void imagesThatAreThereCountWhereAskedFor() {
        Station fixture;
        fixture.shoot("before.png", 1, false);
        fixture.watch(true);
        QTRY_VERIFY(fixture.textOf("watchTally").contains("1 inspected"));
    }

    void theNewestIsShownUntilAnotherIsChosen() {
        Station fixture;
        fixture.watch();
        fixture.shoot("a.png", 1001, true);
        QTRY_COMPARE(fixture.shownImage(), QString("a.png"));
        fixture.shoot("b.png", 1002, true);
        QTRY_COMPARE(fixture.shownImage(), QString("b.png"));
        QTest::mouseClick(
            fixture.list()->viewport(), Qt::LeftButton, {},
            fixture.list()->visualRect(fixture.list()->model()->index(0, 0)).center());
        QTRY_COMPARE(fixture.shownImage(), QString("a.png"));
        QVERIFY(!fixture.find<QCheckBox>("watchFollow")->isChecked());
        fixture.shoot("c.png", 1003, true);
        QTRY_COMPARE(fixture.session().images().rowCount(), 3);
        fixture.waitUntilIdle();
        QCOMPARE(fixture.shownImage(), QString("a.png"));
    }

    void aFolderThatVanishesIsSaidToHaveVanished() {
        Station fixture;
        fixture.watch();
        std::filesystem::rename(fixture.inbox(), fixture.folder() / "away");
        QTRY_VERIFY(fixture.textOf("watchTally").contains("inbox cannot be found"));
        fixture.expectMessage("cannot be found any more");
        std::filesystem::rename(fixture.folder() / "away", fixture.inbox());
        QTRY_VERIFY(fixture.textOf("watchTally").contains("Watching inbox"));
    }

    void aFolderMustBeThereToBeWatched() {
        Station fixture;
        fixture.action("watch")->trigger();
        QVERIFY(!fixture.action("watch")->isChecked());
        QWidget* dialog = QApplication::activeModalWidget();
        QTest::keyClicks(dialog->findChild<QLineEdit*>("watchedFolder"), "/nowhere");
        QVERIFY(!dialog->findChild<QPushButton*>("startWatching")->isEnabled());
    }

    void goodImagesAreAddedUndoably() {
        Station fixture;
        const auto more = drawParts(fixture.folder() / "more", 15, false);
        const auto before = fixture.session().loaded()->model();
        fixture.action("addGoodFolder")->trigger();
        WindowFixture::answerFileDialog(more);
        fixture.waitUntilIdle();
        const auto after = fixture.session().loaded()->model();
        // Twelve of them are the very images that it was trained on.
        QCOMPARE(after->info().images.size(), std::size_t{15});
        fixture.expectMessage("3 good images were added, 15 altogether; threshold");

        for (QPushButton* button : fixture.window().findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == QStringLiteral("Scores before and after…"))
                QTest::mouseClick(button, Qt::LeftButton);
        auto* dialog = fixture.window().findChild<QDialog*>("scoreChangeDialog");
        QVERIFY(dialog);
        QAbstractItemModel* table = dialog->findChild<QTableView*>("scoreChanges")->model();
        const QAbstractItemModelTester tester(
            table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table->rowCount(), 15);
        double last = 1e9;
        for (int row = 0; row < 12; ++row) {
            const double change = std::abs(table->index(row, 3).data().toDouble());
            QVERIFY(change <= last);
            last = change;
        }
        for (int row = 12; row < 15; ++row)
            QCOMPARE(table->index(row, 3).data().toString(), QString("new"));
        saveGrab(*dialog, "score-changes");
        dialog->close();

        fixture.action("undo")->trigger();
        fixture.waitUntilIdle();
        QCOMPARE(fixture.session().loaded()->model()->statisticsSha256(),
                 before->statisticsSha256());
    }

    void imagesThatAreInTheModelAddNothing() {
        Station fixture;
        fixture.action("addGoodFolder")->trigger();
        WindowFixture::answerFileDialog(fixture.folder() / "bracket" / "train" / "good");
        fixture.waitUntilIdle();
        fixture.expectMessage("No image is new to the model");
        QVERIFY(!fixture.action("undo")->isEnabled());
    }
};

QTEST_MAIN(TestWindowWatch)
#include "test_window_watch.moc"
