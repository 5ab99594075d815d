#include "base/error.h"
#include "detector/heat_scale.h"

#include <opencv2/imgproc.hpp>
#include <QTest>

#include <cmath>
#include <cstdlib>
#include <vector>

using namespace patchgauge;
using detector::Colour;
using detector::ColourMap;
using detector::HeatScale;

namespace {

/// CIE L* of an sRGB colour under D65, from the definitions.
double lightness(double red, double green, double blue) {
    const auto linear = [](double value) {
        const double v = value / 255;
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    const double y = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    return y > 216.0 / 24389 ? 116 * std::cbrt(y) - 16 : y * 24389 / 27;
}

double lightness(const detector::Rgb& colour) {
    return lightness(colour[0], colour[1], colour[2]);
}

} // namespace

class TestColourMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lightnessRisesThroughoutEachMap_data() { addMaps(); }
    void lightnessRisesThroughoutEachMap() {
        QFETCH(ColourMap, map);
        double before = lightness(colourAt(map, 0));
        QVERIFY(before > 18 && before < 23);
        for (int i = 1; i <= 200; ++i) {
            const double now = lightness(colourAt(map, static_cast<float>(i) / 200));
            QVERIFY2(now > before, qPrintable(QString::number(i)));
            // Steps of a map that runs evenly through all 75 are 0.38.
            QVERIFY2(now - before < 1, qPrintable(QString::number(i)));
            before = now;
        }
        QVERIFY(before > 88);
    }

    void publishedMapsAreThePublishedOnes_data() {
        QTest::addColumn<ColourMap>("map");
        QTest::addColumn<int>("openCv");
        QTest::addColumn<double>("from");
        QTest::newRow("viridis") << ColourMap::Viridis << int(cv::COLORMAP_VIRIDIS) << 0.07;
        QTest::newRow("cividis") << ColourMap::Cividis << int(cv::COLORMAP_CIVIDIS) << 0.09;
        QTest::newRow("inferno") << ColourMap::Inferno << int(cv::COLORMAP_INFERNO) << 0.25;
    }

    void publishedMapsAreThePublishedOnes() {
        QFETCH(ColourMap, map);
        QFETCH(int, openCv);
        QFETCH(double, from);
        cv::Mat levels(1, 256, CV_8U);
        for (int i = 0; i < 256; ++i)
            levels.at<uchar>(i) = static_cast<uchar>(i);
        cv::Mat table; // blue, green, red
        cv::applyColorMap(levels, table, openCv);
        for (int i = static_cast<int>(std::ceil(255 * from)); i < 256; ++i) {
            const double position = (i / 255.0 - from) / (1 - from);
            const detector::Rgb colour = colourAt(map, static_cast<float>(position));
            const auto published = table.at<cv::Vec3b>(i);
            for (std::size_t channel = 0; channel < 3; ++channel)
                QVERIFY2(std::abs(colour[channel] - published[2 - static_cast<int>(channel)]) < 12,
                         qPrintable(QString::number(i)));
        }
    }

    void opacityDoesNotDependOnTheMap_data() { addMaps(); }
    void opacityDoesNotDependOnTheMap() {
        QFETCH(ColourMap, map);
        const HeatScale plain(10.0F, 100);
        const HeatScale coloured(10.0F, 100, map);
        for (int i = 0; i < 300; ++i)
            QCOMPARE(coloured.colourAt(0.1F * static_cast<float>(i)).alpha,
                     plain.colourAt(0.1F * static_cast<float>(i)).alpha);
    }

    void scaleRunsThroughTheWholeMap_data() { addMaps(); }
    void scaleRunsThroughTheWholeMap() {
        QFETCH(ColourMap, map);
        const HeatScale scale(10.0F, 100, map);
        for (const float position : {0.01F, 0.5F, 1.0F}) {
            const Colour seen = scale.colourAt(8 + 12 * position);
            const detector::Rgb colour = colourAt(map, position);
            QVERIFY(std::abs(seen.red - colour[0]) < 1);
            QVERIFY(std::abs(seen.green - colour[1]) < 1);
            QVERIFY(std::abs(seen.blue - colour[2]) < 1);
        }
    }

    void layerSharesAreAnchoredToTheSquaredThreshold() {
        const HeatScale share = HeatScale(10.0F, 100, ColourMap::Viridis).ofLayerShare(4);
        QCOMPARE(share.low(), 16.0F);   // 8² / 4
        QCOMPARE(share.high(), 100.0F); // 20² / 4
        QCOMPARE(int(share.colourAt(15.9F).alpha), 0);
        QCOMPARE(int(share.colourAt(100).alpha), 220);
    }

    void namesLeadBackToTheirMaps() {
        for (const ColourMap map : detector::colourMaps)
            QVERIFY(detector::colourMapNamed(name(map)) == map);
        QVERIFY_EXCEPTION_THROWN(detector::colourMapNamed("jet"), Error);
    }

private:
    static void addMaps() {
        QTest::addColumn<ColourMap>("map");
        for (const ColourMap map : detector::colourMaps)
            QTest::newRow(name(map).c_str()) << map;
    }
};

QTEST_APPLESS_MAIN(TestColourMap)
#include "test_colour_map.moc"
