#include "panels/count_axis.h"

#include <QtTest>

#include <cmath>

using patchgauge::ui::CountAxis;

class TestCountAxis : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsStandInProportion() {
        const CountAxis axis(50, false, 10, 110);
        QCOMPARE(axis.yOf(0), 110.0);
        QCOMPARE(axis.yOf(50), 10.0);
        QCOMPARE(axis.yOf(25), 60.0);
    }

    void logarithmsShowSingleImagesBesideThousands() {
        const CountAxis axis(9999, true, 0, 100);
        QCOMPARE(axis.yOf(0), 100.0);
        QCOMPARE(axis.yOf(9999), 0.0);
        QVERIFY(std::abs(axis.yOf(1) - (100 - 100 * std::log(2.0) / std::log(10000.0))) < 1e-9);
        QVERIFY(100 - axis.yOf(1) > 7);
    }

    void ticksAreRoundAndApart_data() {
        QTest::addColumn<int>("highest");
        QTest::addColumn<bool>("logarithmic");
        for (const int highest : {0, 1, 7, 130, 50'000})
            for (const bool logarithmic : {false, true})
                QTest::addRow("%d %s", highest, logarithmic ? "logarithmic" : "linear")
                    << highest << logarithmic;
    }

    void ticksAreRoundAndApart() {
        QFETCH(int, highest);
        QFETCH(bool, logarithmic);
        const CountAxis axis(highest, logarithmic, 0, 100);
        const std::vector<int> ticks = axis.ticks(12);
        QVERIFY(!ticks.empty());
        QCOMPARE(ticks.front(), 0);
        for (std::size_t i = 1; i < ticks.size(); ++i) {
            QVERIFY(axis.yOf(ticks[i - 1]) - axis.yOf(ticks[i]) >= 12 - 1e-9);
            QVERIFY(ticks[i] <= std::max(1, highest));
        }
    }
};

QTEST_APPLESS_MAIN(TestCountAxis)
#include "test_count_axis.moc"
