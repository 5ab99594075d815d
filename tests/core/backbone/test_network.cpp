#include "backbone/libtorch_executor.h"
#include "backbone/network.h"
#include "backbone/network_builder.h"
#include "backbone/onednn_executor.h"
#include "base/error.h"

#include <QTest>

using namespace patchgauge;
using namespace patchgauge::backbone;

namespace {

/// Multiplies each of `channels` channels by `factor`.
Convolution scaling(ValueId input, int channels, float factor) {
    Convolution operation;
    operation.input = input;
    operation.weights = {{channels, 1, 1, 1},
                         std::vector<float>(static_cast<std::size_t>(channels), factor)};
    operation.bias.assign(static_cast<std::size_t>(channels), 0.0F);
    operation.groups = channels;
    return operation;
}

std::vector<std::vector<float>> run(const Network& network, const std::vector<float>& image,
                                    int height, int width) {
    const auto executor = QTest::currentDataTag() == std::string("LibTorch")
                              ? makeLibtorchExecutor(network, {1, "cpu"})
                              : makeOneDnnExecutor(network, 1);
    std::vector<std::vector<float>> results;
    for (const FeatureMap& map : executor->extract({1, height, width, image.data()}, CancelToken()))
        results.push_back(map.values);
    return results;
}

} // namespace

class TestNetwork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesAreFinishedByTheirLastReaderUnlessTheyAreOutputs() {
        Network network;
        network.operations = {scaling(0, 3, 1), scaling(1, 3, 1), Add{1, 2, Activation::None},
                              Add{3, 3, Activation::None}, scaling(4, 3, 1)};
        network.outputs = {4, 5};
        const std::vector<std::vector<ValueId>> expected = {{}, {}, {1, 2}, {3}, {}};
        QVERIFY(valuesFinishedBy(network) == expected);
    }

    void addingLeavesValuesThatAreStillNeededAlone_data() {
        QTest::addColumn<int>("nothing");
        for (const char* executor : {"oneDNN", "LibTorch"})
            QTest::newRow(executor) << 0;
    }

    void addingLeavesValuesThatAreStillNeededAlone() {
        Network network;
        network.operations = {scaling(0, 3, 2), Add{1, 0, Activation::None},
                              Add{0, 0, Activation::None}, Add{1, 3, Activation::Relu}};
        network.outputs = {1, 2, 4};
        const auto results = run(network, {1, -2, 3}, 1, 1);
        QVERIFY(results[0] == (std::vector<float>{2, -4, 6}));
        QVERIFY(results[1] == (std::vector<float>{3, -6, 9}));
        QVERIFY(results[2] == (std::vector<float>{4, 0, 12}));
    }

    void squeezeExciteLeavesAnOutputAlone_data() {
        addingLeavesValuesThatAreStillNeededAlone_data();
    }

    void squeezeExciteLeavesAnOutputAlone() {
        SqueezeExcite halving{1, {{{1, 3}, {0, 0, 0}}, {0}}, {{{3, 1}, {0, 0, 0}}, {0, 0, 0}}};
        Network network;
        network.operations = {scaling(0, 3, 1), halving};
        network.outputs = {1, 2};
        const auto results = run(network, {2, 4, 6}, 1, 1);
        QVERIFY(results[0] == (std::vector<float>{2, 4, 6}));
        QVERIFY(results[1] == (std::vector<float>{1, 2, 3}));
    }

    void unequalPaddingPutsTheZerosBelowAndToTheRight_data() {
        addingLeavesValuesThatAreStillNeededAlone_data();
    }

    void unequalPaddingPutsTheZerosBelowAndToTheRight() {
        Convolution sum = scaling(0, 3, 1);
        sum.weights = {{1, 3, 3, 3}, std::vector<float>(27, 0.0F)};
        sum.weights.values[0] = 1;  // red, top left
        sum.weights.values[8] = 10; // red, bottom right
        sum.bias = {0};
        sum.groups = 1;
        sum.stride = 2;
        sum.padding = samePadding(3, 2);
        Network network;
        network.operations = {sum};
        network.outputs = {1};
        network.stride = 2;
        std::vector<float> image(4 * 4 * 3, 0.0F);
        for (std::size_t i = 0; i < 16; ++i)
            image[3 * i] = static_cast<float>(i);
        // Rows 0 and 2 start at pixels 0 and 8; what lies two below and right of 2, 8 and 10 is
        // outside.
        QVERIFY(run(network, image, 4, 4)[0] == (std::vector<float>{100, 2, 8, 10}));
    }

    void samePaddingIsTensorFlows() {
        const auto verify = [](int kernel, int stride, int before, int after) {
            const Padding padding = samePadding(kernel, stride);
            QCOMPARE(padding.before, before);
            QCOMPARE(padding.after, after);
        };
        verify(1, 1, 0, 0);
        verify(3, 1, 1, 1);
        verify(5, 1, 2, 2);
        verify(3, 2, 0, 1);
        verify(5, 2, 1, 2);
        verify(1, 2, 0, 0);
    }

    void aLayerThatTheNetworkLacksIsRefused() {
        const weights::StateDict none;
        NetworkBuilder builder(none, 1e-5, {"layer9"});
        builder.nameLayer("layer1", builder.maxPool(inputValue, 3, 2, 1));
        QVERIFY(!builder.complete());
        try {
            builder.finish();
            QFAIL("accepted");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::InvalidArgument);
            QCOMPARE(error.where().english(), std::string("layer9"));
        }
    }
};

QTEST_APPLESS_MAIN(TestNetwork)
#include "test_network.moc"
