#include "dialogs/release_dialog.h"
#include "methods/methods.h"
#include "ui/window/window_fixture.h"
#include "window/actions.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>
#include <QtTest>

using namespace patchgauge;
using namespace patchgauge::ui;
using detector::ReleaseState;
using patchgauge::test::drawParts;
using patchgauge::test::saveGrab;
using patchgauge::test::WindowFixture;

namespace {

struct Trained : WindowFixture {
    Trained() {
        train(drawParts(folder() / "bracket" / "train" / "good", 8, false));
        waitUntilIdle();
    }

    QAction* action(const char* name) {
        return window().findChild<Actions*>()->findChild<QAction*>(QLatin1String(name));
    }

    ReleaseDialog* openDialog() {
        action("release")->trigger();
        return qobject_cast<ReleaseDialog*>(QApplication::activeModalWidget());
    }

    void choose(const char* state, const QString& reason) {
        auto* dialog = openDialog();
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QRadioButton*>(QLatin1String(state)), Qt::LeftButton);
        auto* by = dialog->findChild<QLineEdit*>("by");
        by->selectAll();
        QTest::keyClicks(by, "Ada");
        QTest::keyClicks(dialog->findChild<QLineEdit*>("reason"), reason);
        QTest::mouseClick(dialog->findChild<QPushButton*>("setRelease"), Qt::LeftButton);
        waitUntilIdle();
    }

    ReleaseState state() { return releaseState(session().loaded()->model()->info().releases); }
    ReleaseState stateOnDisk() {
        return releaseState(methods::load(session().loaded()->file())->info().releases);
    }
};

} // namespace

class TestWindowRelease : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void anApprovalNeedsANameAndAReason() {
        Trained fixture;
        auto* dialog = fixture.openDialog();
        QVERIFY(dialog);
        auto* set = dialog->findChild<QPushButton*>("setRelease");
        auto* by = dialog->findChild<QLineEdit*>("by");
        auto* reason = dialog->findChild<QLineEdit*>("reason");
        by->clear();
        QVERIFY(!set->isEnabled());
        QTest::keyClicks(by, "Ada");
        QVERIFY(!set->isEnabled());
        QTest::keyClicks(reason, "  ");
        QVERIFY(!set->isEnabled());
        QTest::keyClicks(reason, "first article passed");
        QVERIFY(set->isEnabled());
        QVERIFY(!dialog->findChild<QRadioButton*>("draft"));
    }

    void anApprovalIsShownByWordAndMarkAndWritten() {
        Trained fixture;
        QVERIFY(fixture.textOf("modelLine").endsWith(QStringLiteral("○ draft")));
        fixture.choose("approved", "first article passed");
        QCOMPARE(fixture.state(), ReleaseState::Approved);
        QCOMPARE(fixture.stateOnDisk(), ReleaseState::Approved);
        QVERIFY(fixture.textOf("modelLine").endsWith(QStringLiteral("✓ approved")));
        QVERIFY(fixture.textOf("modelRelease").contains("by Ada: first article passed"));
        auto* dialog = fixture.openDialog();
        saveGrab(*dialog, "release");
        auto* history = dialog->findChild<QTreeWidget*>("releaseHistory");
        QCOMPARE(history->topLevelItemCount(), 1);
        QCOMPARE(history->topLevelItem(0)->text(2), QString("Ada"));
    }

    void anApprovalIsUndoneAndMadeAgain() {
        Trained fixture;
        fixture.choose("approved", "first article passed");
        fixture.key(Qt::Key_Z, Qt::ControlModifier);
        fixture.waitUntilIdle();
        QCOMPARE(fixture.stateOnDisk(), ReleaseState::Draft);
        QVERIFY(
            fixture.messages().front().contains(QStringLiteral("release ✓ approved → ○ draft")));
        fixture.action("redo")->trigger();
        fixture.waitUntilIdle();
        QCOMPARE(fixture.stateOnDisk(), ReleaseState::Approved);
    }

    void anotherThresholdWithdrawsTheApprovalAndSaysSo() {
        Trained fixture;
        fixture.choose("approved", "first article passed");
        fixture.session().setThreshold({99, {}, "Bob", "to see"});
        fixture.waitUntilIdle();
        QCOMPARE(fixture.stateOnDisk(), ReleaseState::Draft);
        fixture.expectMessage("The approval of the model was withdrawn.");
        fixture.key(Qt::Key_Z, Qt::ControlModifier);
        fixture.waitUntilIdle();
        QCOMPARE(fixture.state(), ReleaseState::Approved);
    }

    void aDroppedImageWithdrawsTheApproval() {
        Trained fixture;
        fixture.choose("approved", "first article passed");
        fixture.session().dropImages({0});
        fixture.waitUntilIdle();
        QCOMPARE(fixture.stateOnDisk(), ReleaseState::Draft);
        fixture.expectMessage("The approval of the model was withdrawn.");
    }

    void aRetiredModelSaysSoWhenItIsOpened() {
        Trained fixture;
        fixture.choose("retired", "the part has changed");
        fixture.session().open(fixture.session().loaded()->file());
        fixture.waitUntilIdle();
        fixture.expectMessage("is retired and should not decide about parts any more");
        QVERIFY(fixture.textOf("modelLine").endsWith(QStringLiteral("✕ retired")));
    }
};

QTEST_MAIN(TestWindowRelease)
#include "test_window_release.moc"
