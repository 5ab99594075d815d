#include "base/error.h"
#include "base/random.h"
#include "core/image/image_bytes.h"
#include "image/reader.h"

#include <opencv2/imgproc.hpp>
#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>
#include <optional>
#include <string>

using namespace patchgauge;
using namespace patchgauge::test;
namespace fs = std::filesystem;

namespace {

/// Something that does not compress to nothing, so that files are cut inside their pixels.
cv::Mat texture(int type) {
    Random random(7);
    cv::Mat pixels(37, 45, type);
    for (int row = 0; row < pixels.rows; ++row)
        for (std::size_t i = 0; i < pixels.step[0]; ++i)
            pixels.ptr(row)[i] = static_cast<unsigned char>(40 + row + random.below(60));
    return pixels;
}

struct Outcome {
    std::optional<ErrorCode> code; ///< empty where an image came back
    std::string sentence;
    cv::Mat pixels;
};

Outcome decodeAny(const Bytes& bytes) {
    try {
        return {std::nullopt, {}, image::decode(bytes, "part 7.png").pixels};
    } catch (const Error& error) {
        return {error.code(), error.what(), {}};
    }
}

Outcome readAny(const fs::path& file) {
    try {
        return {std::nullopt, {}, image::read(file).pixels};
    } catch (const Error& error) {
        return {error.code(), error.what(), {}};
    }
}

bool same(const cv::Mat& a, const cv::Mat& b) {
    return a.size() == b.size() && a.type() == b.type() && cv::norm(a, b, cv::NORM_INF) == 0;
}

void addFormats() {
    QTest::addColumn<Bytes>("whole");
    const cv::Mat colour = texture(CV_8UC3);
    const cv::Mat wide = texture(CV_16UC3);
    QTest::newRow("PNG") << encoded(".png", colour);
    QTest::newRow("PNG with alpha, 16 bits") << encoded(".png", texture(CV_16UC4));
    QTest::newRow("JPEG") << encoded(".jpg", colour);
    QTest::newRow("grey JPEG with restarts")
        << encoded(".jpg", texture(CV_8UC1), {cv::IMWRITE_JPEG_RST_INTERVAL, 2});
    QTest::newRow("progressive JPEG") << encoded(".jpg", colour, {cv::IMWRITE_JPEG_PROGRESSIVE, 1});
    QTest::newRow("JPEG with EXIF")
        << jpegWithExif(encoded(".jpg", colour), exifWithOrientation(6));
    QTest::newRow("BMP") << encoded(".bmp", colour);
    QTest::newRow("grey BMP") << encoded(".bmp", texture(CV_8UC1));
    QTest::newRow("compressed TIFF") << encoded(".tiff", colour);
    QTest::newRow("plain TIFF") << encoded(".tiff", colour, {cv::IMWRITE_TIFF_COMPRESSION, 1});
    QTest::newRow("16-bit TIFF") << encoded(".tiff", wide);
    QTest::newRow("lossy WebP") << encoded(".webp", colour, {cv::IMWRITE_WEBP_QUALITY, 80});
    QTest::newRow("lossless WebP") << encoded(".webp", colour);
    QTest::newRow("PPM") << encoded(".ppm", colour);
    QTest::newRow("16-bit PGM") << encoded(".pgm", texture(CV_16UC1));
}

} // namespace

class TestReaderErrors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cutOffFileIsNeverHalfAPicture_data() { addFormats(); }
    void cutOffFileIsNeverHalfAPicture();
    void damagedFileNeverCrashes_data() { addFormats(); }
    void damagedFileNeverCrashes();
    void fileFilledUpWithZerosIsCorrupt_data();
    void fileFilledUpWithZerosIsCorrupt();
    void kindsThatAreNotReadAreNamed_data();
    void kindsThatAreNotReadAreNamed();
    void textAndEmptyFilesAreNotImages();
    void tiffThatOpenCvWouldMisreadIsRefused_data();
    void tiffThatOpenCvWouldMisreadIsRefused();
    void missingFilesAndFoldersAreToldApart();
};

void TestReaderErrors::cutOffFileIsNeverHalfAPicture() {
    QFETCH(const Bytes, whole);
    const cv::Mat picture = decodeAny(whole).pixels;
    QVERIFY(!picture.empty());
    for (std::size_t count = 0; count < whole.size();
         count += count < 700 || count + 100 > whole.size() ? 1 : 29) {
        const Outcome outcome =
            decodeAny(Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(count)));
        constexpr std::size_t longestSignature = 12;
        if (!outcome.code)
            QVERIFY2(same(outcome.pixels, picture), qPrintable(QString::number(count)));
        else if (count < longestSignature)
            QVERIFY(outcome.code == ErrorCode::Unsupported || outcome.code == ErrorCode::Corrupt);
        else
            QVERIFY2(outcome.code == ErrorCode::Corrupt, outcome.sentence.c_str());
    }
}

void TestReaderErrors::damagedFileNeverCrashes() {
    QFETCH(const Bytes, whole);
    // Sizes stand in the first bytes; leaving them keeps the test from allocating gigabytes.
    constexpr std::size_t header = 64;
    Random random(11);
    for (int trial = 0; trial < 100; ++trial) {
        Bytes bytes = whole;
        for (int i = 0; i < 3; ++i)
            bytes[header + random.below(bytes.size() - header)] =
                static_cast<unsigned char>(random.below(256));
        const Outcome outcome = decodeAny(bytes);
        QVERIFY(outcome.code || !outcome.pixels.empty());
    }
}

void TestReaderErrors::fileFilledUpWithZerosIsCorrupt_data() {
    QTest::addColumn<Bytes>("whole");
    QTest::newRow("PNG") << encoded(".png", texture(CV_8UC3));
    QTest::newRow("JPEG") << encoded(".jpg", texture(CV_8UC3));
    QTest::newRow("compressed TIFF") << encoded(".tiff", texture(CV_8UC3));
}

void TestReaderErrors::fileFilledUpWithZerosIsCorrupt() {
    // What an interrupted copy leaves where the file's length was set first.
    QFETCH(Bytes, whole);
    std::fill(whole.begin() + static_cast<std::ptrdiff_t>(whole.size() / 2), whole.end(),
              static_cast<unsigned char>(0));
    QVERIFY(decodeAny(whole).code == ErrorCode::Corrupt);
}

void TestReaderErrors::kindsThatAreNotReadAreNamed_data() {
    QTest::addColumn<std::string>("content");
    QTest::addColumn<std::string>("named");
    QTest::newRow("GIF") << std::string("GIF89a...") << std::string("GIF");
    QTest::newRow("PDF") << std::string("%PDF-1.7") << std::string("PDF");
    QTest::newRow("HEIC") << std::string("\0\0\0\x18"
                                         "ftypheic....",
                                         16)
                          << std::string("HEIC");
    QTest::newRow("AVIF") << std::string("\0\0\0\x18"
                                         "ftypavif....",
                                         16)
                          << std::string("AVIF");
    QTest::newRow("BigTIFF") << std::string("II\x2b\0........", 12) << std::string("BigTIFF");
}

void TestReaderErrors::kindsThatAreNotReadAreNamed() {
    QFETCH(const std::string, content);
    QFETCH(const std::string, named);
    const Outcome outcome = decodeAny(Bytes(content.begin(), content.end()));
    QVERIFY(outcome.code == ErrorCode::Unsupported);
    QVERIFY2(outcome.sentence.find(named) != std::string::npos, outcome.sentence.c_str());
    QVERIFY(outcome.sentence.find("part 7.png") != std::string::npos);
}

void TestReaderErrors::textAndEmptyFilesAreNotImages() {
    const std::string text = "P.S. these are only words, whatever the name says\n";
    QVERIFY(decodeAny(Bytes(text.begin(), text.end())).code == ErrorCode::Unsupported);
    const Outcome empty = decodeAny({});
    QVERIFY(empty.code == ErrorCode::Unsupported);
    QVERIFY(empty.sentence.find("empty") != std::string::npos);
}

void TestReaderErrors::tiffThatOpenCvWouldMisreadIsRefused_data() {
    QTest::addColumn<Bytes>("tiff");
    const auto tiff = [](std::uint32_t bits, std::uint32_t photometric, std::uint32_t samples,
                         std::uint32_t planar, std::uint32_t format) {
        const std::uint32_t bytes = bits / 8 * samples;
        return makeTiff({{256, 1},
                         {257, 1},
                         {258, bits},
                         {259, 1},
                         {262, photometric},
                         {273, 0},
                         {277, samples},
                         {278, 1},
                         {279, bytes},
                         {284, planar},
                         {339, format}},
                        Bytes(bytes, 1));
    };
    QTest::newRow("floating point") << tiff(32, 1, 1, 1, 3);
    QTest::newRow("signed") << tiff(16, 1, 1, 1, 2);
    QTest::newRow("32 bits") << tiff(32, 1, 1, 1, 1);
    QTest::newRow("16-bit palette") << tiff(16, 3, 1, 1, 1);
    QTest::newRow("16-bit CMYK") << tiff(16, 5, 4, 1, 1);
    QTest::newRow("16-bit planes") << tiff(16, 2, 3, 2, 1);
    QTest::newRow("grey with alpha") << tiff(16, 1, 2, 1, 1);
    QTest::newRow("five channels") << tiff(8, 2, 5, 1, 1);
    QTest::newRow("float, as OpenCV writes it") << encoded(".tiff", cv::Mat(4, 4, CV_32FC3));
}

void TestReaderErrors::tiffThatOpenCvWouldMisreadIsRefused() {
    QFETCH(const Bytes, tiff);
    const Outcome outcome = decodeAny(tiff);
    QVERIFY2(outcome.code == ErrorCode::Unsupported, outcome.sentence.c_str());
    QVERIFY(outcome.sentence.find("TIFF") != std::string::npos);
}

void TestReaderErrors::missingFilesAndFoldersAreToldApart() {
    QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    QVERIFY(readAny(root / "nothing.png").code == ErrorCode::NotFound);
    QVERIFY(readAny(root).code == ErrorCode::Unreadable);
}

QTEST_APPLESS_MAIN(TestReaderErrors)
#include "test_reader_errors.moc"
