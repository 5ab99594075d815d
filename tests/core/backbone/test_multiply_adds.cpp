#include "backbone/architectures.h"
#include "backbone/multiply_adds.h"
#include "core/backbone/reference_network.h"
#include "weights/manifest.h"

#include <QTest>

using namespace patchgauge;

class TestMultiplyAdds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resnetsLayersAddUpAsInItsTable() {
        // Pixels of the result, outputs, inputs, kernel.
        const auto convolution = [](std::int64_t side, std::int64_t outputs, std::int64_t inputs,
                                    std::int64_t kernel) {
            return side * side * outputs * inputs * kernel * kernel;
        };
        const std::int64_t first = convolution(112, 64, 3, 7) + 4 * convolution(56, 64, 64, 3);
        const std::int64_t second = convolution(28, 128, 64, 3) + 3 * convolution(28, 128, 128, 3) +
                                    convolution(28, 128, 64, 1);
        const std::int64_t third = convolution(14, 256, 128, 3) + 3 * convolution(14, 256, 256, 3) +
                                   convolution(14, 256, 128, 1);
        const auto weights = test::randomWeights("resnet18", 1);
        const auto count = [&](const std::vector<int>& layers) {
            return backbone::multiplyAdds(
                backbone::buildNetwork(weights::backbone("resnet18"), weights, layers), 224, 224);
        };
        QCOMPARE(count({1}), first);
        QCOMPARE(count({1, 2, 3}), first + second + third);
    }

    void depthwiseAndFullyConnectedLayersCountWhatTheyTake() {
        backbone::Convolution depthwise;
        depthwise.weights.shape = {8, 1, 5, 5};
        depthwise.groups = 8;
        depthwise.stride = 2;
        depthwise.padding = {1, 2};
        backbone::SqueezeExcite excite;
        excite.input = 1;
        excite.squeeze.weights.shape = {2, 8};
        excite.excite.weights.shape = {8, 2};
        backbone::Network network;
        network.operations = {depthwise, excite};
        QCOMPARE(backbone::multiplyAdds(network, 12, 20), std::int64_t{6 * 10 * 8 * 25 + 32});
    }
};

QTEST_APPLESS_MAIN(TestMultiplyAdds)
#include "test_multiply_adds.moc"
