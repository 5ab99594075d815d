#include "core/backbone/comparison.h"
#include "core/backbone/reference_network.h"

#include <QTest>

using namespace patchgauge;

class TestWideResnet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithPlainLoops() {
        const auto weights = test::randomWeights("wide_resnet50_2", 1);
        const std::string problem =
            test::differenceFromReference("wide_resnet50_2", weights, 32, 32);
        QVERIFY2(problem.empty(), problem.c_str());
    }
};

QTEST_APPLESS_MAIN(TestWideResnet)
#include "test_wide_resnet.moc"
