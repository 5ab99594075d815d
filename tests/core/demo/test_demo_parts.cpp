#include "base/error.h"
#include "base/files.h"
#include "base/sha256.h"
#include "demo/demo_parts.h"
#include "demo/sample.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>
#include <map>
#include <set>
#include <string>

using namespace patchgauge;
using namespace patchgauge::demo;
namespace fs = std::filesystem;

namespace {

constexpr DemoSettings fewParts{1, 1, 1, 5};

/// Relative path and SHA-256 of every file below a folder.
std::map<std::string, std::string> contentOf(const fs::path& folder) {
    std::map<std::string, std::string> content;
    for (const fs::path& file : listFiles(folder, {".png"}))
        content[toUtf8(fs::relative(file, folder))] = sha256OfFile(file);
    return content;
}

cv::Mat readPixels(const fs::path& file) {
    return cv::imdecode(readFile(file), cv::IMREAD_UNCHANGED);
}

} // namespace

class TestDemoParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void layoutIsThatOfMvtec();
    void imagesAreColourAndMasksAreBlackAndWhite();
    void oneKindIsNotSquare();
    void sameSettingsGiveTheSameBytes();
    void anotherSeedGivesOtherImages();
    void everyDefectIsInsideItsMaskAndNowhereElse_data();
    void everyDefectIsInsideItsMaskAndNowhereElse();
    void goodPartsVaryALittle_data();
    void goodPartsVaryALittle();
    void progressCountsToTheTotal();
    void cancellingStopsBeforeTheNextImage();
    void folderThatCannotBeMadeIsAnError();

private:
    static void addKinds();
    static PartKind kindNamed(const QByteArray& name);

    QTemporaryDir folder_;
    fs::path drawn_;
    int count_ = 0;
};

void TestDemoParts::initTestCase() {
    drawn_ = fs::path(folder_.path().toStdString()) / fromUtf8("示範 零件");
    count_ = drawDemoParts(drawn_, fewParts, {});
}

void TestDemoParts::addKinds() {
    QTest::addColumn<QByteArray>("name");
    for (const char* name : {"bracket", "cap", "gear"})
        QTest::newRow(name) << QByteArray(name);
}

PartKind TestDemoParts::kindNamed(const QByteArray& name) {
    return name == "bracket" ? bracket() : name == "cap" ? cap() : gear();
}

void TestDemoParts::layoutIsThatOfMvtec() {
    std::set<std::string> expected;
    int images = 0;
    for (const PartKind& kind : {bracket(), cap(), gear()}) {
        expected.insert(kind.name + "/train/good/000.png");
        expected.insert(kind.name + "/test/good/000.png");
        images += 2;
        QVERIFY(kind.defects.size() >= 3);
        for (const std::string& defect : kind.defects) {
            expected.insert(kind.name + "/test/" + defect + "/000.png");
            expected.insert(kind.name + "/ground_truth/" + defect + "/000_mask.png");
            ++images;
        }
    }
    std::set<std::string> found;
    for (const auto& [path, hash] : contentOf(drawn_))
        found.insert(path);
    QCOMPARE(found, expected);
    QCOMPARE(count_, images);
}

void TestDemoParts::imagesAreColourAndMasksAreBlackAndWhite() {
    for (const fs::path& file : listFiles(drawn_, {".png"})) {
        const cv::Mat pixels = readPixels(file);
        const bool mask = toUtf8(file).find("ground_truth") != std::string::npos;
        QCOMPARE(pixels.type(), mask ? CV_8UC1 : CV_8UC3);
        if (mask) {
            const int set = cv::countNonZero(pixels);
            QCOMPARE(cv::countNonZero(pixels == 255), set);
            QVERIFY(set > 0);
        }
    }
}

void TestDemoParts::oneKindIsNotSquare() {
    QCOMPARE(readPixels(drawn_ / "cap/test/good/000.png").size(), cv::Size(640, 480));
    QCOMPARE(readPixels(drawn_ / "gear/test/good/000.png").size(), cv::Size(512, 512));
}

void TestDemoParts::sameSettingsGiveTheSameBytes() {
    QTemporaryDir again;
    drawDemoParts(again.path().toStdString(), fewParts, {});
    QCOMPARE(contentOf(again.path().toStdString()), contentOf(drawn_));
}

void TestDemoParts::anotherSeedGivesOtherImages() {
    for (const PartKind& kind : {bracket(), cap(), gear()}) {
        const cv::Mat one = drawSample(kind, "", 1, 0).image;
        const cv::Mat other = drawSample(kind, "", 2, 0).image;
        QVERIFY(cv::norm(one, other, cv::NORM_INF) > 0);
    }
}

void TestDemoParts::everyDefectIsInsideItsMaskAndNowhereElse_data() {
    addKinds();
}

void TestDemoParts::everyDefectIsInsideItsMaskAndNowhereElse() {
    QFETCH(const QByteArray, name);
    const PartKind kind = kindNamed(name);
    constexpr std::uint64_t part = 77;
    const Sample good = drawSample(kind, "", part, 0);
    QCOMPARE(cv::countNonZero(good.mask), 0);
    for (const std::string& defect : kind.defects)
        for (const std::uint64_t flaw : {3u, 4u}) {
            const Sample sample = drawSample(kind, defect, part, flaw);
            cv::Mat change;
            cv::absdiff(sample.image, good.image, change);
            cv::Mat outside = change.clone();
            outside.setTo(0, sample.mask);
            QCOMPARE(cv::norm(outside, cv::NORM_INF), 0.0);

            const double share = cv::countNonZero(sample.mask) / (1.0 * sample.mask.total());
            QVERIFY2(share > 0.0002 && share < 0.05, qPrintable(QString::fromStdString(defect)));
            // Well above the sensor's noise of about 3 levels.
            QVERIFY2(cv::norm(change, cv::NORM_INF) > 25, defect.c_str());
        }
}

void TestDemoParts::goodPartsVaryALittle_data() {
    addKinds();
}

void TestDemoParts::goodPartsVaryALittle() {
    QFETCH(const QByteArray, name);
    const PartKind kind = kindNamed(name);
    const cv::Mat one = drawSample(kind, "", 1, 0).image;
    const cv::Mat other = drawSample(kind, "", 2, 0).image;
    const double meanChange = cv::norm(one, other, cv::NORM_L1) / (3.0 * one.total());
    QVERIFY2(meanChange > 2 && meanChange < 20, qPrintable(QString::number(meanChange)));
}

void TestDemoParts::progressCountsToTheTotal() {
    QTemporaryDir folder;
    std::vector<Progress> seen;
    RunContext context;
    context.progress = [&](const Progress& progress) { seen.push_back(progress); };
    const int count = drawDemoParts(folder.path().toStdString(), {1, 0, 0, 1}, context);
    QCOMPARE(count, 3);
    QCOMPARE(seen.size(), std::size_t{4});
    for (std::size_t i = 0; i < seen.size(); ++i) {
        QCOMPARE(seen[i].stage, std::string("drawing"));
        QCOMPARE(seen[i].done, i);
        QCOMPARE(seen[i].total, std::size_t{3});
    }
}

void TestDemoParts::cancellingStopsBeforeTheNextImage() {
    QTemporaryDir folder;
    RunContext context;
    context.progress = [&](const Progress& progress) {
        if (progress.done == 1)
            context.cancel.request();
    };
    QVERIFY_EXCEPTION_THROWN(drawDemoParts(folder.path().toStdString(), fewParts, context),
                             Cancelled);
    QCOMPARE(contentOf(folder.path().toStdString()).size(), std::size_t{2});
}

void TestDemoParts::folderThatCannotBeMadeIsAnError() {
    QTemporaryDir folder;
    const fs::path file = fs::path(folder.path().toStdString()) / "a file";
    writeAtomically(file, "x", 1);
    try {
        drawDemoParts(file, fewParts, {});
        QFAIL("drawn into a file");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::WriteFailed);
    }
}

QTEST_APPLESS_MAIN(TestDemoParts)
#include "test_demo_parts.moc"
