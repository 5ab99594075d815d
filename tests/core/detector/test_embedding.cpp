#include "base/error.h"
#include "base/random.h"
#include "detector/embedding.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <set>

using namespace patchgauge;
using detector::Combine;
using detector::Embedding;
using detector::EmbeddingLayout;
using detector::Reduction;
using detector::Settings;

namespace {

/// A map whose values can be told apart: 1000·channel + 10·row + column, plus noise.
backbone::FeatureMap numberedMap(int height, int width, int channels, Random& random) {
    backbone::FeatureMap map{2, height, width, channels, {}};
    for (int image = 0; image < 2; ++image)
        for (int row = 0; row < height; ++row)
            for (int column = 0; column < width; ++column)
                for (int c = 0; c < channels; ++c)
                    map.values.push_back(static_cast<float>(1000 * c + 10 * row + column + image +
                                                            random.uniform(0, 0.5)));
    return map;
}

float valueAt(const backbone::FeatureMap& map, int image, int row, int column, int channel) {
    const int index = ((image * map.height + row) * map.width + column) * map.channels + channel;
    return map.values[static_cast<std::size_t>(index)];
}

/// The same value from the definition: mean over the 3×3 neighbours that exist inside the margin.
double averagedAt(const backbone::FeatureMap& map, int image, int row, int column, int channel,
                  int margin) {
    double sum = 0;
    int count = 0;
    for (int y = row - 1; y <= row + 1; ++y)
        for (int x = column - 1; x <= column + 1; ++x) {
            if (y < margin || x < margin || y >= map.height - margin || x >= map.width - margin)
                continue;
            sum += valueAt(map, image, y, x, channel);
            ++count;
        }
    return sum / count;
}

int channelCount(const EmbeddingLayout& layout) {
    return layout.dimensions();
}

} // namespace

class TestEmbedding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSeedGivesTheSameChannelsEverywhere() {
        // Worked out by a separate script from the definition of SplitMix64 and Fisher-Yates.
        Random random(42);
        QCOMPARE(random.next(), std::uint64_t{13679457532755275413u});
        QCOMPARE(random.next(), std::uint64_t{2949826092126892291u});
        QCOMPARE(random.next(), std::uint64_t{5139283748462763858u});
    }

    void channelsAreDrawnWithoutReplacementOverAllLayers() {
        Settings settings;
        settings.dimensions = 100;
        const auto& spec = weights::backbone("resnet18");
        const EmbeddingLayout layout = detector::layoutFor(spec, {}, settings);
        QCOMPARE(channelCount(layout), 100);
        QCOMPARE(layout.levels.size(), std::size_t{3});
        QCOMPARE(layout.levels[0].segments[0].layer, std::string("layer3"));
        QCOMPARE(layout.levels[2].segments[0].layer, std::string("layer1"));
        QVERIFY((layout.levels[0].grid == Size{16, 16}));
        QVERIFY((layout.patchGrid() == Size{64, 64}));
        for (const detector::Level& level : layout.levels) {
            const auto& channels = level.segments[0].channels;
            const std::set<int> different(channels.begin(), channels.end());
            QCOMPARE(different.size(), channels.size());
            QVERIFY(std::is_sorted(channels.begin(), channels.end()));
        }
        settings.seed = 2;
        const EmbeddingLayout other = detector::layoutFor(spec, {}, settings);
        QVERIFY(other.levels[0].segments[0].channels != layout.levels[0].segments[0].channels);
    }

    void everyChannelIsDrawnAboutEquallyOften() {
        const auto& spec = weights::backbone("efficientnet-lite0");
        std::vector<int> counts(176);
        constexpr int draws = 400;
        for (int seed = 0; seed < draws; ++seed) {
            Settings settings;
            settings.seed = static_cast<std::uint64_t>(seed);
            settings.dimensions = 88;
            const EmbeddingLayout layout = detector::layoutFor(spec, {}, settings);
            const std::size_t offsets[] = {64, 24, 0}; // coarse first: 112, 40 and 24 channels
            for (std::size_t l = 0; l < 3; ++l)
                for (const int channel : layout.levels[l].segments[0].channels)
                    ++counts[offsets[l] + static_cast<std::size_t>(channel)];
        }
        // Binomial with p = 1/2: six deviations are 60.
        for (const int count : counts)
            QVERIFY(std::abs(count - draws / 2) < 60);
    }

    void equalGridsAreOneLevelDeeperFirst() {
        Settings settings;
        settings.reduction = Reduction::None;
        const EmbeddingLayout layout =
            detector::layoutFor(weights::backbone("efficientnet-b5"), {}, settings);
        QCOMPARE(layout.levels.size(), std::size_t{2});
        QCOMPARE(layout.levels[0].segments.size(), std::size_t{2});
        QCOMPARE(layout.levels[0].segments[0].map, 2);
        QCOMPARE(layout.levels[0].segments[1].map, 1);
        QCOMPARE(layout.dimensions(), 392);
        settings.combine = Combine::Sum;
        QCOMPARE(
            detector::layoutFor(weights::backbone("efficientnet-b5"), {}, settings).levels.size(),
            std::size_t{3});
    }

    void impossibleSettingsAreRefused_data() {
        QTest::addColumn<std::vector<int>>("layers");
        QTest::addColumn<std::vector<int>>("averages");
        QTest::addColumn<int>("dimensions");
        using List = std::vector<int>;
        QTest::newRow("no layers") << List{} << List{} << 10;
        QTest::newRow("layer 0") << List{0, 1} << List{0, 0} << 10;
        QTest::newRow("layer 4 of 3") << List{1, 4} << List{0, 0} << 10;
        QTest::newRow("descending") << List{2, 1} << List{0, 0} << 10;
        QTest::newRow("twice") << List{2, 2} << List{0, 0} << 10;
        QTest::newRow("averages for other layers") << List{1, 2} << List{3} << 10;
        QTest::newRow("average of 5") << List{1} << List{5} << 10;
        QTest::newRow("no dimensions") << List{1} << List{0} << 0;
    }

    void impossibleSettingsAreRefused() {
        Settings settings;
        QFETCH(std::vector<int>, layers);
        QFETCH(std::vector<int>, averages);
        QFETCH(int, dimensions);
        settings.layers = layers;
        settings.localAverage = averages;
        settings.dimensions = dimensions;
        try {
            detector::layoutFor(weights::backbone("resnet18"), {}, settings);
            QFAIL("no error");
        } catch (const Error& error) {
            QVERIFY(error.code() == ErrorCode::InvalidArgument);
        }
    }

    void embedDropsTheMarginAndAveragesWhatExists_data() {
        QTest::addColumn<int>("average");
        QTest::newRow("plain") << 0;
        QTest::newRow("averaged") << 3;
    }

    void embedDropsTheMarginAndAveragesWhatExists() {
        QFETCH(int, average);
        detector::Segment coarse{"deep", 1, {0, 2}, average, 1};
        detector::Segment fine{"shallow", 0, {1}, average, 2};
        EmbeddingLayout layout;
        layout.levels = {{{3, 2}, {coarse}}, {{6, 4}, {fine}}};
        Random random(4);
        const std::vector<backbone::FeatureMap> maps{numberedMap(8, 10, 2, random),
                                                     numberedMap(4, 5, 3, random)};
        const int image = 1;
        const Embedding embedding = detector::embed(maps, image, layout);
        for (std::size_t l = 0; l < 2; ++l) {
            const detector::Segment& segment = layout.levels[l].segments[0];
            const backbone::FeatureMap& map = maps[static_cast<std::size_t>(segment.map)];
            const Size grid = layout.levels[l].grid;
            std::size_t i = 0;
            for (int row = 0; row < grid.height; ++row)
                for (int column = 0; column < grid.width; ++column)
                    for (const int channel : segment.channels) {
                        const int y = row + segment.marginCells;
                        const int x = column + segment.marginCells;
                        const double expected = average == 3 ? averagedAt(map, image, y, x, channel,
                                                                          segment.marginCells)
                                                             : valueAt(map, image, y, x, channel);
                        QVERIFY(std::abs(embedding.levels[l][i++] - expected) <
                                1e-5 * std::abs(expected));
                    }
            QCOMPARE(embedding.levels[l].size(), i);
        }
    }

    void segmentsOfALevelStandSideBySide() {
        EmbeddingLayout layout;
        layout.levels = {{{2, 2}, {{"deep", 1, {1}, 0, 0}, {"shallow", 0, {0, 1}, 0, 0}}}};
        Random random(4);
        const std::vector<backbone::FeatureMap> maps{numberedMap(2, 2, 2, random),
                                                     numberedMap(2, 2, 2, random)};
        const Embedding embedding = detector::embed(maps, 0, layout);
        QCOMPARE(embedding.levels[0][3], valueAt(maps[1], 0, 0, 1, 1));
        QCOMPARE(embedding.levels[0][4], valueAt(maps[0], 0, 0, 1, 0));
        QCOMPARE(embedding.levels[0][5], valueAt(maps[0], 0, 0, 1, 1));
    }

    void everyFineCellHasItsAncestor() {
        const Size fine{8, 4};
        const Size coarse{2, 2};
        QCOMPARE(detector::ancestor(0, fine, coarse), std::size_t{0});
        QCOMPARE(detector::ancestor(7, fine, coarse), std::size_t{1});
        QCOMPARE(detector::ancestor(8 + 3, fine, coarse), std::size_t{0});
        QCOMPARE(detector::ancestor(2 * 8 + 4, fine, coarse), std::size_t{3});
        QCOMPARE(detector::ancestor(31, fine, coarse), std::size_t{3});
    }
};

QTEST_APPLESS_MAIN(TestEmbedding)
#include "test_embedding.moc"
