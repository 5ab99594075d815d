#include "detector/probe.h"
#include "support/trained_model.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace patchgauge;

namespace {

/// The pixel map at a point by the definition of bilinear interpolation, in float64, for an image
/// of the given size without crop.
double sampled(const Grid<float>& pixels, Size image, double x, double y) {
    const double u =
        std::clamp(x * pixels.width() / image.width - 0.5, 0.0, double(pixels.width() - 1));
    const double v =
        std::clamp(y * pixels.height() / image.height - 0.5, 0.0, double(pixels.height() - 1));
    double sum = 0;
    for (int row = 0; row < pixels.height(); ++row)
        for (int column = 0; column < pixels.width(); ++column) {
            const double weight =
                std::max(0.0, 1 - std::abs(u - column)) * std::max(0.0, 1 - std::abs(v - row));
            sum += weight * pixels.at(row, column);
        }
    return sum;
}

} // namespace

class TestProbe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheEnginesFloats_data() {
        QTest::addColumn<int>("x");
        QTest::addColumn<int>("y");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        // 640 × 480 over a grid of 16 × 24 cells: a cell covers 40 × 20 pixels.
        QTest::newRow("top left") << 0 << 0 << 0 << 0;
        QTest::newRow("top right") << 639 << 0 << 0 << 15;
        QTest::newRow("bottom left") << 0 << 479 << 23 << 0;
        QTest::newRow("bottom right") << 639 << 479 << 23 << 15;
        QTest::newRow("last pixel of a cell") << 39 << 19 << 0 << 0;
        QTest::newRow("first pixel of the next") << 40 << 20 << 1 << 1;
        QTest::newRow("middle") << 320 << 240 << 12 << 8;
    }

    void readsTheEnginesFloats() {
        QFETCH(int, x);
        QFETCH(int, y);
        QFETCH(int, row);
        QFETCH(int, column);
        const auto model = test::smallModel();
        const detector::AnomalyMap map = model->detect(test::smallProbe(*model, 3), 1);
        const image::Geometry geometry({640, 480}, model->info().input);
        const auto readout = detector::readOut(*model, map, geometry, x, y);
        QVERIFY(readout.has_value());
        QVERIFY((readout->patch == Cell{row, column}));
        QCOMPARE(readout->mahalanobis, map.patches.at(row, column));
        QCOMPARE(*readout->normalMean, model->normal()->mean.at(row, column));
        QCOMPARE(*readout->normalP99, model->normal()->p99.at(row, column));
        QCOMPARE(readout->patchArea.left, 40.0 * column);
        QCOMPARE(readout->patchArea.height, 20.0);
        const double expected = sampled(map.pixels, {640, 480}, x + 0.5, y + 0.5);
        QVERIFY(std::abs(readout->pixelValue - expected) < 1e-5 * expected);
        double sum = 0;
        for (const auto& share : readout->contributions)
            sum += share.value;
        QVERIFY(std::abs(sum - std::pow(readout->mahalanobis, 2)) < 1e-4 * sum);
    }

    void nothingOutsideTheImageOrTheCrop() {
        test::SmallModelSettings settings;
        settings.input = {{128, 128}, {64, 96}, 0};
        const auto model = test::smallModel(settings);
        const detector::AnomalyMap map = model->detect(test::smallProbe(*model, 3), 1);
        const image::Geometry geometry({256, 256}, model->info().input);
        QVERIFY(!detector::readOut(*model, map, geometry, -1, 100));
        QVERIFY(!detector::readOut(*model, map, geometry, 256, 100));
        // The crop takes the middle 128 of 256 image columns and 192 of 256 rows.
        QVERIFY(!detector::readOut(*model, map, geometry, 63, 100));
        QVERIFY(detector::readOut(*model, map, geometry, 64, 32));
        QVERIFY(detector::readOut(*model, map, geometry, 191, 223));
        QVERIFY(!detector::readOut(*model, map, geometry, 192, 100));
        QVERIFY(!detector::readOut(*model, map, geometry, 100, 31));
    }

    void withoutCalibrationNothingIsSaidOfNormal() {
        test::SmallModelSettings settings;
        settings.images = 2;
        const auto model = test::smallModel(settings);
        const detector::AnomalyMap map = model->detect(test::smallProbe(*model, 3), 1);
        const auto readout =
            detector::readOut(*model, map, {{64, 96}, model->info().input}, 10, 10);
        QVERIFY(readout && !readout->normalMean && !readout->normalP99);
    }
};

QTEST_APPLESS_MAIN(TestProbe)
#include "test_probe.moc"
