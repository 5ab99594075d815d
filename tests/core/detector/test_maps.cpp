#include "base/random.h"
#include "detector/heat_scale.h"
#include "detector/overlay.h"
#include "detector/pixel_map.h"
#include "detector/regions.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace patchgauge;
using detector::HeatScale;
using detector::Region;

namespace {

Grid<float> randomGrid(Size size, std::uint64_t seed) {
    Random random(seed);
    Grid<float> grid(size);
    for (float& value : grid)
        value = static_cast<float>(random.uniform(0, 40));
    return grid;
}

/// Half-pixel centres, edge values beyond the outermost centres.
double bilinear(const Grid<float>& from, Size to, int row, int column) {
    const auto weights = [](double position, int count, int& first, double& share) {
        position = std::clamp(position, 0.0, double(count - 1));
        first = std::min(int(position), std::max(count - 2, 0));
        share = position - first;
    };
    int top = 0;
    int left = 0;
    double shareY = 0;
    double shareX = 0;
    weights((row + 0.5) * from.height() / to.height - 0.5, from.height(), top, shareY);
    weights((column + 0.5) * from.width() / to.width - 0.5, from.width(), left, shareX);
    const int bottom = std::min(top + 1, from.height() - 1);
    const int right = std::min(left + 1, from.width() - 1);
    return (1 - shareY) * ((1 - shareX) * from.at(top, left) + shareX * from.at(top, right)) +
           shareY * ((1 - shareX) * from.at(bottom, left) + shareX * from.at(bottom, right));
}

/// d c b a | a b c d | d c b a
int reflected(int i, int count) {
    while (i < 0 || i >= count)
        i = i < 0 ? -1 - i : 2 * count - 1 - i;
    return i;
}

/// Enlarging and smoothing written down plainly, in float64.
Grid<double> referencePixelMap(const Grid<float>& patches, Size size, double deviation) {
    Grid<double> large(size);
    for (int row = 0; row < size.height; ++row)
        for (int column = 0; column < size.width; ++column)
            large.at(row, column) = bilinear(patches, size, row, column);
    const int radius = int(std::lround(4 * deviation));
    double total = 0;
    for (int i = -radius; i <= radius; ++i)
        total += std::exp(-i * i / (2 * deviation * deviation));
    const auto weight = [&](int i) {
        return std::exp(-i * i / (2 * deviation * deviation)) / total;
    };
    Grid<double> across(size);
    Grid<double> smooth(size);
    for (int row = 0; row < size.height; ++row)
        for (int column = 0; column < size.width; ++column)
            for (int i = -radius; i <= radius; ++i)
                across.at(row, column) +=
                    weight(i) * large.at(row, reflected(column + i, size.width));
    for (int row = 0; row < size.height; ++row)
        for (int column = 0; column < size.width; ++column)
            for (int i = -radius; i <= radius; ++i)
                smooth.at(row, column) +=
                    weight(i) * across.at(reflected(row + i, size.height), column);
    return smooth;
}

} // namespace

class TestMaps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pixelMapsEqualTheDefinition_data() {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::newRow("square") << 64 << 64;
        QTest::newRow("wide") << 96 << 32;
        QTest::newRow("narrower than the kernel") << 32 << 64;
    }

    void pixelMapsEqualTheDefinition() {
        QFETCH(int, width);
        QFETCH(int, height);
        const Grid<float> patches = randomGrid({width / 4, height / 4}, 5);
        const Grid<float> pixels = detector::pixelMap(patches, {width, height}, 4);
        const Grid<double> expected = referencePixelMap(patches, {width, height}, 4);
        for (std::size_t i = 0; i < pixels.count(); ++i)
            QVERIFY(std::abs(pixels.data()[i] - expected.data()[i]) < 1e-4);
    }

    void regionsAreInImagePixelsHighestFirst() {
        // 64 × 32 input of a 128 × 128 image: an input pixel is 2 × 4 image pixels.
        Grid<float> pixels({64, 32}, 1);
        pixels.at(2, 3) = 20; // diagonal neighbours are one region
        pixels.at(3, 4) = 12;
        pixels.at(20, 40) = 30;
        pixels.at(31, 63) = 10; // not above
        const image::Geometry geometry({128, 128}, {{64, 32}, {64, 32}, 0});
        const std::vector<Region> regions = detector::regionsAbove(pixels, 10, geometry);
        QCOMPARE(regions.size(), std::size_t{2});
        QCOMPARE(regions[0].peak, 30.0F);
        QCOMPARE(regions[0].x, 80);
        QCOMPARE(regions[0].y, 80);
        QCOMPARE(regions[0].width, 2);
        QCOMPARE(regions[0].height, 4);
        QCOMPARE(regions[0].area, 8.0);
        QCOMPARE(regions[1].x, 6);
        QCOMPARE(regions[1].y, 8);
        QCOMPARE(regions[1].width, 4);
        QCOMPARE(regions[1].height, 8);
        QCOMPARE(regions[1].area, 16.0);
    }

    void coloursAreAnchoredToTheThreshold() {
        const HeatScale scale(10.0F, 100);
        QCOMPARE(int(scale.colourAt(8).alpha), 0);
        QCOMPARE(int(scale.colourAt(-3).alpha), 0);
        QCOMPARE(int(scale.colourAt(std::numeric_limits<float>::quiet_NaN()).alpha), 0);
        QVERIFY(scale.colourAt(10).alpha > 100);
        QCOMPARE(int(scale.colourAt(20).red), int(scale.colourAt(1e9F).red));
        QCOMPARE(scale.high(), 20.0F);
        QCOMPARE(HeatScale(std::nullopt, 100).high(), 30.0F); // 2 · 1.5·√100
        QCOMPARE(HeatScale(0.0F, 100).high(), 30.0F);
    }

    void lightnessRisesWithTheValue() {
        const HeatScale scale(10.0F, 100);
        double previous = 0;
        for (int tenths = 82; tenths <= 200; tenths += 2) {
            const detector::Colour colour = scale.colourAt(static_cast<float>(tenths) / 10);
            const double lightness =
                0.2126 * colour.red + 0.7152 * colour.green + 0.0722 * colour.blue;
            QVERIFY(lightness > previous);
            previous = lightness;
        }
    }

    void overlaysLieWhereTheMapIs() {
        image::Image photo;
        photo.pixels = cv::Mat(100, 200, CV_8UC3, cv::Scalar(100, 100, 100));
        // The crop inspects the middle half; its top left input pixel is hot.
        const image::Geometry geometry({200, 100}, {{128, 128}, {64, 64}, 0});
        Grid<float> pixels({64, 64}, 0);
        for (int row = 0; row < 32; ++row)
            for (int column = 0; column < 32; ++column)
                pixels.at(row, column) = 100;
        const cv::Mat overlay =
            detector::drawOverlay(photo, pixels, geometry, HeatScale(10.0F, 100), std::nullopt);
        const cv::Vec3b plain(100, 100, 100);
        QVERIFY(overlay.at<cv::Vec3b>(0, 0) == plain);    // outside the crop
        QVERIFY(overlay.at<cv::Vec3b>(30, 45) == plain);  // just left of it
        QVERIFY(overlay.at<cv::Vec3b>(30, 60) != plain);  // hot quarter
        QVERIFY(overlay.at<cv::Vec3b>(60, 60) == plain);  // below it
        QVERIFY(overlay.at<cv::Vec3b>(30, 120) == plain); // right of it
    }
};

QTEST_APPLESS_MAIN(TestMaps)
#include "test_maps.moc"
