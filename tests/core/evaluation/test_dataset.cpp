#include "base/error.h"
#include "evaluation/dataset.h"
#include "support/shared_data.h"

#include <QtTest>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

using namespace patchgauge;
using namespace patchgauge::evaluation;
namespace fs = std::filesystem;

namespace {

/// Listing reads no image, so empty files will do.
void touch(const fs::path& file) {
    fs::create_directories(file.parent_path());
    std::ofstream stream(file);
}

class Folder {
public:
    explicit Folder(const std::vector<std::string>& files) {
        for (const std::string& file : files)
            touch(path() / file);
    }
    fs::path path() const { return fs::path(directory_.path().toStdString()) / "caps"; }

private:
    QTemporaryDir directory_;
};

struct Refusal {
    ErrorCode code;
    std::string sentence;
};

std::optional<Refusal> refusal(const fs::path& folder,
                               TrainingImages training = TrainingImages::Required) {
    try {
        openDataset(folder, training);
    } catch (const Error& error) {
        return Refusal{error.code(), error.what()};
    }
    return std::nullopt;
}

bool names(const std::optional<Refusal>& refusal, const std::string& text) {
    return refusal && refusal->code == ErrorCode::NotFound &&
           refusal->sentence.find(text) != std::string::npos;
}

std::size_t defectiveOf(const Dataset& dataset) {
    return static_cast<std::size_t>(
        std::count_if(dataset.test.begin(), dataset.test.end(),
                      [](const TestImage& image) { return image.defective; }));
}

std::size_t masksOf(const Dataset& dataset) {
    return static_cast<std::size_t>(
        std::count_if(dataset.test.begin(), dataset.test.end(),
                      [](const TestImage& image) { return !image.mask.empty(); }));
}

} // namespace

class TestDataset : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void imagesAreSortedAndKnowTheirKindAndMask();
    void onlyImagesInAFolderOfAKindAreTestImages();
    void defectiveImagesWithoutMaskStayAndGoodOnesHaveNone();
    void masksMayLieInFoldersBelowTheirKind();
    void nameIsTheLastComponentHoweverTheFolderIsWritten();
    void goodOrDefectiveTestImagesAloneWillDo();
    void missingFolderIsNotFound();
    void missingTrainingImagesAreNotFoundUnlessOptional();
    void missingTestImagesAreNotFound();
    void layoutIsRecognised();
    void realDatasetsAreListedWhole();
};

void TestDataset::imagesAreSortedAndKnowTheirKindAndMask() {
    const Folder folder({"train/good/b.png", "train/good/a.JPG", "train/good/notes.txt",
                         "test/scratch/2.png", "test/good/9.png", "test/dent/1.tif",
                         "ground_truth/scratch/2_mask.png", "ground_truth/dent/1_mask.png"});
    const Dataset dataset = openDataset(folder.path());
    const fs::path root = folder.path();
    QCOMPARE(dataset.name, std::string("caps"));
    QVERIFY(dataset.folder == root);
    QVERIFY(dataset.trainGood ==
            (std::vector{root / "train/good/a.JPG", root / "train/good/b.png"}));
    QCOMPARE(dataset.test.size(), std::size_t{3});

    QCOMPARE(dataset.test[0].kind, std::string("dent"));
    QVERIFY(dataset.test[0].defective);
    QVERIFY(dataset.test[0].image == root / "test/dent/1.tif");
    QVERIFY(dataset.test[0].mask == root / "ground_truth/dent/1_mask.png");

    QCOMPARE(dataset.test[1].kind, std::string("good"));
    QVERIFY(!dataset.test[1].defective);
    QVERIFY(dataset.test[1].mask.empty());

    QCOMPARE(dataset.test[2].kind, std::string("scratch"));
    QVERIFY(dataset.test[2].mask == root / "ground_truth/scratch/2_mask.png");
}

void TestDataset::onlyImagesInAFolderOfAKindAreTestImages() {
    const Folder folder(
        {"train/good/a.png", "test/stray.png", "test/good/a.png", "test/.hidden/b.png"});
    const Dataset dataset = openDataset(folder.path());
    QCOMPARE(dataset.test.size(), std::size_t{1});
    QCOMPARE(dataset.test[0].kind, std::string("good"));
}

void TestDataset::defectiveImagesWithoutMaskStayAndGoodOnesHaveNone() {
    const Folder folder({"train/good/a.png", "test/good/a.png", "test/hole/a.png",
                         "test/hole/b.png", "ground_truth/good/a_mask.png",
                         "ground_truth/hole/b_mask.png"});
    const Dataset dataset = openDataset(folder.path());
    QCOMPARE(dataset.test.size(), std::size_t{3});
    QVERIFY(dataset.test[0].mask.empty());
    QVERIFY(dataset.test[1].defective);
    QVERIFY(dataset.test[1].mask.empty());
    QVERIFY(!dataset.test[2].mask.empty());
}

void TestDataset::masksMayLieInFoldersBelowTheirKind() {
    const Folder folder(
        {"train/good/a.png", "test/hole/deep/a.png", "ground_truth/hole/deep/a_mask.png"});
    const Dataset dataset = openDataset(folder.path());
    QCOMPARE(dataset.test.at(0).kind, std::string("hole"));
    QVERIFY(dataset.test.at(0).mask == folder.path() / "ground_truth/hole/deep/a_mask.png");
}

void TestDataset::nameIsTheLastComponentHoweverTheFolderIsWritten() {
    const Folder folder({"train/good/a.png", "test/good/a.png"});
    for (const char* ending : {"", "/", "/.", "/./", "/test/..", "/train/../"}) {
        fs::path written = folder.path();
        written += ending;
        QCOMPARE(openDataset(written).name, std::string("caps"));
    }
    const fs::path relative = fs::relative(folder.path());
    QCOMPARE(openDataset(relative).name, std::string("caps"));
}

void TestDataset::goodOrDefectiveTestImagesAloneWillDo() {
    const Folder good({"train/good/a.png", "test/good/a.png"});
    QCOMPARE(defectiveOf(openDataset(good.path())), std::size_t{0});
    const Folder defective({"train/good/a.png", "test/hole/a.png"});
    QCOMPARE(defectiveOf(openDataset(defective.path())), std::size_t{1});
}

void TestDataset::missingFolderIsNotFound() {
    const Folder folder({"train/good/a.png", "test/good/a.png"});
    QVERIFY(names(refusal(folder.path() / "nowhere"), "no such folder: "));
    QVERIFY(names(refusal(folder.path() / "test/good/a.png"), "a.png"));
}

void TestDataset::missingTrainingImagesAreNotFoundUnlessOptional() {
    const Folder none({"test/good/a.png"});
    QVERIFY(names(refusal(none.path()), "caps/train/good"));
    QVERIFY(!refusal(none.path(), TrainingImages::Optional));
    const Folder textsOnly({"train/good/readme.txt", "test/good/a.png"});
    QVERIFY(names(refusal(textsOnly.path()), "no training images"));
}

void TestDataset::missingTestImagesAreNotFound() {
    const Folder none({"train/good/a.png"});
    QVERIFY(names(refusal(none.path()), "caps/test"));
    QVERIFY(names(refusal(none.path(), TrainingImages::Optional), "no test images"));
    const Folder stray({"train/good/a.png", "test/a.png", "test/good/readme.txt"});
    QVERIFY(names(refusal(stray.path()), "no test images"));
}

void TestDataset::layoutIsRecognised() {
    const Folder folder({"train/good/a.png", "test/good/a.png"});
    QVERIFY(looksLikeDataset(folder.path()));
    QVERIFY(!looksLikeDataset(folder.path().parent_path()));
    QVERIFY(!looksLikeDataset(folder.path() / "train"));
    QVERIFY(!looksLikeDataset(folder.path() / "nowhere"));
    QVERIFY(!looksLikeDataset(fs::path()));
}

void TestDataset::realDatasetsAreListedWhole() {
    struct Expected {
        const char* name;
        std::size_t train;
        std::size_t test;
        std::size_t defective;
        std::size_t masks;
    };
    for (const Expected& expected :
         {Expected{"aliens", 40, 78, 60, 0}, Expected{"hazelnut", 50, 10, 8, 8},
          Expected{"fabric", 254, 242, 74, 74}}) {
        const Dataset dataset = openDataset(test::sharedData() / "datasets" / expected.name);
        QCOMPARE(dataset.name, std::string(expected.name));
        QCOMPARE(dataset.trainGood.size(), expected.train);
        QCOMPARE(dataset.test.size(), expected.test);
        QCOMPARE(defectiveOf(dataset), expected.defective);
        QCOMPARE(masksOf(dataset), expected.masks);
    }
}

QTEST_APPLESS_MAIN(TestDataset)
#include "test_dataset.moc"
