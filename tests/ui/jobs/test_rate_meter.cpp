#include "jobs/rate_meter.h"

#include <QTest>

using patchgauge::ui::RateMeter;

class TestRateMeter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsNothingFromOneReport();
    void isTheMeanOverTheStage();
    void beginsAgainWithEachStage();
    void givesNoTimeWithoutATotal();
};

void TestRateMeter::knowsNothingFromOneReport() {
    RateMeter meter;
    const auto reading = meter.update({"features", 3, 10}, 5);
    QCOMPARE(reading.rate, 0.0);
    QVERIFY(!reading.secondsLeft);
}

void TestRateMeter::isTheMeanOverTheStage() {
    RateMeter meter;
    meter.update({"features", 0, 10}, 100);
    meter.update({"features", 1, 10}, 103);
    const auto reading = meter.update({"features", 4, 10}, 102 + 6);
    QCOMPARE(reading.rate, 0.5);
    QCOMPARE(*reading.secondsLeft, 12.0);
}

void TestRateMeter::beginsAgainWithEachStage() {
    RateMeter meter;
    meter.update({"features", 0, 10}, 0);
    meter.update({"features", 10, 10}, 1);
    QCOMPARE(meter.update({"factor", 0, 100}, 2).rate, 0.0);
    QCOMPARE(meter.update({"factor", 50, 100}, 4).rate, 25.0);
}

void TestRateMeter::givesNoTimeWithoutATotal() {
    RateMeter meter;
    meter.update({"reading", 0, 0}, 0);
    const auto reading = meter.update({"reading", 8, 0}, 2);
    QCOMPARE(reading.rate, 4.0);
    QVERIFY(!reading.secondsLeft);
}

QTEST_APPLESS_MAIN(TestRateMeter)
#include "test_rate_meter.moc"
