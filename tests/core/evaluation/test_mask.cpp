#include "base/error.h"
#include "evaluation/dataset.h"
#include "evaluation/mask.h"
#include "image/reader.h"
#include "support/shared_data.h"

#include <opencv2/imgcodecs.hpp>
#include <QtTest>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

using namespace patchgauge;
using namespace patchgauge::evaluation;
using image::Geometry;
using image::InputSettings;
namespace fs = std::filesystem;

namespace {

/// A PNG file of the given pixels.
class MaskFile {
public:
    explicit MaskFile(const cv::Mat& pixels) { cv::imwrite(path().string(), pixels); }
    fs::path path() const { return fs::path(directory_.path().toStdString()) / "part_mask.png"; }

private:
    QTemporaryDir directory_;
};

Mask read(const cv::Mat& pixels) {
    return readMask(MaskFile(pixels).path(), "part.png", {pixels.cols, pixels.rows});
}

std::ptrdiff_t defectivePixels(const Mask& mask) {
    return std::count_if(mask.begin(), mask.end(), [](unsigned char value) { return value != 0; });
}

/// Two different numbers for neighbours, so that a wrong pixel shows.
Mask patterned(Size size) {
    Mask mask(size);
    for (int row = 0; row < size.height; ++row)
        for (int column = 0; column < size.width; ++column)
            mask.at(row, column) = static_cast<unsigned char>(row * 31 + column * 7);
    return mask;
}

/// The mask's pixel under the centre of input pixel `index`, in whole numbers.
int pixelUnder(int index, int offset, int resized, int side) {
    return static_cast<int>((2LL * (index + offset) + 1) * side / (2LL * resized));
}

} // namespace

class TestMask : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyValueButBlackIsDefective();
    void sixteenBitsAndColoursCount();
    void differentSizeIsCorruptAndNamesBothFilesAndSizes();
    void missingMaskIsNotFound();
    void sameSizeIsLeftAsItIs();
    void cropTakesTheMiddle();
    void eachInputPixelTakesTheOneUnderItsCentre_data();
    void eachInputPixelTakesTheOneUnderItsCentre();
    void realMasksMarkSomethingAndNotEverything();
};

void TestMask::everyValueButBlackIsDefective() {
    cv::Mat pixels(2, 3, CV_8UC1, cv::Scalar::all(0));
    pixels.at<unsigned char>(0, 1) = 1;
    pixels.at<unsigned char>(1, 2) = 255;
    const Mask mask = read(pixels);
    QCOMPARE(mask.size(), (Size{3, 2}));
    QVERIFY(mask.at(0, 1) != 0);
    QVERIFY(mask.at(1, 2) != 0);
    QCOMPARE(defectivePixels(mask), std::ptrdiff_t{2});
}

void TestMask::sixteenBitsAndColoursCount() {
    cv::Mat deep(4, 4, CV_16UC1, cv::Scalar::all(0));
    deep.at<std::uint16_t>(2, 1) = 1;
    QCOMPARE(defectivePixels(read(deep)), std::ptrdiff_t{1});
    QVERIFY(read(deep).at(2, 1) != 0);

    cv::Mat coloured(4, 4, CV_8UC3, cv::Scalar::all(0));
    coloured.at<cv::Vec3b>(3, 0) = {0, 9, 0};
    coloured.at<cv::Vec3b>(0, 3) = {1, 0, 0};
    QCOMPARE(defectivePixels(read(coloured)), std::ptrdiff_t{2});
}

void TestMask::differentSizeIsCorruptAndNamesBothFilesAndSizes() {
    const MaskFile file(cv::Mat(20, 30, CV_8UC1, cv::Scalar::all(0)));
    try {
        readMask(file.path(), "photos/part.png", {30, 21});
        QFAIL("accepted");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::Corrupt);
        for (const char* part : {"part_mask.png (30x20)", "photos/part.png (30x21)"})
            QVERIFY2(error.where().english().find(part) != std::string::npos, error.what());
    }
}

void TestMask::missingMaskIsNotFound() {
    try {
        readMask("nowhere_mask.png", "nowhere.png", {1, 1});
        QFAIL("accepted");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::NotFound);
    }
}

void TestMask::sameSizeIsLeftAsItIs() {
    const Mask mask = patterned({96, 64});
    const Mask input = maskAtInput(mask, Geometry({96, 64}, {{96, 64}, {96, 64}, 0}));
    QCOMPARE(input.size(), mask.size());
    QVERIFY(std::equal(mask.begin(), mask.end(), input.begin()));
}

void TestMask::cropTakesTheMiddle() {
    Mask mask({256, 256}, 0);
    mask.at(16, 20) = 255;
    mask.at(15, 100) = 255;  // just above the crop
    mask.at(239, 239) = 255; // its last pixel
    const Mask input = maskAtInput(mask, Geometry({256, 256}, {{256, 256}, {224, 224}, 0}));
    QCOMPARE(input.size(), (Size{224, 224}));
    QVERIFY(input.at(0, 4) != 0);
    QVERIFY(input.at(223, 223) != 0);
    QCOMPARE(defectivePixels(input), std::ptrdiff_t{2});
}

void TestMask::eachInputPixelTakesTheOneUnderItsCentre_data() {
    QTest::addColumn<Size>("size");
    QTest::addColumn<InputSettings>("input");
    const InputSettings whole{{256, 256}, {256, 256}, 16};
    const InputSettings paper{{256, 256}, {224, 224}, 0};
    const InputSettings oblong{{320, 259}, {288, 192}, 16};
    const InputSettings inexact{{288, 352}, {288, 352}, 16};
    QTest::newRow("shrunken") << Size{1000, 777} << whole;
    QTest::newRow("enlarged") << Size{57, 31} << whole;
    QTest::newRow("centres between pixels, scale inexact") << Size{1408, 1280} << inexact;
    QTest::newRow("centres between pixels, odd parts") << Size{768, 1280} << oblong;
    QTest::newRow("crop") << Size{1024, 640} << paper;
    QTest::newRow("crop of an odd size") << Size{701, 1303} << oblong;
    QTest::newRow("one pixel") << Size{1, 1} << paper;
}

void TestMask::eachInputPixelTakesTheOneUnderItsCentre() {
    QFETCH(const Size, size);
    QFETCH(const InputSettings, input);
    const Mask mask = patterned(size);
    const Mask result = maskAtInput(mask, Geometry(size, input));
    QCOMPARE(result.size(), input.crop);
    for (int y = 0; y < input.crop.height; ++y)
        for (int x = 0; x < input.crop.width; ++x) {
            const int row = pixelUnder(y, input.cropTop(), input.resize.height, size.height);
            const int column = pixelUnder(x, input.cropLeft(), input.resize.width, size.width);
            QCOMPARE(result.at(y, x), mask.at(row, column));
        }
}

void TestMask::realMasksMarkSomethingAndNotEverything() {
    const Dataset dataset = openDataset(test::sharedData() / "datasets" / "hazelnut");
    for (const TestImage& image : dataset.test) {
        if (!image.defective)
            continue;
        const Size size = image::read(image.image).size();
        const Mask mask = readMask(image.mask, image.image, size);
        QVERIFY(defectivePixels(mask) > 0);
        QVERIFY(defectivePixels(mask) < static_cast<std::ptrdiff_t>(size.area() / 2));
    }
}

QTEST_APPLESS_MAIN(TestMask)
#include "test_mask.moc"
