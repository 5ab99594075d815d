#include "core/backbone/comparison.h"
#include "core/backbone/reference_network.h"

#include <QTest>

using namespace patchgauge;

class TestEfficientNetLite : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithPlainLoops_data() {
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("width");
        QTest::newRow("square") << 64 << 64;
        QTest::newRow("wide") << 32 << 64;
    }

    void agreesWithPlainLoops() {
        QFETCH(int, height);
        QFETCH(int, width);
        const auto weights = test::randomWeights("efficientnet-lite0", 1);
        const std::string problem =
            test::differenceFromReference("efficientnet-lite0", weights, height, width);
        QVERIFY2(problem.empty(), problem.c_str());
    }
};

QTEST_APPLESS_MAIN(TestEfficientNetLite)
#include "test_efficientnet_lite.moc"
