#include "backbone/absorbed_additions.h"

#include <QTest>

using namespace patchgauge::backbone;

namespace {

Convolution convolution(ValueId input, Activation activation = Activation::None) {
    Convolution operation;
    operation.input = input;
    operation.activation = activation;
    return operation;
}

/// A convolution of the input, another of that one's result, and their sum.
Network residual(Activation ofLast = Activation::None) {
    Network network;
    network.operations = {convolution(0), convolution(1), convolution(2, ofLast),
                          Add{3, 1, Activation::Relu}};
    network.outputs = {4};
    return network;
}

std::size_t countAbsorbed(const Network& network) {
    std::size_t count = 0;
    for (const auto& addition : absorbedAdditions(network))
        count += addition ? 1 : 0;
    return count;
}

} // namespace

class TestAbsorbedAdditions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLastConvolutionOfAResidualBlockAddsTheShortcut() {
        const auto absorbed = absorbedAdditions(residual());
        QVERIFY(!absorbed[0] && !absorbed[1] && !absorbed[3]);
        QVERIFY(absorbed[2] == std::size_t{3});
    }

    void theOrderOfTheOperandsDoesNotMatter() {
        Network network = residual();
        network.operations[3] = Add{1, 3, Activation::Relu};
        QCOMPARE(countAbsorbed(network), std::size_t{1});
    }

    void anActivationBeforeTheAdditionForbidsIt() {
        QCOMPARE(countAbsorbed(residual(Activation::Relu)), std::size_t{0});
    }

    void aShortcutThatIsNeededLaterIsNotOverwritten() {
        Network network = residual();
        network.outputs = {1, 4};
        QCOMPARE(countAbsorbed(network), std::size_t{0});
        network = residual();
        network.operations.push_back(convolution(1));
        network.outputs = {4, 5};
        QCOMPARE(countAbsorbed(network), std::size_t{0});
    }

    void theImageIsNotOverwritten() {
        Network network;
        network.operations = {convolution(0), convolution(1), Add{2, 0, Activation::None}};
        network.outputs = {3};
        QCOMPARE(countAbsorbed(network), std::size_t{0});
    }

    void aConvolutionWhoseResultIsWantedItselfKeepsIt() {
        Network network = residual();
        network.outputs = {3, 4};
        QCOMPARE(countAbsorbed(network), std::size_t{0});
    }

    void aConvolutionDoesNotOverwriteWhatItReads() {
        Network network;
        network.operations = {convolution(0), convolution(1), Add{2, 1, Activation::None}};
        network.outputs = {3};
        QCOMPARE(countAbsorbed(network), std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(TestAbsorbedAdditions)
#include "test_absorbed_additions.moc"
