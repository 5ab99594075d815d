#include "base/files.h"
#include "core/image/image_bytes.h"
#include "image/reader.h"

#include <opencv2/imgproc.hpp>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <string>

using namespace patchgauge;
using namespace patchgauge::test;
namespace fs = std::filesystem;

namespace {

/// Four quadrants, 32 × 16, named by letters in the order top left, top right, bottom left, bottom
/// right: red, green, blue, white.
cv::Mat quadrants(int type = CV_8UC3) {
    cv::Mat bgr(16, 32, CV_8UC3, cv::Scalar(255, 255, 255));
    bgr(cv::Rect(0, 0, 16, 8)).setTo(cv::Scalar(0, 0, 255));
    bgr(cv::Rect(16, 0, 16, 8)).setTo(cv::Scalar(0, 255, 0));
    bgr(cv::Rect(0, 8, 16, 8)).setTo(cv::Scalar(255, 0, 0));
    if (CV_MAT_DEPTH(type) == CV_16U)
        bgr.convertTo(bgr, CV_16U, 257);
    return bgr;
}

char colourName(const image::Image& picture, int row, int column) {
    cv::Mat pixel;
    picture.pixels(cv::Rect(column, row, 1, 1))
        .convertTo(pixel, CV_32F, picture.pixels.depth() == CV_16U ? 1 / 65535.0 : 1 / 255.0);
    const auto rgb = pixel.at<cv::Vec3f>(0, 0);
    const auto is = [&](float r, float g, float b) {
        return cv::norm(rgb - cv::Vec3f(r, g, b)) < 0.25;
    };
    if (is(1, 0, 0))
        return 'R';
    if (is(0, 1, 0))
        return 'G';
    if (is(0, 0, 1))
        return 'B';
    return is(1, 1, 1) ? 'W' : '?';
}

std::string corners(const image::Image& picture) {
    const int right = picture.pixels.cols - 4;
    const int bottom = picture.pixels.rows - 4;
    return {colourName(picture, 3, 3), colourName(picture, 3, right),
            colourName(picture, bottom, 3), colourName(picture, bottom, right)};
}

image::Image decoded(const Bytes& bytes) {
    return image::decode(bytes, "test image");
}

image::Image testImage(const char* name) {
    return image::read(fs::path(PATCHGAUGE_TEST_DATA) / "images" / name);
}

cv::Vec3b pixel8(const image::Image& picture, int row = 0, int column = 0) {
    return picture.pixels.at<cv::Vec3b>(row, column);
}

cv::Vec3w pixel16(const image::Image& picture, int row = 0, int column = 0) {
    return picture.pixels.at<cv::Vec3w>(row, column);
}

/// Tags of an uncompressed 2 × 1 grey TIFF.
std::vector<TiffTag> greyTiffTags(std::uint32_t bits, std::uint32_t photometric,
                                  std::uint32_t byteCount) {
    return {{256, 2}, {257, 1}, {258, bits}, {259, 1},        {262, photometric},
            {273, 0}, {277, 1}, {278, 1},    {279, byteCount}};
}

void writeBytes(const fs::path& file, const Bytes& bytes) {
    writeAtomically(file, bytes.data(), bytes.size());
}

} // namespace

class TestReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFormatGivesRgb_data();
    void everyFormatGivesRgb();
    void sixteenBitsAreKept_data();
    void sixteenBitsAreKept();
    void greyIsReplicated();
    void exifOrientationIsApplied_data();
    void exifOrientationIsApplied();
    void orientationOutsideOneToEightIsIgnored();
    void damagedExifIsIgnored();
    void alphaIsCompositedOnWhite();
    void orientationAppliesToImagesWithAlpha();
    void greyWithAlphaIsCompositedOnWhite();
    void paletteAndBilevelPngAreRead();
    void cmykJpegIsRead();
    void tiffAlphaIsNotAppliedTwice();
    void whiteIsZeroTiffIsInverted();
    void unusedFourthByteOfBmpIsNotTransparency();
    void netPbmIsScaledByItsOwnMaximum();
    void nameDoesNotDecideTheFormat();
    void chineseNamesAndSpacesWork();
    void foldersExpandToSortedImageFiles();
};

void TestReader::everyFormatGivesRgb_data() {
    QTest::addColumn<QByteArray>("extension");
    for (const char* extension : {".png", ".jpg", ".bmp", ".tiff", ".webp", ".ppm"})
        QTest::newRow(extension) << QByteArray(extension);
}

void TestReader::everyFormatGivesRgb() {
    QFETCH(const QByteArray, extension);
    const image::Image picture = decoded(encoded(extension.constData(), quadrants()));
    QCOMPARE(picture.pixels.type(), CV_8UC3);
    QCOMPARE(picture.size(), (Size{32, 16}));
    QCOMPARE(corners(picture), std::string("RGBW"));
}

void TestReader::sixteenBitsAreKept_data() {
    QTest::addColumn<QByteArray>("extension");
    for (const char* extension : {".png", ".tiff", ".ppm"})
        QTest::newRow(extension) << QByteArray(extension);
}

void TestReader::sixteenBitsAreKept() {
    QFETCH(const QByteArray, extension);
    const cv::Mat bgr(4, 5, CV_16UC3, cv::Scalar(3, 30002, 60001));
    const image::Image picture = decoded(encoded(extension.constData(), bgr));
    QCOMPARE(picture.pixels.type(), CV_16UC3);
    QCOMPARE(pixel16(picture), cv::Vec3w(60001, 30002, 3));
}

void TestReader::greyIsReplicated() {
    QCOMPARE(pixel8(decoded(encoded(".pgm", cv::Mat(2, 3, CV_8UC1, cv::Scalar(77))))),
             cv::Vec3b(77, 77, 77));
    QCOMPARE(pixel16(decoded(encoded(".png", cv::Mat(2, 3, CV_16UC1, cv::Scalar(777))))),
             cv::Vec3w(777, 777, 777));
}

void TestReader::exifOrientationIsApplied_data() {
    QTest::addColumn<int>("orientation");
    QTest::addColumn<std::string>("upright");
    // By EXIF's definition of where row 0 and column 0 lie, for quadrants stored as RG/BW.
    QTest::newRow("row 0 top, column 0 left") << 1 << std::string("RGBW");
    QTest::newRow("row 0 top, column 0 right") << 2 << std::string("GRWB");
    QTest::newRow("row 0 bottom, column 0 right") << 3 << std::string("WBGR");
    QTest::newRow("row 0 bottom, column 0 left") << 4 << std::string("BWRG");
    QTest::newRow("row 0 left, column 0 top") << 5 << std::string("RBGW");
    QTest::newRow("row 0 right, column 0 top") << 6 << std::string("BRWG");
    QTest::newRow("row 0 right, column 0 bottom") << 7 << std::string("WGBR");
    QTest::newRow("row 0 left, column 0 bottom") << 8 << std::string("GWRB");
}

void TestReader::exifOrientationIsApplied() {
    QFETCH(const int, orientation);
    QFETCH(const std::string, upright);
    const Size size = orientation < 5 ? Size{32, 16} : Size{16, 32};
    const Bytes exif = exifWithOrientation(static_cast<std::uint32_t>(orientation));

    const Bytes webP = encoded(".webp", quadrants());
    for (const Bytes& bytes : {jpegWithExif(encoded(".jpg", quadrants()), exif),
                               pngWithExif(encoded(".png", quadrants()), exif),
                               pngWithExif(encoded(".png", quadrants(CV_16UC3)), exif),
                               webPWithExif(webP, quadrants().size(), exif)}) {
        const image::Image picture = decoded(bytes);
        QCOMPARE(picture.size(), size);
        QCOMPARE(corners(picture), upright);
    }

    for (const int bytesPerSample : {1, 2}) {
        cv::Mat grey(16, 32, CV_8UC1, cv::Scalar(0));
        grey(cv::Rect(0, 0, 16, 8)).setTo(255);
        Bytes samples;
        for (const unsigned char value : cv::Mat_<unsigned char>(grey))
            samples.insert(samples.end(), static_cast<std::size_t>(bytesPerSample), value);
        const auto orientationTag = static_cast<std::uint32_t>(orientation);
        const image::Image picture =
            decoded(makeTiff({{256, 32},
                              {257, 16},
                              {258, 8u * static_cast<std::uint32_t>(bytesPerSample)},
                              {259, 1},
                              {262, 1},
                              {273, 0},
                              {274, orientationTag},
                              {277, 1},
                              {278, 16},
                              {279, static_cast<std::uint32_t>(samples.size())}},
                             samples));
        std::string whereRedWas = upright;
        for (char& c : whereRedWas)
            c = c == 'R' ? 'W' : '?';
        QCOMPARE(picture.size(), size);
        QCOMPARE(corners(picture), whereRedWas);
    }
}

void TestReader::orientationOutsideOneToEightIsIgnored() {
    const Bytes jpeg = encoded(".jpg", quadrants());
    QCOMPARE(corners(decoded(jpegWithExif(jpeg, exifWithOrientation(0)))), std::string("RGBW"));
    QCOMPARE(corners(decoded(jpegWithExif(jpeg, exifWithOrientation(9)))), std::string("RGBW"));
}

void TestReader::damagedExifIsIgnored() {
    const Bytes jpeg = encoded(".jpg", quadrants());
    const Bytes whole = exifWithOrientation(6);
    for (std::size_t count = 0; count < whole.size() - 8; ++count) {
        const Bytes part(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(count));
        QCOMPARE(corners(decoded(jpegWithExif(jpeg, part))), std::string("RGBW"));
    }
}

void TestReader::alphaIsCompositedOnWhite() {
    const cv::Mat bgra(2, 2, CV_8UC4, cv::Scalar(0, 100, 200, 51)); // a fifth
    QCOMPARE(pixel8(decoded(encoded(".png", bgra))), cv::Vec3b(244, 224, 204));
    const cv::Mat wide(2, 2, CV_16UC4, cv::Scalar(0, 65535, 10000, 13107));
    QCOMPARE(pixel16(decoded(encoded(".png", wide))), cv::Vec3w(54428, 65535, 52428));
    const cv::Mat transparent(2, 2, CV_8UC4, cv::Scalar(1, 2, 3, 0));
    QCOMPARE(pixel8(decoded(encoded(".png", transparent))), cv::Vec3b(255, 255, 255));
}

void TestReader::orientationAppliesToImagesWithAlpha() {
    cv::Mat bgra;
    cv::cvtColor(quadrants(), bgra, cv::COLOR_BGR2BGRA);
    const Bytes png = pngWithExif(encoded(".png", bgra), exifWithOrientation(8));
    QCOMPARE(corners(decoded(png)), std::string("GWRB"));
}

void TestReader::greyWithAlphaIsCompositedOnWhite() {
    // Grey 100 at alpha 129: (100 · 129 + 255 · 126) / 255 = 176.6
    QCOMPARE(pixel8(testImage("grey_alpha.png")), cv::Vec3b(177, 177, 177));
}

void TestReader::paletteAndBilevelPngAreRead() {
    QCOMPARE(corners(testImage("palette.png")), std::string("RGBW"));
    const image::Image bilevel = testImage("bilevel.png");
    QCOMPARE(pixel8(bilevel, 0, 0), cv::Vec3b(0, 0, 0));
    QCOMPARE(pixel8(bilevel, 0, bilevel.pixels.cols - 1), cv::Vec3b(255, 255, 255));
}

void TestReader::cmykJpegIsRead() {
    QCOMPARE(corners(testImage("cmyk.jpg")), std::string("RGBW"));
}

void TestReader::tiffAlphaIsNotAppliedTwice() {
    constexpr std::uint32_t associated = 1;
    constexpr std::uint32_t straight = 2;
    const auto tiff = [](std::uint32_t extra, const Bytes& pixel) {
        std::vector<TiffTag> tags{{256, 1}, {257, 1}, {258, 8}, {259, 1}, {262, 2},
                                  {273, 0}, {277, 4}, {278, 1}, {279, 4}, {338, extra}};
        return makeTiff(tags, pixel);
    };
    // Red 200, green 100, blue 0 at an alpha of a fifth.
    QCOMPARE(pixel8(decoded(tiff(associated, {40, 20, 0, 51}))), cv::Vec3b(244, 224, 204));
    QCOMPARE(pixel8(decoded(tiff(straight, {200, 100, 0, 51}))), cv::Vec3b(244, 224, 204));
}

void TestReader::whiteIsZeroTiffIsInverted() {
    constexpr std::uint32_t whiteIsZero = 0;
    const image::Image wide = decoded(makeTiff(greyTiffTags(16, whiteIsZero, 4), {0, 0, 0xe8, 3}));
    QCOMPARE(pixel16(wide, 0, 0)[0], std::uint16_t{65535});
    QCOMPARE(pixel16(wide, 0, 1)[0], std::uint16_t{64535});
    const image::Image narrow = decoded(makeTiff(greyTiffTags(8, whiteIsZero, 2), {0, 55}));
    QCOMPARE(pixel8(narrow, 0, 0)[0], std::uint8_t{255});
    QCOMPARE(pixel8(narrow, 0, 1)[0], std::uint8_t{200});
}

void TestReader::unusedFourthByteOfBmpIsNotTransparency() {
    constexpr std::uint32_t bitFields = 3;
    Bytes bmp;
    append(bmp, "BM");
    for (const std::uint32_t value : {14u + 40 + 12 + 4, 0u, 14u + 40 + 12}) // file header
        appendLittleEndian(bmp, value, 4);
    for (const std::uint32_t value : {40u, 1u, 1u}) // information header
        appendLittleEndian(bmp, value, 4);
    appendLittleEndian(bmp, 1, 2);
    appendLittleEndian(bmp, 32, 2);
    for (const std::uint32_t value : {bitFields, 4u, 0u, 0u, 0u, 0u})
        appendLittleEndian(bmp, value, 4);
    for (const std::uint32_t mask : {0xff0000u, 0xff00u, 0xffu})
        appendLittleEndian(bmp, mask, 4);
    appendLittleEndian(bmp, 0x00302010, 4);
    QCOMPARE(pixel8(decoded(bmp)), cv::Vec3b(0x30, 0x20, 0x10));
}

void TestReader::netPbmIsScaledByItsOwnMaximum() {
    const auto netPbm = [](const std::string& header, const Bytes& samples = {}) {
        Bytes bytes(header.begin(), header.end());
        bytes.insert(bytes.end(), samples.begin(), samples.end());
        return decoded(bytes);
    };
    // A 12-bit camera: 4095 is white.
    const image::Image twelveBits = netPbm("P5\n# camera\n2 1\n4095\n", {0x0f, 0xff, 0x08, 0});
    QCOMPARE(pixel16(twelveBits, 0, 0)[0], std::uint16_t{65535});
    QCOMPARE(pixel16(twelveBits, 0, 1)[0], std::uint16_t{32776}); // 2048 / 4095
    QCOMPARE(pixel16(netPbm("P2\n1 1\n4095\n2048\n"))[0], std::uint16_t{32776});
    QCOMPARE(pixel8(netPbm("P5\n1 1\n100\n", {50}))[0], std::uint8_t{128});
    QCOMPARE(pixel8(netPbm("P3\n1 1\n100\n100 0 20\n")), cv::Vec3b(255, 0, 51));
}

void TestReader::nameDoesNotDecideTheFormat() {
    QTemporaryDir folder;
    const fs::path file = fs::path(folder.path().toStdString()) / "really_a_jpeg.png";
    writeBytes(file, encoded(".jpg", quadrants()));
    QCOMPARE(corners(image::read(file)), std::string("RGBW"));
}

void TestReader::chineseNamesAndSpacesWork() {
    QTemporaryDir folder;
    const fs::path file =
        fs::path(folder.path().toStdString()) / fromUtf8("良品 照片") / fromUtf8("零件 一號.png");
    writeBytes(file, encoded(".png", quadrants()));
    QCOMPARE(corners(image::read(file)), std::string("RGBW"));
}

void TestReader::foldersExpandToSortedImageFiles() {
    QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    for (const char* name : {"b/2.JPG", "b/1.png", "a/9.tiff", "notes.txt", "c.webp"})
        writeBytes(root / name, {1});
    const std::vector<fs::path> expected{"given.txt", root / "a/9.tiff", root / "b/1.png",
                                         root / "b/2.JPG", root / "c.webp"};
    QCOMPARE(image::expandFolders({"given.txt", root}), expected);
}

QTEST_APPLESS_MAIN(TestReader)
#include "test_reader.moc"
