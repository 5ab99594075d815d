#include "base/files.h"
#include "demo/demo_parts.h"
#include "detector/fitness.h"
#include "image/reader.h"
#include "support/shared_data.h"

#include <opencv2/imgproc.hpp>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <functional>

using namespace patchgauge;
namespace fs = std::filesystem;

namespace {

using Change = std::function<cv::Mat(const cv::Mat&)>;

cv::Mat halfAsBright(const cv::Mat& photo) {
    return photo * 0.5;
}

cv::Mat outOfFocus(const cv::Mat& photo) {
    cv::Mat changed;
    cv::GaussianBlur(photo, changed, {}, 3);
    return changed;
}

cv::Mat halfAsLarge(const cv::Mat& photo) {
    cv::Mat changed;
    cv::resize(photo, changed, {}, 0.5, 0.5, cv::INTER_AREA);
    return changed;
}

cv::Mat ofAnotherShape(const cv::Mat& photo) {
    return photo(cv::Rect(0, 0, photo.cols, photo.rows * 3 / 4)).clone();
}

/// Good photos of a part, and what is to be judged.
struct Photos {
    detector::ModelInfo model;
    std::vector<fs::path> good;
    std::vector<fs::path> defective;
};

Photos photosOf(const fs::path& part) {
    Photos photos;
    for (const fs::path& file : image::expandFolders({part / "train" / "good"})) {
        const image::Image photo = image::read(file);
        photos.model.images.push_back({toUtf8(file), {}, photo.size(), image::appearanceOf(photo)});
    }
    for (const auto& folder : fs::directory_iterator(part / "test")) {
        const auto found = image::expandFolders({folder.path()});
        auto& kind = folder.path().filename() == "good" ? photos.good : photos.defective;
        kind.insert(kind.end(), found.begin(), found.end());
    }
    return photos;
}

std::vector<Sentence> reasons(const detector::Fitness& fitness, const image::Image& photo) {
    return fitness.reasons(photo.size(), image::appearanceOf(photo));
}

} // namespace

/// That the margins of detector::Fitness suit drawn and real parts.
class TestFitnessOfParts : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::vector<fs::path> parts_;

    void addRows() {
        QTest::addColumn<QString>("part");
        for (const fs::path& part : parts_)
            QTest::newRow(toUtf8(part.filename()).c_str()) << QString::fromStdString(toUtf8(part));
    }

private Q_SLOTS:
    void initTestCase() {
        const fs::path drawn = folder_.path().toStdU16String();
        demo::DemoSettings settings;
        settings.trainGood = 12;
        settings.testGood = 6;
        demo::drawDemoParts(drawn, settings, {});
        for (const auto& folder : fs::directory_iterator(drawn))
            parts_.push_back(folder.path());
        std::error_code absent;
        for (const auto& folder : fs::directory_iterator(test::sharedData() / "datasets", absent))
            if (folder.is_directory())
                parts_.push_back(folder.path());
        std::sort(parts_.begin(), parts_.end());
    }

    void photosAsTheyAreAreFit_data() { addRows(); }

    void photosAsTheyAreAreFit() {
        QFETCH(QString, part);
        const Photos photos = photosOf(part.toStdU16String());
        const detector::Fitness fitness(photos.model);
        for (const auto* kind : {&photos.good, &photos.defective})
            for (const fs::path& file : *kind) {
                const auto found = reasons(fitness, image::read(file));
                QVERIFY2(found.empty(),
                         found.empty() ? "" : (toUtf8(file) + found.front().english()).c_str());
            }
    }

    void changedPhotosAreNot_data() { addRows(); }

    void changedPhotosAreNot() {
        QFETCH(QString, part);
        const Photos photos = photosOf(part.toStdU16String());
        const detector::Fitness fitness(photos.model);
        const std::vector<std::pair<Change, std::string>> changes{{halfAsBright, "darker"},
                                                                  {outOfFocus, "less sharp"},
                                                                  {halfAsLarge, "smaller"},
                                                                  {ofAnotherShape, "shape"}};
        for (const fs::path& file : photos.good) {
            const image::Image photo = image::read(file);
            for (const auto& [change, word] : changes) {
                const auto found = reasons(fitness, {change(photo.pixels)});
                QVERIFY2(std::any_of(found.begin(), found.end(),
                                     [&word = word](const Sentence& reason) {
                                         return reason.english().find(word) != std::string::npos;
                                     }),
                         (toUtf8(file) + " should be " + word).c_str());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestFitnessOfParts)
#include "test_fitness_of_parts.moc"
