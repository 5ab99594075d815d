#include "core/evaluation/drawn_dataset.h"
#include "evaluation/dataset_features.h"
#include "evaluation/rotated_crop.h"
#include "image/reader.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <QtTest>

#include <algorithm>
#include <set>

using namespace patchgauge;
using namespace patchgauge::test;
using evaluation::DatasetFeatures;
using evaluation::Protocol;
namespace fs = std::filesystem;

namespace {

const std::vector<int> allLayers{1, 2, 3};

std::vector<std::vector<float>> valuesOf(const detector::EmbeddingSequence& embeddings,
                                         std::size_t position) {
    return embeddings.read(position).levels;
}

float largestDifference(const detector::Embedding& a, const detector::Embedding& b) {
    float largest = 0;
    for (std::size_t l = 0; l < a.levels.size(); ++l)
        for (std::size_t i = 0; i < a.levels[l].size(); ++i)
            largest = std::max(largest, std::abs(a.levels[l][i] - b.levels[l][i]));
    return largest;
}

pipeline::TrainSettings rotatingSettings(std::uint64_t seed) {
    pipeline::TrainSettings settings = smallSettings();
    settings.detector.seed = seed;
    return underProtocol(settings, Protocol::Rd);
}

} // namespace

/// What is read once for many settings must be what training and inspection would read for each.
class TestDatasetFeatures : public QObject {
    Q_OBJECT

    PipelineFixture files_;
    evaluation::Dataset dataset_;

    DatasetFeatures read(const evaluation::Dataset& dataset,
                         const pipeline::TrainSettings& settings, Protocol protocol) const {
        return {dataset, settings, allLayers, protocol, files_.store(), {}};
    }

    pipeline::TrainSettings settingsOf(const QString& what) const {
        pipeline::TrainSettings settings = smallSettings();
        if (what == "one layer") {
            settings.detector.layers = {2};
            settings.detector.localAverage = {3};
        } else if (what == "summed layers") {
            settings.detector.combine = detector::Combine::Sum;
        } else if (what == "principal components") {
            settings.detector.reduction = detector::Reduction::Pca;
            settings.detector.localAverage = {3, 0, 0};
        } else if (what == "patchcore") {
            settings = pipeline::defaultSettings("efficientnet-lite0", detector::Method::PatchCore);
            settings.input = smallSettings().input;
            settings.execution = smallSettings().execution;
        }
        return settings;
    }

private Q_SLOTS:
    void initTestCase() { dataset_ = drawDataset(files_, "parts"); }

    void modelsAreThoseOfTraining_data() {
        QTest::addColumn<QString>("what");
        for (const char* what :
             {"default", "one layer", "summed layers", "principal components", "patchcore"})
            QTest::newRow(what) << what;
    }

    void modelsAreThoseOfTraining() {
        QFETCH(QString, what);
        const pipeline::TrainSettings settings = settingsOf(what);
        const auto trained = files_.train(dataset_.trainGood, settings).model;

        const DatasetFeatures features = read(dataset_, settings, Protocol::Standard);
        const detector::EmbeddingLayout layout = evaluation::layoutOf(settings);
        const auto model = pipeline::makeModel(describe(settings, features.backbone()), layout,
                                               features.trainingSet(layout), 1, {});
        QCOMPARE(model->statisticsSha256(), trained->statisticsSha256());
        QCOMPARE(model->info().calibration.scores, trained->info().calibration.scores);

        const auto test = features.testEmbeddings(layout);
        QCOMPARE(test->count(), dataset_.test.size());
        for (std::size_t i = 0; i < test->count(); ++i) {
            QCOMPARE(features.isDefective(i), dataset_.test[i].defective);
            QVERIFY(largestRelativeDifference(
                        model->detect(test->read(i), 1).pixels,
                        files_.inspect(trained, dataset_.test[i].image).map.pixels) < 1e-5);
        }
    }

    void imagesThatCannotBeReadAreSkippedAndTheOthersKeepTheirPlace() {
        drawDataset(files_, "damaged");
        const fs::path train = files_.write("damaged/train/good/0.png", "not a photo");
        const fs::path good = files_.write("damaged/test/good/2a.png", "not a photo");
        const fs::path stain = files_.write("damaged/test/stain/0.png", "not a photo");
        const evaluation::Dataset damaged = evaluation::openDataset(files_.folder() / "damaged");
        const DatasetFeatures features = read(damaged, smallSettings(), Protocol::Standard);

        std::set<fs::path> skipped;
        for (const pipeline::SkippedImage& image : features.skipped()) {
            skipped.insert(image.path);
            QVERIFY(!image.error.empty());
        }
        QVERIFY(skipped == (std::set<fs::path>{train, good, stain}));

        const DatasetFeatures whole = read(dataset_, smallSettings(), Protocol::Standard);
        const detector::EmbeddingLayout layout = evaluation::layoutOf(smallSettings());
        const auto embeddings = features.testEmbeddings(layout);
        QCOMPARE(embeddings->count(), dataset_.test.size());
        for (std::size_t i = 0; i < embeddings->count(); ++i) {
            QCOMPARE(features.isDefective(i), dataset_.test[i].defective);
            QCOMPARE(features.truth(i).has_value(), whole.truth(i).has_value());
            QVERIFY(largestDifference(embeddings->read(i), whole.testEmbeddings(layout)->read(i)) <
                    1e-4F);
        }
        QCOMPARE(features.trainingSet(layout).good.count(), dataset_.trainGood.size());
    }

    void aMaskThatDoesNotFitIsToldBeforeTrainingImagesAreRead() {
        drawDataset(files_, "misfit");
        const fs::path mask = files_.folder() / "misfit/ground_truth/stain/2_mask.png";
        drawMask(mask, {40, 40});
        const evaluation::Dataset misfit = evaluation::openDataset(files_.folder() / "misfit");
        std::set<std::string> stages;
        RunContext context;
        context.progress = [&](const Progress& progress) { stages.insert(progress.stage); };
        try {
            const DatasetFeatures features(misfit, smallSettings(), allLayers, Protocol::Standard,
                                           files_.store(), context);
            QFAIL("no error");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::Corrupt);
            QVERIFY(error.where().english().find("2_mask.png") != std::string::npos);
            QVERIFY(error.where().english().find("test/stain/2.png") != std::string::npos);
        }
        QVERIFY(stages == std::set<std::string>{"test images"});
    }

    /// Under Rd the network sees what it would see of files that had been turned and cropped
    /// before.
    void rotatedImagesAndMasksAreThoseOfTheirDraws() {
        constexpr std::uint64_t seed = 7;
        const pipeline::TrainSettings settings = rotatingSettings(seed);
        const DatasetFeatures features = read(dataset_, settings, Protocol::Rd);

        evaluation::Dataset turned = dataset_;
        std::size_t index = 0;
        std::vector<evaluation::RotatedCrop> draws;
        const auto turn = [&](fs::path& file) {
            const auto draw = evaluation::drawRotatedCrop(seed, index++);
            draws.push_back(draw);
            const image::Image cropped = evaluation::rotatedAndCropped(image::read(file), draw);
            cv::Mat pixels;
            cv::cvtColor(cropped.pixels, pixels, cv::COLOR_RGB2BGR);
            std::vector<unsigned char> bytes;
            cv::imencode(".png", pixels, bytes);
            file = files_.write("turned/" + std::to_string(index) + ".png",
                                std::string(bytes.begin(), bytes.end()));
        };
        for (fs::path& file : turned.trainGood)
            turn(file);
        for (evaluation::TestImage& image : turned.test) {
            turn(image.image);
            image.mask.clear();
        }
        const DatasetFeatures expected = read(turned, settings, Protocol::Standard);

        const detector::EmbeddingLayout layout = evaluation::layoutOf(settings);
        const auto sameValues = [](const detector::EmbeddingSequence& a,
                                   const detector::EmbeddingSequence& b) {
            for (std::size_t i = 0; i < a.count(); ++i)
                if (valuesOf(a, i) != valuesOf(b, i))
                    return false;
            return a.count() == b.count();
        };
        QVERIFY(sameValues(*features.trainingSet(layout).good.embeddings,
                           *expected.trainingSet(layout).good.embeddings));
        QVERIFY(sameValues(*features.testEmbeddings(layout), *expected.testEmbeddings(layout)));

        for (std::size_t i = 0; i < dataset_.test.size(); ++i) {
            const evaluation::TestImage& image = dataset_.test[i];
            const std::optional<evaluation::Mask> truth = features.truth(i);
            QCOMPARE(truth.has_value(), !image.defective || !image.mask.empty());
            if (!truth || !image.defective)
                continue;
            const evaluation::Mask mask = evaluation::rotatedAndCropped(
                evaluation::readMask(image.mask, image.image, image::read(image.image).size()),
                draws[dataset_.trainGood.size() + i]);
            QVERIFY(std::equal(truth->begin(), truth->end(), mask.begin(), mask.end()));
        }
    }

    void theSeedAloneDecidesHowImagesAreTurned() {
        const detector::EmbeddingLayout layout = evaluation::layoutOf(rotatingSettings(1));
        const auto first = [&](std::uint64_t seed) {
            return valuesOf(
                *read(dataset_, rotatingSettings(seed), Protocol::Rd).testEmbeddings(layout), 0);
        };
        const auto values = first(1);
        QVERIFY(first(1) == values);
        QVERIFY(first(2) != values);
    }

    void onlyWhatTheNetworkSeesMustBeTheSame() {
        const pipeline::TrainSettings settings = smallSettings();
        pipeline::TrainSettings other = settings;
        other.detector.dimensions = 7;
        other.detector.layers = {1};
        other.detector.seed = 9;
        QVERIFY(shareFeatures(settings, other, Protocol::Standard));
        QVERIFY(!shareFeatures(settings, other, Protocol::Rd));
        other.input.margin = 0;
        QVERIFY(!shareFeatures(settings, other, Protocol::Standard));
    }
};

QTEST_APPLESS_MAIN(TestDatasetFeatures)
#include "test_dataset_features.moc"
