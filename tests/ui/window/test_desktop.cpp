#include "canvas/readout_model.h"
#include "jobs/threaded_job_runner.h"
#include "models/inspection_filter_model.h"
#include "models/text.h"
#include "panels/watch_bar.h"
#include "ui/window/window_fixture.h"
#include "window/desktop.h"
#include "window/watch_actions.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTextBrowser>
#include <QtTest>

using namespace patchgauge;
using namespace patchgauge::ui;
using patchgauge::test::drawPart;
using patchgauge::test::drawParts;
using patchgauge::test::WindowFixture;

namespace {

/// A second window on the session of the fixture, with everything that Desktop adds.
class DesktopFixture : public WindowFixture {
public:
    DesktopFixture() : desktop_(session(), oneThread(settings())) { window().hide(); }

    Desktop& desktop() { return desktop_; }

    QAction* action(const char* name) { return desktop_.window().findChild<QAction*>(name); }

    int listed() {
        return desktop_.window().findChild<QListView*>("imageList")->model()->rowCount();
    }

    void trainOnParts() {
        TrainRequest request;
        request.sources = {drawParts(folder() / "good", 5, false)};
        request.settings = pipeline::defaultSettings("efficientnet-lite0");
        request.settings.input.resize = request.settings.input.crop = {64, 64};
        request.modelFile = folder() / "part.padim";
        session().train(request);
        waitUntilIdle();
    }

    /// Chooses in the dialog of settings as a person does.
    void choose(const char* box, const char* item) {
        action("preferences")->trigger();
        auto* dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        auto* combo = dialog->findChild<QComboBox*>(box);
        const int index = combo->findText(QString::fromUtf8(item));
        QVERIFY(index >= 0);
        combo->setCurrentIndex(index);
        QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save),
                          Qt::LeftButton);
        QCoreApplication::processEvents(); // the window follows when the dialog is through
    }

private:
    static QSettings& oneThread(QSettings& settings) {
        settings.setValue("preferences/threads", 1);
        return settings;
    }

    Desktop desktop_;
};

} // namespace

class TestDesktop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anotherLanguageKeepsModelListAndImage() {
        DesktopFixture fixture;
        fixture.trainOnParts();
        fixture.session().inspect({drawParts(fixture.folder() / "test", 3, true)});
        fixture.waitUntilIdle();
        QTRY_VERIFY(fixture.session().readout().image());
        const QString title = fixture.desktop().window().windowTitle();

        const QPointer<MainWindow> english = &fixture.desktop().window();
        fixture.choose("language", "繁體中文");
        QTRY_VERIFY(!english);
        QCOMPARE(fixture.action("undo")->text(), QString::fromUtf8("復原(&U)"));
        QCOMPARE(fixture.desktop().window().windowTitle(), title);
        QCOMPARE(fixture.session().images().rowCount(), 3);
        QTRY_VERIFY(fixture.session().readout().image());
        QVERIFY(fixture.desktop().window().findChild<QWidget*>("imageList")->isVisible());
    }

    void anotherLanguageKeepsOrderAndFilter() {
        DesktopFixture fixture;
        fixture.trainOnParts();
        fixture.session().inspect({drawParts(fixture.folder() / "test", 3, true)});
        fixture.waitUntilIdle();
        auto* order = fixture.desktop().window().findChild<QComboBox*>("listOrder");
        order->setCurrentIndex(order->findData(int(ImageOrder::Name)));
        auto* search = fixture.desktop().window().findChild<QLineEdit*>("search");
        QTest::keyClicks(search, "part-001");
        QCOMPARE(fixture.listed(), 1);

        fixture.choose("language", "繁體中文");
        QTRY_COMPARE(fixture.action("undo")->text(), QString::fromUtf8("復原(&U)"));
        const MainWindow& chinese = fixture.desktop().window();
        QCOMPARE(chinese.findChild<QComboBox*>("listOrder")->currentData().toInt(),
                 int(ImageOrder::Name));
        QCOMPARE(chinese.findChild<QLineEdit*>("search")->text(), QString("part-001"));
        QCOMPARE(fixture.listed(), 1);
    }

    void anotherLanguageKeepsWatching() {
        DesktopFixture fixture;
        fixture.trainOnParts();
        const auto inbox = drawParts(fixture.folder() / "inbox", 1, false);
        fixture.desktop().window().findChild<WatchActions*>()->start(inbox, true);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.session().images().rowCount(), 1, 60'000);

        fixture.choose("language", "繁體中文");
        QTRY_COMPARE(fixture.action("undo")->text(), QString::fromUtf8("復原(&U)"));
        QVERIFY(fixture.action("watch")->isChecked());
        QVERIFY(fixture.desktop().window().findChild<WatchBar*>()->isVisible());
        QSignalSpy inspected(&fixture.session(), &Session::inspected);
        QVERIFY(drawPart(7, true).save(displayPath(inbox / "late.png")));
        QTRY_COMPARE_WITH_TIMEOUT(fixture.session().images().rowCount(), 2, 60'000);
        // What was there before is not inspected a second time.
        QCOMPARE(inspected.count(), 1);
        QVERIFY(fixture.desktop()
                    .window()
                    .findChild<WatchBar*>()
                    ->findChild<QLabel*>()
                    ->text()
                    .contains(QLatin1Char('2')));
    }

    void darkFollowsAtOnce() {
        DesktopFixture fixture;
        fixture.choose("theme", "Dark");
        QTRY_VERIFY(fixture.desktop().window().palette().color(QPalette::Window).lightness() < 80);
        fixture.choose("theme", "As the desktop");
        QTRY_VERIFY(fixture.desktop().window().palette().color(QPalette::Window).lightness() > 180);
    }

    void theProcessorsChosenAreUsed() {
        DesktopFixture fixture;
        fixture.choose("device", "Processor");
        QTRY_COMPARE(fixture.settings().value("preferences/device").toString(), QString("cpu"));
        fixture.trainOnParts();
        QTRY_COMPARE(fixture.session().loaded()->execution().threads, 1);
        QCOMPARE(fixture.session().loaded()->execution().device, std::string("cpu"));
    }

    void theGuideOpensByItsKey() {
        DesktopFixture fixture;
        fixture.desktop().window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.desktop().window()));
        QTest::keyClick(&fixture.desktop().window(), Qt::Key_F1);
        QTRY_VERIFY(fixture.desktop().window().findChild<QTextBrowser*>("guideText"));
        const auto* text = fixture.desktop().window().findChild<QTextBrowser*>("guideText");
        QVERIFY(text->toPlainText().contains("What is normal"));
    }
};

QTEST_MAIN(TestDesktop)
#include "test_desktop.moc"
