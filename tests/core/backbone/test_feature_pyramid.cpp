#include "backbone/feature_pyramid.h"
#include "base/error.h"
#include "core/backbone/comparison.h"
#include "core/backbone/reference_network.h"
#include "weights/manifest.h"

#include <QTest>

#include <limits>
#include <optional>

using namespace patchgauge;

namespace {

template <typename Work>
std::optional<Error> errorOf(Work work) {
    try {
        work();
    } catch (const Error& error) {
        return error;
    }
    return std::nullopt;
}

const weights::BackboneSpec& resnet18() {
    return weights::backbone("resnet18");
}

} // namespace

class TestFeaturePyramid : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { weights_ = test::randomWeights("resnet18", 1); }

    void aMissingTensorIsNamedWithItsShape() {
        auto weights = weights_;
        weights.erase("layer2.0.downsample.0.weight");
        verifyCorrupt(weights, {"layer2.0.downsample.0.weight", "128x64x1x1"});
    }

    void aMisshapenTensorIsNamedWithBothShapes() {
        auto weights = weights_;
        weights["layer1.0.conv1.weight"] = {{64, 32, 3, 3}, std::vector<float>(64 * 32 * 9)};
        verifyCorrupt(weights, {"layer1.0.conv1.weight", "64x32x3x3", "64x64x3x3"});
    }

    void aTensorWithFewerValuesThanItsShapeSaysIsRefused() {
        auto weights = weights_;
        weights.at("bn1.bias").values.pop_back();
        verifyCorrupt(weights, {"bn1.bias"});
    }

    void valuesThatAreNotFiniteAreRefused_data() {
        QTest::addColumn<QString>("tensor");
        QTest::addColumn<float>("value");
        const float infinity = std::numeric_limits<float>::infinity();
        const float nan = std::numeric_limits<float>::quiet_NaN();
        QTest::newRow("NaN in a kernel") << "layer3.1.conv2.weight" << nan;
        QTest::newRow("infinity in a kernel") << "conv1.weight" << -infinity;
        QTest::newRow("NaN in a batch norm") << "layer1.0.bn2.running_mean" << nan;
    }

    void valuesThatAreNotFiniteAreRefused() {
        QFETCH(QString, tensor);
        QFETCH(float, value);
        auto weights = weights_;
        weights.at(tensor.toStdString()).values[5] = value;
        verifyCorrupt(weights, {tensor.toStdString()});
    }

    void aNegativeVarianceIsRefused() {
        auto weights = weights_;
        weights.at("bn1.running_var").values[3] = -1;
        verifyCorrupt(weights, {"bn1.running_var"});
    }

    void layersMustBeAscendingAndThere_data() {
        QTest::addColumn<std::vector<int>>("layers");
        QTest::newRow("none") << std::vector<int>{};
        QTest::newRow("zero") << std::vector<int>{0, 1};
        QTest::newRow("past the last") << std::vector<int>{1, 4};
        QTest::newRow("descending") << std::vector<int>{2, 1};
        QTest::newRow("twice") << std::vector<int>{2, 2};
    }

    void layersMustBeAscendingAndThere() {
        QFETCH(std::vector<int>, layers);
        verifyCode(ErrorCode::InvalidArgument, [&] {
            backbone::makeFeaturePyramid(resnet18(), weights_, layers, {1, "cpu"});
        });
    }

    void unknownFamiliesAndVariantsAreUnsupported() {
        weights::BackboneSpec spec = resnet18();
        spec.family = "transformer";
        verifyCode(ErrorCode::Unsupported, [&] {
            backbone::makeFeaturePyramid(spec, weights_, {1}, {1, "cpu"});
        });
        spec = resnet18();
        spec.id = "resnet34";
        verifyCode(ErrorCode::Unsupported, [&] {
            backbone::makeFeaturePyramid(spec, weights_, {1}, {1, "cpu"});
        });
    }

    void devicesAndThreadsThatDoNotExistAreRefused() {
        verifyCode(ErrorCode::InvalidArgument, [&] {
            backbone::makeFeaturePyramid(resnet18(), weights_, {1}, {1, "tpu"});
        });
        verifyCode(ErrorCode::InvalidArgument, [&] {
            backbone::makeFeaturePyramid(resnet18(), weights_, {1}, {0, "cpu"});
        });
    }

    void cudaIsUsedOrRefusedButNeverReplaced() {
        std::string description;
        const auto error = errorOf([&] {
            description =
                backbone::makeFeaturePyramid(resnet18(), weights_, {1}, {1, "cuda"})->description();
        });
        if (error)
            QCOMPARE(error->code(), ErrorCode::Unsupported);
        else
            QVERIFY(description.ends_with("cuda"));
    }

    void theDescriptionNamesLibraryDeviceAndThreads() {
        const auto pyramid = backbone::makeFeaturePyramid(resnet18(), weights_, {1}, {2, "cpu"});
        const std::string text = pyramid->description();
        QVERIFY2(text.starts_with("oneDNN ") && text.ends_with(", cpu, 2 threads"), text.c_str());
    }

    void imagesThatTheNetworkCannotTakeAreRefused() {
        const auto pyramid = backbone::makeFeaturePyramid(resnet18(), weights_, {1, 2}, {1, "cpu"});
        const test::Images images = test::randomImages(1, 32, 32, 1);
        const auto verifyRefused = [&](backbone::InputBatch batch) {
            verifyCode(ErrorCode::InvalidArgument, [&] { pyramid->extract(batch, CancelToken()); });
        };
        verifyRefused({0, 32, 32, images.values.data()});
        verifyRefused({1, 32, 32, nullptr});
        verifyRefused({1, 28, 32, images.values.data()});
        verifyRefused({1, 32, 28, images.values.data()});
        verifyRefused({1, 0, 32, images.values.data()});
    }

    void sizesNeedOnlyFitTheCoarsestLayerUsed() {
        const auto pyramid = backbone::makeFeaturePyramid(resnet18(), weights_, {1}, {1, "cpu"});
        const auto maps = pyramid->extract(test::randomImages(1, 20, 28, 1).batch, CancelToken());
        QCOMPARE(maps.front().height, 5);
        QCOMPARE(maps.front().width, 7);
    }

    void extractionStopsWhenCancelled() {
        const auto pyramid = backbone::makeFeaturePyramid(resnet18(), weights_, {1}, {1, "cpu"});
        const test::Images images = test::randomImages(1, 32, 32, 1);
        const CancelToken cancel;
        cancel.request();
        QVERIFY_EXCEPTION_THROWN(pyramid->extract(images.batch, cancel), Cancelled);
    }

    void theCallersImagesAreNotChanged() {
        const auto pyramid = backbone::makeFeaturePyramid(resnet18(), weights_, {3}, {1, "cpu"});
        const test::Images images = test::randomImages(2, 32, 32, 1);
        const std::vector<float> before = images.values;
        pyramid->extract(images.batch, CancelToken());
        QVERIFY(images.values == before);
    }

private:
    template <typename Work>
    static void verifyCode(ErrorCode code, Work work) {
        const auto error = errorOf(work);
        QVERIFY(error);
        QCOMPARE(error->code(), code);
    }

    static void verifyCorrupt(const weights::StateDict& weights,
                              const std::vector<std::string>& mentioned) {
        const auto error = errorOf([&] {
            backbone::makeFeaturePyramid(resnet18(), weights, {1, 2, 3}, {1, "cpu"});
        });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::Corrupt);
        for (const std::string& text : mentioned)
            QVERIFY2(error->where().english().find(text) != std::string::npos, error->what());
    }

    weights::StateDict weights_;
};

QTEST_APPLESS_MAIN(TestFeaturePyramid)
#include "test_feature_pyramid.moc"
