#include "backbone/architectures.h"
#include "backbone/libtorch_executor.h"
#include "backbone/libtorch_module.h"
#include "backbone/onednn_executor.h"
#include "base/error.h"
#include "core/backbone/comparison.h"
#include "core/backbone/reference_network.h"
#include "weights/manifest.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace patchgauge;
using namespace patchgauge::backbone;

namespace {

Network networkOf(const std::string& id) {
    return buildNetwork(weights::backbone(id), test::randomWeights(id, 1), {1, 2, 3});
}

/// Largest difference between two maps over the largest magnitude of the second.
double relativeDifference(const FeatureMap& map, const FeatureMap& reference) {
    if (map.values.size() != reference.values.size())
        return INFINITY;
    double largest = 0;
    double magnitude = 0;
    for (std::size_t i = 0; i < map.values.size(); ++i) {
        const double error = std::abs(map.values[i] - reference.values[i]);
        largest = error <= largest ? largest : error; // NaN counts as different
        magnitude = std::max<double>(magnitude, std::abs(reference.values[i]));
    }
    return largest / magnitude;
}

std::vector<FeatureMap> extract(FeaturePyramid& pyramid, const test::Images& images) {
    return pyramid.extract(images.batch, CancelToken());
}

/// The maps of one image of a batch.
std::vector<float> valuesOf(const FeatureMap& map, std::size_t image) {
    const std::size_t count = map.values.size() / static_cast<std::size_t>(map.images);
    const auto begin = map.values.begin() + static_cast<std::ptrdiff_t>(image * count);
    return {begin, begin + static_cast<std::ptrdiff_t>(count)};
}

} // namespace

class TestExecutors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothGiveTheSameMaps_data() {
        QTest::addColumn<std::string>("id");
        for (const weights::BackboneSpec& spec : weights::backbones())
            QTest::newRow(spec.id.c_str()) << spec.id;
    }

    void bothGiveTheSameMaps() {
        QFETCH(std::string, id);
        const Network network = networkOf(id);
        const test::Images images = test::randomImages(2, 96, 64, 3);
        const auto maps = extract(*makeOneDnnExecutor(network, 2), images);
        const auto reference = extract(*makeLibtorchExecutor(network, {1, "cpu"}), images);
        QCOMPARE(maps.size(), reference.size());
        for (std::size_t layer = 0; layer < maps.size(); ++layer) {
            const double difference = relativeDifference(maps[layer], reference[layer]);
            QVERIFY2(difference < 1e-5, std::to_string(difference).c_str());
        }
    }

    void anImageGivesTheSameBitsAloneAndInABatch_data() { bothGiveTheSameMaps_data(); }

    void anImageGivesTheSameBitsAloneAndInABatch() {
        QFETCH(std::string, id);
        const auto executor = makeOneDnnExecutor(networkOf(id), 2);
        const test::Images images = test::randomImages(3, 64, 96, 4);
        const auto together = extract(*executor, images);
        const std::size_t pixels = 64 * 96;
        for (std::size_t image = 0; image < 3; ++image) {
            const InputBatch alone{1, 64, 96, images.values.data() + image * pixels * 3};
            const auto maps = executor->extract(alone, CancelToken());
            for (std::size_t layer = 0; layer < maps.size(); ++layer)
                QVERIFY(maps[layer].values == valuesOf(together[layer], image));
        }
    }

    void imagesOfAnotherSizeMayFollow() {
        const Network network = networkOf("efficientnet-lite0");
        const auto executor = makeOneDnnExecutor(network, 1);
        const test::Images small = test::randomImages(1, 32, 64, 5);
        const auto before = extract(*executor, small);
        extract(*executor, test::randomImages(2, 96, 96, 6));
        const auto after = extract(*executor, small);
        for (std::size_t layer = 0; layer < before.size(); ++layer)
            QVERIFY(before[layer].values == after[layer].values);
    }

    void theModuleIsFoundAlongTheRunPath() {
        const Network network = networkOf("resnet18");
        const auto executor = loadLibtorchExecutor(network, {1, "cpu"});
        QVERIFY(executor->description().starts_with("LibTorch "));
        const test::Images images = test::randomImages(1, 32, 32, 7);
        QCOMPARE(extract(*executor, images).size(), std::size_t{3});
    }

    void errorsOfTheModuleAreCaughtAsOurs() {
        try {
            loadLibtorchExecutor(networkOf("resnet18"), {1, "tpu"});
            QFAIL("accepted");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::InvalidArgument);
        }
    }

    void cancellingTheModuleIsNotAnError() {
        const auto executor = loadLibtorchExecutor(networkOf("resnet18"), {1, "cpu"});
        const CancelToken cancel;
        cancel.request();
        QVERIFY_THROWS_EXCEPTION(Cancelled,
                                 executor->extract(test::randomImages(1, 32, 32, 8).batch, cancel));
    }
};

QTEST_APPLESS_MAIN(TestExecutors)
#include "test_executors.moc"
