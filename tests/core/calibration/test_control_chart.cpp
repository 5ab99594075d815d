#include "calibration/control_chart.h"

#include <QTest>

#include <cmath>

using namespace patchgauge::calibration;

class TestControlChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Flow rates of the NIST/SEMATECH e-Handbook of Statistical Methods, section 6.3.2.2.
    void publishedLimitsAreReached() {
        const auto limits =
            individualsLimits({49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1});
        QVERIFY(limits);
        QVERIFY(std::abs(limits->centre - 50.81) < 5e-5);
        QVERIFY(std::abs(limits->upper - 55.8041) < 5e-5);
        QVERIFY(std::abs(limits->lower - 45.8159) < 5e-5);
    }

    void aFewValuesHaveNoLimits() {
        QVERIFY(!individualsLimits({}));
        QVERIFY(!individualsLimits({1, 2, 3, 4}));
        QVERIFY(individualsLimits({1, 2, 3, 4, 5}));
    }

    void whatNeverChangesHasNoRoom() {
        const auto limits = individualsLimits({7, 7, 7, 7, 7});
        QCOMPARE(limits->centre, 7.0);
        QCOMPARE(sideOf(7, *limits), ControlSide::Within);
        QCOMPARE(sideOf(std::nextafter(7.0, 8.0), *limits), ControlSide::Above);
        QCOMPARE(sideOf(std::nextafter(7.0, 6.0), *limits), ControlSide::Below);
    }

    void aSlowTrendIsTighterThanTheSpreadOfItsValues() {
        // Neighbours are 1 apart: 5.5 ± 3 / 1.128, whatever the spread of the whole.
        const auto limits = individualsLimits({1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
        QCOMPARE(limits->centre, 5.5);
        QVERIFY(std::abs(limits->upper - (5.5 + 3 / 1.128)) < 1e-12);
        QCOMPARE(sideOf(10, *limits), ControlSide::Above);
        QCOMPARE(sideOf(1, *limits), ControlSide::Below);
    }
};

QTEST_APPLESS_MAIN(TestControlChart)
#include "test_control_chart.moc"
