#include "core/backbone/comparison.h"
#include "core/backbone/reference_network.h"
#include "weights/manifest.h"

#include <QTest>

using namespace patchgauge;

class TestResnet : public QObject {
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
        const auto weights = test::randomWeights("resnet18", 1);
        const std::string problem =
            test::differenceFromReference("resnet18", weights, height, width);
        QVERIFY2(problem.empty(), problem.c_str());
    }

    void everySubsetOfLayersGivesTheSameMaps_data() {
        QTest::addColumn<std::vector<int>>("layers");
        QTest::newRow("1") << std::vector<int>{1};
        QTest::newRow("2") << std::vector<int>{2};
        QTest::newRow("3") << std::vector<int>{3};
        QTest::newRow("1, 2") << std::vector<int>{1, 2};
        QTest::newRow("1, 3") << std::vector<int>{1, 3};
        QTest::newRow("2, 3") << std::vector<int>{2, 3};
    }

    void everySubsetOfLayersGivesTheSameMaps() {
        QFETCH(std::vector<int>, layers);
        const auto weights = test::randomWeights("resnet18", 2);
        const weights::BackboneSpec& spec = weights::backbone("resnet18");
        const test::Images images = test::randomImages(1, 64, 64, 3);
        const auto all = backbone::makeFeaturePyramid(spec, weights, {1, 2, 3}, {2, "cpu"})
                             ->extract(images.batch, CancelToken());
        const auto some = backbone::makeFeaturePyramid(spec, weights, layers, {2, "cpu"})
                              ->extract(images.batch, CancelToken());
        QCOMPARE(some.size(), layers.size());
        for (std::size_t i = 0; i < some.size(); ++i) {
            const auto& expected = all[static_cast<std::size_t>(layers[i] - 1)];
            QCOMPARE(some[i].channels, expected.channels);
            QVERIFY(some[i].values == expected.values);
        }
    }

    void tensorsPastTheLastLayerAreNotNeeded() {
        auto weights = test::randomWeights("resnet18", 2);
        std::erase_if(weights, [](const auto& entry) {
            return entry.first.starts_with("layer2") || entry.first.starts_with("layer3");
        });
        backbone::makeFeaturePyramid(weights::backbone("resnet18"), weights, {1}, {1, "cpu"});
    }
};

QTEST_APPLESS_MAIN(TestResnet)
#include "test_resnet.moc"
