#include "core/backbone/comparison.h"
#include "core/backbone/reference_network.h"

#include <QTest>

using namespace patchgauge;

class TestEfficientNetB5 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithPlainLoops() {
        const auto weights = test::randomWeights("efficientnet-b5", 1);
        const std::string problem =
            test::differenceFromReference("efficientnet-b5", weights, 64, 32);
        QVERIFY2(problem.empty(), problem.c_str());
    }
};

QTEST_APPLESS_MAIN(TestEfficientNetB5)
#include "test_efficientnet_b5.moc"
