#include "jobs/ui_watchdog.h"

#include <QtTest>

using patchgauge::ui::UiWatchdog;

namespace {

constexpr double busy = 20; ///< milliseconds

void keepBusy() {
    QElapsedTimer clock;
    clock.start();
    while (double(clock.nsecsElapsed()) / 1e6 < busy) {
    }
}

} // namespace

class TestUiWatchdog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noticesWorkBetweenTurns() {
        UiWatchdog watchdog;
        bool done = false;
        QTimer::singleShot(0, this, [&done] {
            keepBusy();
            done = true;
        });
        QTRY_VERIFY(done);
        QVERIFY(watchdog.takeLongestGap() >= busy);
    }

    void noticesWorkThatIsNotOverYet() {
        UiWatchdog watchdog;
        keepBusy();
        QVERIFY(watchdog.takeLongestGap() >= busy);
    }
};

QTEST_GUILESS_MAIN(TestUiWatchdog)
#include "test_ui_watchdog.moc"
