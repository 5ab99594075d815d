#include "base/random.h"
#include "detector/embedding.h"

#include <QtTest>

#include <stdexcept>

using namespace patchgauge;
using detector::Combine;
using detector::EmbeddingLayout;
using detector::Reduction;
using detector::Settings;

namespace {

const image::InputSettings input{{96, 64}, {96, 64}, 16};

EmbeddingLayout layoutOf(const std::string& backbone, const Settings& settings) {
    return detector::layoutFor(weights::backbone(backbone), input, settings);
}

/// Random maps of these layers for two images.
std::vector<backbone::FeatureMap> mapsOf(const std::string& backbone,
                                         const std::vector<int>& layers) {
    std::vector<backbone::FeatureMap> maps;
    for (const int layer : layers) {
        const weights::LayerSpec& spec =
            weights::backbone(backbone).layers[static_cast<std::size_t>(layer - 1)];
        const Size network = input.network();
        backbone::FeatureMap map{
            2, network.height / spec.stride, network.width / spec.stride, spec.channels, {}};
        Random random(static_cast<std::uint64_t>(layer)); // the same map in every selection
        map.values.resize(static_cast<std::size_t>(map.images * map.height * map.width) *
                          static_cast<std::size_t>(map.channels));
        for (float& value : map.values)
            value = static_cast<float>(random.uniform(-1, 3));
        maps.push_back(std::move(map));
    }
    return maps;
}

EmbeddingLayout everythingOf(const std::string& backbone) {
    Settings settings;
    settings.reduction = Reduction::None;
    settings.localAverage = {0, 0, 0};
    return layoutOf(backbone, settings);
}

} // namespace

/// Many settings are compared on features that were read once: they must be those that each of them
/// would have read.
class TestRearranged : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheEmbeddingOfTheNarrowerLayoutToTheLastBit_data() {
        QTest::addColumn<QString>("backbone");
        QTest::addColumn<QList<int>>("layers");
        QTest::addColumn<QList<int>>("averages");
        QTest::addColumn<bool>("sum");
        QTest::addColumn<int>("dimensions"); // 0 for all
        for (const char* backbone : {"efficientnet-lite0", "efficientnet-b5"}) {
            const auto row = [&](const char* what) -> QTestData& {
                return QTest::addRow("%s, %s", backbone, what) << QString(backbone);
            };
            using List = QList<int>;
            row("everything") << List{1, 2, 3} << List{0, 0, 0} << false << 0;
            row("averaged") << List{1, 2, 3} << List{3, 3, 3} << false << 0;
            row("drawn") << List{1, 2, 3} << List{3, 0, 3} << false << 30;
            row("levels apart") << List{1, 2, 3} << List{3, 3, 0} << true << 30;
            row("one layer") << List{2} << List{3} << false << 10;
            row("the ends") << List{1, 3} << List{0, 3} << false << 25;
        }
    }

    void isTheEmbeddingOfTheNarrowerLayoutToTheLastBit() {
        QFETCH(QString, backbone);
        QFETCH(QList<int>, layers);
        QFETCH(QList<int>, averages);
        QFETCH(bool, sum);
        QFETCH(int, dimensions);
        const std::string id = backbone.toStdString();
        Settings settings;
        settings.layers.assign(layers.begin(), layers.end());
        settings.localAverage.assign(averages.begin(), averages.end());
        settings.combine = sum ? Combine::Sum : Combine::Concat;
        settings.reduction = dimensions > 0 ? Reduction::Random : Reduction::None;
        settings.dimensions = std::max(dimensions, 1);

        const EmbeddingLayout from = everythingOf(id);
        const EmbeddingLayout to = layoutOf(id, settings);
        const detector::Embedding all = detector::embed(mapsOf(id, {1, 2, 3}), 1, from);
        const detector::Embedding expected = detector::embed(mapsOf(id, settings.layers), 1, to);
        QVERIFY(detector::rearranged(all, from, to).levels == expected.levels);
    }

    void aLayerThatWasNotReadIsRefused() {
        Settings settings;
        settings.layers = {1, 2};
        settings.localAverage = {0, 0};
        settings.reduction = Reduction::None;
        const std::string id = "efficientnet-lite0";
        const EmbeddingLayout from = layoutOf(id, settings);
        const detector::Embedding all = detector::embed(mapsOf(id, {1, 2}), 0, from);
        QVERIFY_EXCEPTION_THROWN(detector::rearranged(all, from, everythingOf(id)),
                                 std::invalid_argument);
    }
};

QTEST_APPLESS_MAIN(TestRearranged)
#include "test_rearranged.moc"
