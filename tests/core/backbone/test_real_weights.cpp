#include "core/backbone/comparison.h"
#include "support/shared_data.h"
#include "weights/manifest.h"
#include "weights/reader.h"
#include "weights/store.h"

#include <QTest>

#include <cstdlib>

using namespace patchgauge;

namespace {

/// A tensor of shape [1][channels][height][width].
test::ReferenceMap toMap(const weights::Tensor& tensor) {
    test::ReferenceMap map(static_cast<int>(tensor.shape[1]), static_cast<int>(tensor.shape[2]),
                           static_cast<int>(tensor.shape[3]));
    map.values.assign(tensor.values.begin(), tensor.values.end());
    return map;
}

test::Images toImages(const test::ReferenceMap& map) {
    test::Images images{{1, map.height, map.width, nullptr}, {}};
    for (int y = 0; y < map.height; ++y)
        for (int x = 0; x < map.width; ++x)
            for (int c = 0; c < map.channels; ++c)
                images.values.push_back(static_cast<float>(map.at(c, y, x)));
    images.batch.values = images.values.data();
    return images;
}

} // namespace

class TestRealWeights : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resnet18GivesTorchvisionsActivations() {
        const auto folder = test::sharedData() / "weights";
        const auto weights =
            weights::readStateDict(folder / "resnet18_imagenet1k_v1_to_layer3.safetensors");
        const auto golden =
            weights::readStateDict(folder / "resnet18_golden_activations.safetensors");
        const test::Images images = toImages(toMap(golden.at("input")));
        const auto maps = backbone::makeFeaturePyramid(weights::backbone("resnet18"), weights,
                                                       {1, 2, 3}, {2, "cpu"})
                              ->extract(images.batch, CancelToken());
        QCOMPARE(maps.size(), std::size_t{3});
        for (std::size_t i = 0; i < maps.size(); ++i) {
            const auto& expected = golden.at("layer" + std::to_string(i + 1));
            const std::string problem = test::difference(maps[i], 0, toMap(expected), 1e-5);
            QVERIFY2(problem.empty(), problem.c_str());
        }
    }

    void efficientNetLite0AgreesWithPlainLoops() {
        const char* store = std::getenv("PATCHGAUGE_TEST_STORE");
        if (!store)
            QSKIP("PATCHGAUGE_TEST_STORE names no folder with installed backbones");
        const weights::BackboneSpec& spec = weights::backbone("efficientnet-lite0");
        const auto weights = weights::readStateDict(weights::Store(store).folder() / spec.id /
                                                    spec.files.front().name);
        const std::string problem = test::differenceFromReference(spec.id, weights, 64, 64);
        QVERIFY2(problem.empty(), problem.c_str());
    }
};

QTEST_APPLESS_MAIN(TestRealWeights)
#include "test_real_weights.moc"
