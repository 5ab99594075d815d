#include "base/random.h"
#include "detector/anomaly_map.h"
#include "detector/pixel_map.h"
#include "detector/probe.h"
#include "detector/regions.h"
#include "image/region_of_interest.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

using namespace patchgauge;
using detector::AnomalyMap;
using detector::Settings;

namespace {

constexpr Size input{48, 32};
constexpr Size patchGrid{12, 8};

const image::RegionOfInterest region{input,
                                     {{image::Shape::Kind::Ellipse, {{4, 2}, {40, 30}}}},
                                     {{image::Shape::Kind::Rectangle, {{10, 10}, {18, 20}}}}};

Grid<char> mask() {
    return image::inspectedPixels(region, {input, input, 0});
}

detector::Response randomResponse(std::uint64_t seed) {
    Random random(seed);
    detector::Response response;
    response.patches = Grid<float>(patchGrid);
    for (float& value : response.patches)
        value = static_cast<float>(random.uniform(5, 40));
    response.layers = {{"layer1", response.patches}};
    return response;
}

/// Half-sample reflection.
int reflected(int i, int count) {
    while (i < 0 || i >= count)
        i = i < 0 ? -i - 1 : 2 * count - i - 1;
    return i;
}

/// The smoothed map by plain loops in float64: each pixel the weighted mean of the inspected ones.
Grid<double> plainMap(const Grid<float>& enlarged, double deviation, const Grid<char>& inspected) {
    const int reach = static_cast<int>(std::lround(4 * deviation));
    Grid<double> smoothed(enlarged.size());
    for (int row = 0; row < enlarged.height(); ++row)
        for (int column = 0; column < enlarged.width(); ++column) {
            double sum = 0;
            double weights = 0;
            for (int dy = -reach; dy <= reach; ++dy)
                for (int dx = -reach; dx <= reach; ++dx) {
                    const int y = reflected(row + dy, enlarged.height());
                    const int x = reflected(column + dx, enlarged.width());
                    if (!inspected.at(y, x))
                        continue;
                    const double weight =
                        std::exp(-(dx * dx + dy * dy) / (2 * deviation * deviation));
                    sum += weight * static_cast<double>(enlarged.at(y, x));
                    weights += weight;
                }
            smoothed.at(row, column) = sum / weights;
        }
    return smoothed;
}

std::vector<float> inspectedValues(const Grid<float>& pixels, const Grid<char>& inspected) {
    std::vector<float> values;
    for (std::size_t i = 0; i < pixels.count(); ++i)
        if (inspected.data()[i])
            values.push_back(pixels.data()[i]);
    return values;
}

} // namespace

/// Numbers within a region of interest, against plain loops.
class TestRegionMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMapIsTheWeightedMeanOfInspectedPixelsAndNaNElsewhere() {
        const Grid<char> inspected = mask();
        const Grid<float> patches = randomResponse(1).patches;
        const Grid<float> pixels = detector::pixelMap(patches, input, 3, inspected);
        const Grid<double> plain = plainMap(detector::pixelMap(patches, input, 0), 3, inspected);
        for (std::size_t i = 0; i < pixels.count(); ++i) {
            QCOMPARE(std::isnan(pixels.data()[i]), inspected.data()[i] == 0);
            if (inspected.data()[i])
                QVERIFY(std::abs(static_cast<double>(pixels.data()[i]) - plain.data()[i]) < 1e-3);
        }
    }

    void withoutSmoothingTheRegionOnlyCuts() {
        const Grid<char> inspected = mask();
        const Grid<float> patches = randomResponse(2).patches;
        const Grid<float> pixels = detector::pixelMap(patches, input, 0, inspected);
        const Grid<float> whole = detector::pixelMap(patches, input, 0);
        for (std::size_t i = 0; i < pixels.count(); ++i)
            if (inspected.data()[i])
                QCOMPARE(pixels.data()[i], whole.data()[i]);
    }

    void whatLiesOutsideDoesNotBleedIn() {
        const Grid<char> inspected = mask();
        detector::Response response = randomResponse(3);
        const AnomalyMap before = detector::makeAnomalyMap(response, input, {}, inspected);
        response.patches.at(7, 11) = 1e6F; // in the corner, beyond the ellipse by more than a patch
        const AnomalyMap after = detector::makeAnomalyMap(response, input, {}, inspected);
        QCOMPARE(after.score, before.score);
        QCOMPARE(after.peak, before.peak);
        QCOMPARE(after.patches.at(7, 11), 1e6F); // the raw numbers stay complete
    }

    void scoreAndPeakAreThoseOfTheHighestInspectedPixel() {
        const Grid<char> inspected = mask();
        const AnomalyMap map = detector::makeAnomalyMap(randomResponse(4), input, {}, inspected);
        const std::vector<float> values = inspectedValues(map.pixels, inspected);
        QCOMPARE(map.score, *std::max_element(values.begin(), values.end()));
        QCOMPARE(map.pixels.at(int(map.peak.y), int(map.peak.x)), map.score);
    }

    void theHighestPercentIsThatOfInspectedPixels() {
        const Grid<char> inspected = mask();
        Settings settings;
        settings.imageScore = detector::ImageScore::TopPercent;
        const AnomalyMap map =
            detector::makeAnomalyMap(randomResponse(5), input, settings, inspected);
        std::vector<float> values = inspectedValues(map.pixels, inspected);
        std::sort(values.begin(), values.end(), std::greater<>());
        const auto count = static_cast<std::size_t>(std::ceil(0.01 * double(values.size())));
        double sum = 0;
        for (std::size_t i = 0; i < count; ++i)
            sum += static_cast<double>(values[i]);
        QVERIFY(std::abs(static_cast<double>(map.score) - sum / double(count)) < 1e-4);
    }

    void aScoreOfTheWholeImageGivesWayToTheMaps() {
        const Grid<char> inspected = mask();
        detector::Response response = randomResponse(6);
        response.score = 1234;
        QCOMPARE(detector::makeAnomalyMap(response, input, {}).score, 1234.0F);
        const AnomalyMap map = detector::makeAnomalyMap(response, input, {}, inspected);
        QCOMPARE(map.score, map.pixels.at(int(map.peak.y), int(map.peak.x)));
    }

    void findingsLieWithinTheRegion() {
        const Grid<char> inspected = mask();
        const AnomalyMap map = detector::makeAnomalyMap(randomResponse(7), input, {}, inspected);
        const image::Geometry geometry(input, {input, input, 0});
        double area = 0;
        for (const detector::Region& found : detector::regionsAbove(map.pixels, 0, geometry)) {
            area += found.area;
            QVERIFY(std::isfinite(found.peak));
        }
        QCOMPARE(area, double(std::count(inspected.begin(), inspected.end(), 1)));
    }

    void aPixelIsReadWhereItsInputPixelIsInspected() {
        const Grid<char> inspected = mask();
        const AnomalyMap map = detector::makeAnomalyMap(randomResponse(8), input, {}, inspected);
        const Size photo{480, 320};
        const image::Geometry geometry(photo, {input, input, 0});
        for (int y = 0; y < photo.height; y += 3)
            for (int x = 0; x < photo.width; x += 3) {
                const float value =
                    detector::samplePixelMap(map.pixels, geometry, {x + 0.5, y + 0.5});
                QCOMPARE(std::isnan(value), inspected.at(y / 10, x / 10) == 0);
            }
    }

    void interpolationAtTheBorderTakesInspectedPixelsAlone() {
        Grid<float> pixels(Size{2, 2}, std::nanf(""));
        pixels.at(0, 0) = 10;
        pixels.at(1, 0) = 20;
        const image::Geometry geometry({2, 2}, {{2, 2}, {2, 2}, 0});
        QCOMPARE(detector::samplePixelMap(pixels, geometry, {0.9, 0.5}), 10.0F);
        QCOMPARE(detector::samplePixelMap(pixels, geometry, {0.75, 0.75}), 12.5F);
        QVERIFY(std::isnan(detector::samplePixelMap(pixels, geometry, {1.25, 0.5})));
    }
};

QTEST_GUILESS_MAIN(TestRegionMap)
#include "test_region_map.moc"
