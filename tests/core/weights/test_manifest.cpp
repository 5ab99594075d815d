#include "weights/manifest.h"
#include "weights/manifest_parser.h"
#include "weights_files.h"

#include <QTest>

using namespace patchgauge;
using namespace patchgauge::test;
using namespace patchgauge::weights;

class TestManifest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBackbonesOfTheMethodAreBuiltIn_data();
    void theBackbonesOfTheMethodAreBuiltIn();
    void inputsAreNormalisedAsTheNetworksWereTrained();
    void officialFilesComeFirstWithTheDigitsInTheirNames();
    void instructionsNameTheImportCommand();
    void anUnknownIdListsTheKnownOnes();
    void inconsistentManifestsAreRefused_data();
    void inconsistentManifestsAreRefused();
};

void TestManifest::theBackbonesOfTheMethodAreBuiltIn_data() {
    QTest::addColumn<QVector<int>>("channels");
    QTest::addColumn<QVector<int>>("strides");
    QTest::addColumn<int>("dimensions");
    const auto row = [](const char* id, const QVector<int>& channels, const QVector<int>& strides,
                        int dims) { QTest::newRow(id) << channels << strides << dims; };
    row("efficientnet-lite0", {24, 40, 112}, {4, 8, 16}, 100);
    row("resnet18", {64, 128, 256}, {4, 8, 16}, 100);
    row("wide_resnet50_2", {256, 512, 1024}, {4, 8, 16}, 550);
    row("efficientnet-b5", {40, 176, 176}, {4, 16, 16}, 200);
}

void TestManifest::theBackbonesOfTheMethodAreBuiltIn() {
    QFETCH(const QVector<int>, channels);
    QFETCH(const QVector<int>, strides);
    QFETCH(const int, dimensions);
    const BackboneSpec& spec = backbone(QTest::currentDataTag());
    QCOMPARE(spec.layers.size(), std::size_t(3));
    for (int i = 0; i < 3; ++i) {
        const LayerSpec& layer = spec.layers[static_cast<std::size_t>(i)];
        QCOMPARE(layer.channels, channels[i]);
        QCOMPARE(layer.stride, strides[i]);
    }
    QCOMPARE(spec.defaultDimensions, dimensions);
    QCOMPARE(backbones().size(), std::size_t(4));
    QCOMPARE(defaultBackboneId(), std::string("efficientnet-lite0"));
}

void TestManifest::inputsAreNormalisedAsTheNetworksWereTrained() {
    // (x − 127) / 128 for x of 0 … 255, given for inputs scaled to 0 … 1.
    const BackboneSpec& lite = backbone("efficientnet-lite0");
    QCOMPARE(lite.mean[0], 127.0F / 255.0F);
    QCOMPARE(lite.deviation[2], 128.0F / 255.0F);
    const BackboneSpec& resnet = backbone("resnet18");
    QVERIFY(resnet.mean == (std::array<float, 3>{0.485F, 0.456F, 0.406F}));
    QVERIFY(resnet.deviation == (std::array<float, 3>{0.229F, 0.224F, 0.225F}));
}

void TestManifest::officialFilesComeFirstWithTheDigitsInTheirNames() {
    for (const BackboneSpec& spec : backbones()) {
        const WeightsFile& official = spec.files.front();
        const std::string digits = official.sha256.substr(0, 8);
        QVERIFY2(official.name.find("-" + digits + ".pth") != std::string::npos, spec.id.c_str());
    }
}

void TestManifest::instructionsNameTheImportCommand() {
    for (const BackboneSpec& spec : backbones()) {
        QVERIFY(spec.instructions.find("backbones import") != std::string::npos);
        QVERIFY(spec.instructions.find("--id " + spec.id) != std::string::npos);
        QVERIFY(spec.instructions.find(spec.source) != std::string::npos);
    }
}

void TestManifest::anUnknownIdListsTheKnownOnes() {
    QVERIFY(failsWith(ErrorCode::InvalidArgument,
                      "efficientnet-lite0, resnet18, wide_resnet50_2, efficientnet-b5",
                      [] { backbone("../resnet18"); }));
}

void TestManifest::inconsistentManifestsAreRefused_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const char* from, const char* to, const char* message) {
        QTest::newRow(name) << QString(from) << QString(to) << QString(message);
    };
    row("no JSON", "[", "(", "backbone 1");
    row("missing field", "\"licence\"", "\"license\"", "licence");
    row("wrong type", "\"channels\": 24", "\"channels\": \"24\"", "backbone 1");
    row("id twice", "\"id\": \"resnet18\"", "\"id\": \"efficientnet-lite0\"", "twice");
    row("id leaves its folder", "\"id\": \"resnet18\"", "\"id\": \"../resnet18\"", "id");
    row("default absent", "\"default\": \"eff", "\"default\": \"off", "default");
    row("strides descend", "\"stride\": 8", "\"stride\": 2", "strides");
    row("channels absent", "\"channels\": 24", "\"channels\": 0", "channels");
    row("too many dimensions", "\"defaultDimensions\": 550", "\"defaultDimensions\": 1793",
        "dimensions");
    row("two means", "[0.485, 0.456, 0.406]", "[0.485, 0.456]", "three values");
    row("zero deviation", "0.229", "0.0", "deviations");
    row("short checksum", "\"95faca4d\"", "\"95faca4\"", "SHA-256");
    row("upper-case checksum", "\"95faca4d\"", "\"95FACA4D\"", "SHA-256");
}

void TestManifest::inconsistentManifestsAreRefused() {
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, message);
    const std::string_view text = builtInManifest();
    QString changed = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    QVERIFY(changed.contains(from));
    changed.replace(changed.indexOf(from), from.size(), to);
    QVERIFY(failsWith(ErrorCode::Corrupt, message.toStdString(),
                      [&] { parseManifest(changed.toStdString()); }));
}

QTEST_APPLESS_MAIN(TestManifest)
#include "test_manifest.moc"
