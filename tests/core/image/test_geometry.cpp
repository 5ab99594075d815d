#include "base/error.h"
#include "image/geometry.h"

#include <QtTest>

#include <string>
#include <vector>

using namespace patchgauge;
using namespace patchgauge::image;

namespace {

/// The code of the Error that validate() throws, and its sentence.
std::pair<int, std::string> refusal(const InputSettings& settings) {
    try {
        settings.validate();
    } catch (const Error& error) {
        return {static_cast<int>(error.code()), error.what()};
    }
    return {-1, "accepted"};
}

bool isRefused(const InputSettings& settings) {
    return refusal(settings).first == static_cast<int>(ErrorCode::InvalidArgument);
}

bool contains(const Rect& area, Point point) {
    constexpr double rounding = 1e-9;
    return point.x >= area.left - rounding && point.x <= area.left + area.width + rounding &&
           point.y >= area.top - rounding && point.y <= area.top + area.height + rounding;
}

struct Setup {
    Size image;
    InputSettings input;
};

std::vector<Setup> setups() {
    return {
        {{256, 256}, {}},
        {{1024, 768}, {{256, 256}, {224, 224}, 0}},
        {{640, 480}, {{320, 224}, {288, 192}, 16}},
        {{100, 3000}, {{257, 259}, {224, 224}, 32}},
        {{1, 1}, {{64, 32}, {64, 32}, 16}},
    };
}

} // namespace

class TestGeometry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sidesMustBeMultiplesOf32AndTheTwoNearestAreNamed();
    void impossibleCropsMarginsAndSizesAreRefused();
    void usualSettingsAreAccepted();
    void cropIsCentredAsTorchvisionDoes();
    void wholeImageMapsCornersToCorners();
    void cropOffsetMovesInputOrigin();
    void axesScaleIndependently();
    void mappingThereAndBackReturnsThePoint();
    void onlyTheCropIsInspected();
    void lastPixelOfAnImageOfOddSizeIsInspected();
    void cellsCoverTheInspectedAreaAndContainTheirPoints();
    void borderPointsBelongToTheLastCell();
};

void TestGeometry::sidesMustBeMultiplesOf32AndTheTwoNearestAreNamed() {
    const auto [code, sentence] = refusal({{300, 256}, {250, 256}, 16});
    QCOMPARE(code, static_cast<int>(ErrorCode::InvalidArgument));
    QVERIFY(sentence.find("224") != std::string::npos);
    QVERIFY(sentence.find("256") != std::string::npos);
    QVERIFY(isRefused({{256, 256}, {0, 256}, 0}));
    QVERIFY(isRefused({{256, 256}, {256, -32}, 0}));
    QVERIFY(refusal({{64, 64}, {10, 32}, 0}).second.find("32 or 64") != std::string::npos);
}

void TestGeometry::impossibleCropsMarginsAndSizesAreRefused() {
    QVERIFY(isRefused({{224, 256}, {256, 256}, 16}));
    QVERIFY(isRefused({{256, 224}, {256, 256}, 16}));
    QVERIFY(isRefused({{256, 256}, {256, 256}, 8}));
    QVERIFY(isRefused({{256, 256}, {256, 256}, -16}));
    QVERIFY(isRefused({{64, 32}, {64, 32}, 32}));
    QVERIFY(isRefused({{4128, 256}, {4128, 256}, 16}));
    QVERIFY(isRefused({{5000, 256}, {256, 256}, 16}));
    QVERIFY(refusal({{4080, 256}, {4090, 256}, 16}).second.find("4064 or 4096") !=
            std::string::npos);
}

void TestGeometry::usualSettingsAreAccepted() {
    for (const Setup& setup : setups())
        QCOMPARE(refusal(setup.input).first, -1);
    QCOMPARE(refusal({{4096, 4096}, {4096, 4096}, 16}).first, -1);
    QCOMPARE((InputSettings{{256, 256}, {224, 192}, 16}.network()), (Size{256, 224}));
}

void TestGeometry::cropIsCentredAsTorchvisionDoes() {
    const auto left = [](int resized, int crop) {
        return InputSettings{{resized, 256}, {crop, 256}, 0}.cropLeft();
    };
    // int(round((resized - crop) / 2.0)), where Python rounds halves to even.
    QCOMPARE(left(256, 224), 16);
    QCOMPARE(left(225, 224), 0);
    QCOMPARE(left(227, 224), 2);
    QCOMPARE(left(229, 224), 2);
    QCOMPARE(left(231, 224), 4);
    QCOMPARE((InputSettings{{256, 259}, {256, 224}, 0}.cropTop()), 18);
}

void TestGeometry::wholeImageMapsCornersToCorners() {
    const Geometry geometry({1000, 600}, {{256, 192}, {256, 192}, 16});
    const Point corner = geometry.imageToInput({1000, 600});
    QCOMPARE(geometry.imageToInput({0, 0}).x, 0.0);
    QCOMPARE(geometry.imageToInput({0, 0}).y, 0.0);
    QCOMPARE(corner.x, 256.0);
    QCOMPARE(corner.y, 192.0);
    QCOMPARE(geometry.inputSize(), (Size{256, 192}));
    QCOMPARE(geometry.imageSize(), (Size{1000, 600}));
}

void TestGeometry::cropOffsetMovesInputOrigin() {
    // 1024 -> 256 is a quarter; the crop drops 16 resized pixels, 64 of the image.
    const Geometry geometry({1024, 1024}, {{256, 256}, {224, 224}, 0});
    QCOMPARE(geometry.inputToImage({0, 0}).x, 64.0);
    QCOMPARE(geometry.inputToImage({224, 224}).y, 960.0);
    QCOMPARE(geometry.imageToInput({512, 512}).x, 112.0);
    const Rect area = geometry.inspectedArea();
    QCOMPARE(area.left, 64.0);
    QCOMPARE(area.width, 896.0);
}

void TestGeometry::axesScaleIndependently() {
    const Geometry geometry({640, 480}, {{320, 96}, {320, 96}, 0});
    const Point input = geometry.imageToInput({100, 100});
    QCOMPARE(input.x, 50.0);
    QCOMPARE(input.y, 20.0);
    const Rect cell = geometry.cellArea({1, 2}, {80, 24});
    QCOMPARE(cell.left, 16.0);
    QCOMPARE(cell.top, 20.0);
    QCOMPARE(cell.width, 8.0);
    QCOMPARE(cell.height, 20.0);
}

void TestGeometry::mappingThereAndBackReturnsThePoint() {
    for (const Setup& setup : setups()) {
        const Geometry geometry(setup.image, setup.input);
        const double width = setup.image.width;
        const double height = setup.image.height;
        for (const Point point : {Point{0, 0}, Point{width, 0}, Point{0, height},
                                  Point{width, height}, Point{0.5, 0.5}, Point{width / 3, 0.7}}) {
            const Point back = geometry.inputToImage(geometry.imageToInput(point));
            QVERIFY(std::abs(back.x - point.x) < 1e-9);
            QVERIFY(std::abs(back.y - point.y) < 1e-9);
        }
    }
}

void TestGeometry::onlyTheCropIsInspected() {
    const Geometry geometry({1024, 512}, {{256, 256}, {224, 192}, 16});
    QVERIFY(geometry.isInspected({64, 64}));
    QVERIFY(!geometry.isInspected({63.99, 64}));
    QVERIFY(!geometry.isInspected({64, 63.99}));
    QVERIFY(geometry.isInspected({959.99, 447.99}));
    QVERIFY(!geometry.isInspected({960, 100}));
    QVERIFY(!geometry.isInspected({100, 448}));
}

void TestGeometry::lastPixelOfAnImageOfOddSizeIsInspected() {
    for (int side = 1; side < 3000; side += 7) {
        const Geometry geometry({side, side}, {});
        QVERIFY(geometry.isInspected({0, 0}));
        QVERIFY(geometry.isInspected({std::nextafter(side, 0.0), side - 0.5}));
        QVERIFY(!geometry.isInspected({static_cast<double>(side), 0}));
    }
}

void TestGeometry::cellsCoverTheInspectedAreaAndContainTheirPoints() {
    for (const Setup& setup : setups()) {
        const Geometry geometry(setup.image, setup.input);
        const Size grid{setup.input.crop.width / 4, setup.input.crop.height / 4};
        const Rect whole = geometry.inspectedArea();
        const Rect last = geometry.cellArea({grid.height - 1, grid.width - 1}, grid);
        QVERIFY(std::abs(last.left + last.width - whole.left - whole.width) < 1e-9);
        QVERIFY(std::abs(last.top + last.height - whole.top - whole.height) < 1e-9);
        for (int step = 0; step < 1000; ++step) {
            const Point point{whole.left + whole.width * ((step * 37) % 1000 + 0.5) / 1000,
                              whole.top + whole.height * ((step * 91) % 1000 + 0.5) / 1000};
            QVERIFY(contains(geometry.cellArea(geometry.cellAt(point, grid), grid), point));
        }
    }
}

void TestGeometry::borderPointsBelongToTheLastCell() {
    const Geometry geometry({777, 555}, {});
    const Size grid{64, 64};
    QCOMPARE(geometry.cellAt({0, 0}, grid), (Cell{0, 0}));
    QCOMPARE(geometry.cellAt({777, 555}, grid), (Cell{63, 63}));
    QCOMPARE(geometry.cellAt({std::nextafter(777.0, 0.0), 0}, grid), (Cell{0, 63}));
    QCOMPARE(geometry.cellAt({-3, 9999}, grid), (Cell{63, 0}));
}

QTEST_APPLESS_MAIN(TestGeometry)
#include "test_geometry.moc"
