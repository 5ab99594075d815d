#include "detector/model_file.h"
#include "dialogs/passphrase_dialog.h"
#include "methods/methods.h"
#include "models/text.h"
#include "ui/window/window_fixture.h"
#include "window/actions.h"
#include "window/operator_actions.h"
#include "window/passphrase.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace patchgauge;
using namespace patchgauge::ui;
using patchgauge::test::drawParts;
using patchgauge::test::saveGrab;
using patchgauge::test::WindowFixture;

namespace {

struct Station : WindowFixture {
    Station() {
        train(drawParts(folder() / "bracket" / "train" / "good", 8, false));
        waitUntilIdle();
    }

    QAction* action(const char* name) {
        return window().findChild<Actions*>()->findChild<QAction*>(QLatin1String(name));
    }

    bool locked() { return session().permissions().operatorMode(); }
    bool barShown() { return window().findChild<QWidget*>("operatorBar")->isVisible(); }

    void enter(const QString& passphrase) {
        action("operatorMode")->trigger();
        auto* dialog = qobject_cast<EnterOperatorDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit*>("passphrase"), passphrase);
        QTest::keyClicks(dialog->findChild<QLineEdit*>("passphraseAgain"), passphrase);
        QTest::mouseClick(dialog->findChild<QPushButton*>("accept"), Qt::LeftButton);
        QVERIFY(locked());
    }

    LeaveOperatorDialog* askToLeave() {
        click("leaveOperatorMode");
        return qobject_cast<LeaveOperatorDialog*>(QApplication::activeModalWidget());
    }

    /// The model in use, approved, under another name.
    std::filesystem::path approvedCopy() {
        auto file = folder() / "approved.padim";
        detector::save(*session().loaded()->model()->withRelease(
                           {detector::ReleaseState::Approved, {}, "Ann", "passed"}),
                       file);
        return file;
    }
};

void answer(LeaveOperatorDialog* dialog, const QString& passphrase) {
    QVERIFY(dialog);
    auto* field = dialog->findChild<QLineEdit*>("passphrase");
    QVERIFY(field);
    field->clear();
    QTest::keyClicks(field, passphrase);
    QTest::mouseClick(dialog->findChild<QPushButton*>("accept"), Qt::LeftButton);
}

} // namespace

/// In operator mode nothing but inspecting with approved models can be done, and nobody leaves it
/// who does not know how.
class TestWindowOperator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aPassphraseIsEnteredTwice() {
        WindowFixture fixture;
        auto* action = fixture.window().findChild<Actions*>()->operatorMode;
        action->trigger();
        QVERIFY(!action->isChecked());
        auto* dialog = qobject_cast<EnterOperatorDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        saveGrab(*dialog, "operator-enter");
        auto* accept = dialog->findChild<QPushButton*>("accept");
        QVERIFY(accept->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit*>("passphrase"), "secret");
        QVERIFY(!accept->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit*>("passphraseAgain"), "secret");
        QVERIFY(accept->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!fixture.session().permissions().operatorMode());
    }

    void theSettingsLeaveOnlyHowItLooks() {
        Station fixture;
        fixture.enter("secret");
        fixture.action("preferences")->trigger();
        QWidget* dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        saveGrab(*dialog, "operator-settings");
        for (const char* fixed : {"device", "threads", "chooseDataDirectory", "resetDataDirectory"})
            QVERIFY2(!dialog->findChild<QWidget*>(fixed)->isEnabled(), fixed);
        for (const char* free : {"theme", "language", "colourMap", "heatOpacity"})
            QVERIFY2(dialog->findChild<QWidget*>(free)->isEnabled(), free);
        QVERIFY(dialog->findChild<QLabel*>("dataDirectoryNote")->text().contains("operator mode"));
        QTest::keyClick(dialog, Qt::Key_Escape);
    }

    void aDropButtonSaysWhyItIsOff() {
        Station fixture;
        const auto drop = [&] { return fixture.window().findChild<QToolButton*>("cardDrop"); };
        QTRY_VERIFY(drop() && drop()->isEnabled());
        const QString meaning = drop()->toolTip();
        QVERIFY(meaning.startsWith("Take part-"));
        fixture.enter("");
        QVERIFY(!drop()->isEnabled());
        QCOMPARE(drop()->toolTip(), QString("In operator mode no image can be dropped"));
        fixture.session().permissions().setOperatorMode(false);
        QVERIFY(drop()->isEnabled());
        QCOMPARE(drop()->toolTip(), meaning);
    }

    void nothingThatChangesAModelIsLeft() {
        Station fixture;
        fixture.session().setThreshold({50, {}, "Ann", "to see"});
        fixture.waitUntilIdle();
        QVERIFY(fixture.action("undo")->isEnabled());
        fixture.enter("secret");
        QVERIFY(fixture.barShown());
        for (const char* name :
             {"newModel", "tryDemo", "changeThreshold", "release", "saveModelAs"}) {
            QVERIFY2(!fixture.action(name)->isVisible(), name);
            QVERIFY2(!fixture.action(name)->isEnabled(), name);
        }
        QVERIFY(!fixture.action("undo")->isEnabled());
        QVERIFY(!fixture.find<QAbstractButton>("cardDrop")->isEnabled());
        fixture.key(Qt::Key_Z, Qt::ControlModifier);
        fixture.session().setThreshold({20, {}, "Eve", "sneaky"});
        fixture.session().dropImages({0});
        fixture.session().tryDemo();
        fixture.waitUntilIdle();
        const auto onDisk = methods::load(fixture.session().loaded()->file());
        QCOMPARE(onDisk->info().calibration.threshold.value(), 50.0F);
        QCOMPARE(onDisk->info().images.size(), std::size_t{8});
    }

    void onlyApprovedModelsAreOpenedAndInspect() {
        Station fixture;
        const auto draft = fixture.session().loaded()->file();
        const auto approved = fixture.approvedCopy();
        const auto parts = drawParts(fixture.folder() / "parts", 3, false);
        fixture.enter("secret");
        fixture.expectMessage("is not approved");
        QVERIFY(!fixture.action("inspectFolder")->isEnabled());
        fixture.session().inspect({parts});
        fixture.waitUntilIdle();
        QCOMPARE(fixture.session().images().rowCount(), 0);

        fixture.session().open(approved);
        fixture.waitUntilIdle();
        QCOMPARE(fixture.session().loaded()->file(), approved);
        QVERIFY(fixture.action("inspectFolder")->isEnabled());
        fixture.session().inspect({parts});
        fixture.waitUntilIdle();
        QCOMPARE(fixture.session().images().rowCount(), 3);

        WindowFixture::drop(fixture.window(), {draft});
        fixture.waitUntilIdle();
        fixture.expectMessage("is not approved");
        QCOMPARE(fixture.session().loaded()->file(), approved);
        QCOMPARE(fixture.session().images().rowCount(), 3);
    }

    void itIsLeftWithThePassphraseOnly() {
        Station fixture;
        fixture.enter("secret");
        auto* dialog = fixture.askToLeave();
        answer(dialog, "guess");
        QVERIFY(fixture.locked());
        QVERIFY(dialog->findChild<QLabel*>("obstacle")->text().contains("not the passphrase"));
        answer(dialog, "secret");
        QVERIFY(!fixture.locked());
        QVERIFY(!fixture.barShown());
        QVERIFY(fixture.action("changeThreshold")->isEnabled());
        QVERIFY(fixture.action("newModel")->isEnabled());
        QVERIFY(fixture.action("inspectFolder")->isEnabled());

        fixture.action("operatorMode")->trigger(); // the passphrase is known by now
        QVERIFY(fixture.locked());
    }

    void anotherPassphraseCanBeSet() {
        Station fixture;
        fixture.enter("secret");
        auto* dialog = fixture.askToLeave();
        QTest::mouseClick(dialog->findChild<QCheckBox*>("forgetPassphrase"), Qt::LeftButton);
        answer(dialog, "secret");
        QVERIFY(!fixture.locked());
        fixture.enter("another");
        answer(fixture.askToLeave(), "another");
        QVERIFY(!fixture.locked());
    }

    void anEmptyPassphraseTakesAConfirmation() {
        Station fixture;
        fixture.enter({});
        auto* dialog = fixture.askToLeave();
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QLineEdit*>("passphrase"));
        QVERIFY(fixture.locked());
        QTest::mouseClick(dialog->findChild<QPushButton*>("accept"), Qt::LeftButton);
        QVERIFY(!fixture.locked());
    }

    void itLastsBeyondARestart() {
        Station fixture;
        fixture.enter("secret");
        fixture.restart();
        QVERIFY(fixture.locked());
        QVERIFY(fixture.barShown());
        QVERIFY(!fixture.action("newModel")->isVisible());
        QVERIFY(!fixture.window().findChild<QWidget*>("welcomeTrain")->isVisible());
        QVERIFY(fixture.window().findChild<QWidget*>("welcomeOpen")->isVisible());
    }

    void aWindowBuiltAnewIsLockedToo() {
        Station fixture;
        fixture.enter("secret");
        fixture.window().resize(1440, 900);
        saveGrab(fixture.window(), "operator");
        const MainWindow another(fixture.session(), fixture.settings());
        const auto* actions = another.findChild<Actions*>();
        QVERIFY(actions->operatorMode->isChecked());
        QVERIFY(!actions->newModel->isVisible() && !actions->release->isVisible());
        QVERIFY(!actions->inspectFolder->isEnabled() && !actions->watch->isEnabled());
    }

    void theProgramCanBeginInIt() {
        WindowFixture fixture;
        beginInOperatorMode(fixture.settings());
        fixture.restart();
        QVERIFY(fixture.session().permissions().operatorMode());
    }

    void thePassphraseIsNotReadFromTheSettings() {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
        Passphrase passphrase(settings, "operator");
        QVERIFY(passphrase.isEmpty() && !passphrase.isSet());
        passphrase.set(QStringLiteral("geheim-schlüssel"));
        QVERIFY(passphrase.matches(QStringLiteral("geheim-schlüssel")));
        QVERIFY(!passphrase.matches("geheim") && !passphrase.isEmpty());
        settings.sync();
        QFile file(settings.fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("geheim"));
        const QString salt = settings.value("operator/salt").toString();
        passphrase.set(QStringLiteral("geheim-schlüssel"));
        QVERIFY(settings.value("operator/salt").toString() != salt);
    }
};

QTEST_MAIN(TestWindowOperator)
#include "test_window_operator.moc"
