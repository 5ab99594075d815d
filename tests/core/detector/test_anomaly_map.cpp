#include "base/random.h"
#include "detector/anomaly_map.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

using namespace patchgauge;
using detector::AnomalyMap;
using detector::ImageScore;
using detector::Response;
using detector::Settings;

namespace {

Response randomResponse(Size grid, std::uint64_t seed) {
    Random random(seed);
    Response response;
    response.patches = Grid<float>(grid);
    for (float& value : response.patches)
        value = static_cast<float>(random.uniform(0, 40));
    response.layers = {{"layer1", response.patches}};
    return response;
}

} // namespace

class TestAnomalyMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scoreAndPeakAreThoseOfTheHighestPixel() {
        const AnomalyMap map = detector::makeAnomalyMap(randomResponse({8, 6}, 1), {32, 24}, {});
        QCOMPARE(map.pixels.size(), (Size{32, 24}));
        QCOMPARE(map.score, *std::max_element(map.pixels.begin(), map.pixels.end()));
        QCOMPARE(map.pixels.at(static_cast<int>(map.peak.y), static_cast<int>(map.peak.x)),
                 map.score);
        QCOMPARE(map.peak.x - std::floor(map.peak.x), 0.5);
        QCOMPARE(map.peak.y - std::floor(map.peak.y), 0.5);
    }

    void theHighestPercentIsThatOfAPlainSort_data() {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("count");
        QTest::newRow("16 pixels: the highest one") << 4 << 4 << 1;
        QTest::newRow("100 pixels: still one") << 10 << 10 << 1;
        QTest::newRow("128 pixels: rounded up") << 16 << 8 << 2;
        QTest::newRow("4096 pixels") << 64 << 64 << 41;
    }

    void theHighestPercentIsThatOfAPlainSort() {
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(int, count);
        Settings settings;
        settings.imageScore = ImageScore::TopPercent;
        settings.smoothing = 1;
        const AnomalyMap map = detector::makeAnomalyMap(randomResponse({width / 2, height / 2}, 2),
                                                        {width, height}, settings);
        std::vector<double> values(map.pixels.begin(), map.pixels.end());
        std::sort(values.begin(), values.end(), std::greater<>());
        double sum = 0;
        for (int i = 0; i < count; ++i)
            sum += values[static_cast<std::size_t>(i)];
        QVERIFY(std::abs(map.score - sum / count) < 1e-6 * map.score);
        QCOMPARE(map.pixels.at(static_cast<int>(map.peak.y), static_cast<int>(map.peak.x)),
                 static_cast<float>(values.front()));
    }

    void aScoreOfTheMethodsOwnGoesFirst() {
        for (const ImageScore kind : {ImageScore::Maximum, ImageScore::TopPercent}) {
            Response response = randomResponse({8, 8}, 3);
            response.score = 123.0F;
            Settings settings;
            settings.imageScore = kind;
            QCOMPARE(detector::makeAnomalyMap(std::move(response), {32, 32}, settings).score,
                     123.0F);
        }
    }

    void patchesAndSharesAreHandedOn() {
        const Response response = randomResponse({8, 6}, 4);
        const AnomalyMap map = detector::makeAnomalyMap(response, {32, 24}, {});
        QVERIFY(std::equal(map.patches.begin(), map.patches.end(), response.patches.begin()));
        QCOMPARE(map.layers.size(), std::size_t{1});
        QCOMPARE(map.layers.front().layer, std::string("layer1"));
    }

    void aShareCoversItsBlockOfPatches() {
        detector::LayerShare share{"layer3", Grid<float>({2, 1})};
        share.values.at(0, 0) = 5;
        share.values.at(0, 1) = 7;
        const Size patchGrid{8, 4};
        QCOMPARE(detector::shareAt(share, {0, 0}, patchGrid), 5.0F);
        QCOMPARE(detector::shareAt(share, {3, 3}, patchGrid), 5.0F);
        QCOMPARE(detector::shareAt(share, {0, 4}, patchGrid), 7.0F);
        QCOMPARE(detector::shareAt(share, {3, 7}, patchGrid), 7.0F);
    }
};

QTEST_APPLESS_MAIN(TestAnomalyMap)
#include "test_anomaly_map.moc"
