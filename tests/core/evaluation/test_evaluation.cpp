#include "core/evaluation/drawn_dataset.h"
#include "detector/model_file.h"
#include "evaluation/evaluation.h"

#include <opencv2/imgcodecs.hpp>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace patchgauge;
using namespace patchgauge::test;
using evaluation::DatasetFeatures;
using evaluation::Evaluation;
using evaluation::Protocol;
namespace fs = std::filesystem;

namespace {

/// A pixel, or an image.
struct Sample {
    double score = 0;
    bool defective = false;
    double overlap = 0; ///< the share of its region that a defective pixel is
};

/// What a plain computation makes of a dataset's images one by one.
struct Plain {
    std::vector<Sample> images;
    std::vector<Sample> pixels;
    double regions = 0;
};

double shareOfPairsWon(const std::vector<Sample>& samples) {
    std::vector<double> normal;
    for (const Sample& sample : samples)
        if (!sample.defective)
            normal.push_back(sample.score);
    std::sort(normal.begin(), normal.end());
    double won = 0;
    for (const Sample& sample : samples)
        if (sample.defective) {
            const auto [low, high] = std::equal_range(normal.begin(), normal.end(), sample.score);
            won +=
                static_cast<double>(low - normal.begin()) + 0.5 * static_cast<double>(high - low);
        }
    const auto count = static_cast<double>(samples.size());
    const auto normals = static_cast<double>(normal.size());
    return won / (normals * (count - normals));
}

/// Precision and recall of calling everything at or above `score` defective.
std::pair<double, double> precisionAndRecall(const std::vector<Sample>& samples, double score) {
    double called = 0;
    double hits = 0;
    double all = 0;
    for (const Sample& sample : samples) {
        called += sample.score >= score ? 1 : 0;
        hits += sample.score >= score && sample.defective ? 1 : 0;
        all += sample.defective ? 1 : 0;
    }
    return {hits / called, hits / all};
}

std::vector<Sample> fromHighToLow(std::vector<Sample> samples) {
    std::sort(samples.begin(), samples.end(),
              [](const Sample& a, const Sample& b) { return a.score > b.score; });
    return samples;
}

/// No two of the images here have the same score.
double averagePrecisionOf(const std::vector<Sample>& samples) {
    double sum = 0;
    double before = 0;
    for (const Sample& sample : fromHighToLow(samples)) {
        const auto [precision, recall] = precisionAndRecall(samples, sample.score);
        sum += (recall - before) * precision;
        before = recall;
    }
    return sum;
}

double bestF1Of(const std::vector<Sample>& samples) {
    double best = 0;
    for (const Sample& sample : samples) {
        const auto [precision, recall] = precisionAndRecall(samples, sample.score);
        if (precision + recall > 0)
            best = std::max(best, 2 * precision * recall / (precision + recall));
    }
    return best;
}

/// Overlap of the regions, integrated over the false-positive rate from 0 to 0.3.
double proOf(const Plain& plain) {
    double normals = 0;
    for (const Sample& pixel : plain.pixels)
        normals += pixel.defective ? 0 : 1;
    constexpr double limit = 0.3;
    double area = 0;
    double rate = 0;
    double overlap = 0;
    for (const Sample& pixel : fromHighToLow(plain.pixels)) {
        if (pixel.defective) {
            overlap += pixel.overlap / plain.regions;
        } else {
            const double next = std::min(rate + 1 / normals, limit);
            area += (next - rate) * overlap;
            rate = next;
        }
    }
    return area / limit;
}

/// A mask's value at each pixel of a map of `side` × `side`, nearest neighbour.
Grid<int> maskAt(const fs::path& file, int side) {
    const cv::Mat mask = cv::imread(file.string(), cv::IMREAD_GRAYSCALE);
    Grid<int> result({side, side});
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            result.at(y, x) = mask.at<unsigned char>((2 * y + 1) * mask.rows / (2 * side),
                                                     (2 * x + 1) * mask.cols / (2 * side)) > 0;
    return result;
}

double count(const std::vector<Sample>& samples,
             const std::function<bool(const Sample&)>& matches) {
    return static_cast<double>(std::count_if(samples.begin(), samples.end(), matches));
}

bool near(const std::optional<double>& value, double expected, double tolerance = 1e-9) {
    return value && std::abs(*value - expected) <= tolerance;
}

/// Scores of the same bin of the histogram are taken for equal.
constexpr double pixelTolerance = 1e-4;

} // namespace

/// The figures that a user decides by.
class TestEvaluation : public QObject {
    Q_OBJECT

    PipelineFixture files_;
    evaluation::Dataset dataset_;
    std::shared_ptr<const detector::Model> model_;

    Evaluation evaluateSettings(const evaluation::Dataset& dataset,
                                const pipeline::TrainSettings& settings,
                                const RunContext& context = {}) const {
        const DatasetFeatures features(dataset, settings, {1, 2, 3}, Protocol::Standard,
                                       files_.store(), context);
        return evaluation::evaluate(settings, features, context);
    }

    Evaluation evaluateModel(const evaluation::Dataset& dataset,
                             const RunContext& context = {}) const {
        pipeline::Inspector inspector(model_, files_.store(), smallSettings().execution);
        return evaluation::evaluateModel(dataset, inspector, context);
    }

    /// The dataset's marked stains are one region each.
    Plain plain() const {
        Plain plain;
        for (const evaluation::TestImage& image : dataset_.test) {
            const detector::AnomalyMap map = files_.inspect(model_, image.image).map;
            plain.images.push_back({map.score, image.defective});
            if (image.defective && image.mask.empty())
                continue;
            Grid<int> mask(map.pixels.size());
            if (image.defective) {
                mask = maskAt(image.mask, map.pixels.width());
                ++plain.regions;
            }
            const auto area = static_cast<double>(std::count(mask.begin(), mask.end(), 1));
            for (std::size_t i = 0; i < mask.count(); ++i)
                plain.pixels.push_back({map.pixels.data()[i], mask.data()[i] > 0, 1 / area});
        }
        return plain;
    }

private Q_SLOTS:
    void initTestCase() {
        dataset_ = drawDataset(files_, "parts");
        model_ = files_.train(dataset_.trainGood, smallSettings()).model;
    }

    void figuresAreThoseOfAPlainComputation_data() {
        QTest::addColumn<bool>("atHand");
        QTest::newRow("settings") << false;
        QTest::newRow("a model at hand") << true;
    }

    void figuresAreThoseOfAPlainComputation() {
        QFETCH(bool, atHand);
        const Evaluation result =
            atHand ? evaluateModel(dataset_) : evaluateSettings(dataset_, smallSettings());
        const Plain expected = plain();
        QCOMPARE(result.dataset, std::string("parts"));
        QCOMPARE(result.trainImages, std::size_t{6});
        QCOMPARE(result.testImages, std::size_t{9});
        const double auroc = shareOfPairsWon(expected.images);
        QVERIFY(auroc > 0.5 && auroc < 1); // the image whose stain can't be seen
        QVERIFY(near(result.imageAuroc, auroc));
        QVERIFY(near(result.imageAp, averagePrecisionOf(expected.images)));
        QVERIFY(near(result.f1Max, bestF1Of(expected.images)));
        const auto [precision, recall] =
            precisionAndRecall(expected.images, std::nextafter(result.f1Threshold.value(), 1e9F));
        QVERIFY(near(2 * precision * recall / (precision + recall), *result.f1Max));
        QVERIFY(near(result.pixelAuroc, shareOfPairsWon(expected.pixels), pixelTolerance));
        QVERIFY(near(result.proAuroc, proOf(expected), 1e-3));

        const float threshold = model_->info().calibration.threshold.value();
        QVERIFY(near(result.threshold, threshold, 1e-4));
        const auto& images = expected.images;
        QCOMPARE(static_cast<double>(result.escape->count), count(images, [&](const Sample& image) {
                     return image.defective && image.score <= threshold;
                 }));
        QCOMPARE(result.escape->total, std::size_t{5});
        QCOMPARE(static_cast<double>(result.overkill->count),
                 count(images, [&](const Sample& image) {
                     return !image.defective && image.score > threshold;
                 }));
        QCOMPARE(result.overkill->total, std::size_t{4});
        QCOMPARE(result.trainSeconds.has_value(), !atHand);
        QVERIFY(result.millisecondsPerImage > 0);
    }

    void theModelsSizeIsThatOfItsFile() {
        const fs::path file = files_.folder() / "model.padim";
        for (const auto storage : {detector::Storage::Float32, detector::Storage::Float16}) {
            pipeline::TrainSettings settings = smallSettings();
            settings.storage = storage;
            const auto model = files_.train(dataset_.trainGood, settings).model;
            detector::save(*model, file);
            QCOMPARE(detector::savedBytes(*model), std::uint64_t{fs::file_size(file)});
        }
        QCOMPARE(evaluateModel(dataset_).modelBytes, detector::savedBytes(*model_));
    }

    void withoutMasksThereAreNoPixelFigures() {
        drawDataset(files_, "unmarked");
        fs::remove_all(files_.folder() / "unmarked/ground_truth");
        const Evaluation result = evaluateSettings(
            evaluation::openDataset(files_.folder() / "unmarked"), smallSettings());
        QVERIFY(result.imageAuroc.has_value());
        QVERIFY(!result.pixelAuroc && !result.proAuroc);
    }

    void aMethodThatJudgesWholeImagesHasNoPixelFigures() {
        pipeline::TrainSettings settings =
            pipeline::defaultSettings("efficientnet-lite0", detector::Method::Gaussian);
        settings.input = smallSettings().input;
        settings.execution = smallSettings().execution;
        const Evaluation result = evaluateSettings(dataset_, settings);
        QVERIFY(result.method == detector::Method::Gaussian);
        QVERIFY(result.imageAuroc.has_value());
        QVERIFY(!result.pixelAuroc && !result.proAuroc);
    }

    void withoutDefectiveImagesOnlyOverkillIsKnown() {
        evaluation::Dataset good = dataset_;
        std::erase_if(good.test, [](const auto& image) { return image.defective; });
        const Evaluation result = evaluateModel(good);
        QVERIFY(!result.imageAuroc && !result.imageAp && !result.f1Max && !result.f1Threshold);
        QVERIFY(!result.pixelAuroc && !result.escape);
        QCOMPARE(result.overkill->total, std::size_t{4});
    }

    void withoutAThresholdNothingIsSaidOfEscapes() {
        evaluation::Dataset few = dataset_;
        few.trainGood.resize(2);
        const Evaluation result = evaluateSettings(few, smallSettings());
        QVERIFY(!result.threshold && !result.escape && !result.overkill);
        QVERIFY(result.imageAuroc.has_value());
        QVERIFY(contains(result.warnings, "no threshold"));
    }

    void unreadableTestImagesAreSkipped() {
        drawDataset(files_, "damaged");
        const fs::path file = files_.write("damaged/test/good/2a.png", "not a photo");
        const auto damaged = evaluation::openDataset(files_.folder() / "damaged");
        for (const Evaluation& result :
             {evaluateModel(damaged), evaluateSettings(damaged, smallSettings())}) {
            QCOMPARE(result.skipped.size(), std::size_t{1});
            QVERIFY(result.skipped.front().path == file);
            QCOMPARE(result.testImages, std::size_t{9});
        }
        QVERIFY(near(evaluateModel(damaged).imageAuroc, *evaluateModel(dataset_).imageAuroc));
    }

    void noReadableTestImageIsAnError() {
        evaluation::Dataset unreadable = dataset_;
        unreadable.test.resize(1);
        unreadable.test.front().image = files_.write("text.png", "not a photo");
        QCOMPARE(errorOf([&] { evaluateModel(unreadable); }), std::optional(ErrorCode::Unreadable));
        QCOMPARE(errorOf([&] { evaluateSettings(unreadable, smallSettings()); }),
                 std::optional(ErrorCode::Unreadable));
    }

    void aMaskThatDoesNotFitItsImageIsAnError() {
        drawDataset(files_, "misfit");
        drawMask(files_.folder() / "misfit/ground_truth/stain/1_mask.png", {80, 79});
        const auto misfit = evaluation::openDataset(files_.folder() / "misfit");
        QCOMPARE(errorOf([&] { evaluateModel(misfit); }), std::optional(ErrorCode::Corrupt));
    }

    void whatAMethodCannotDoIsRefused() {
        pipeline::TrainSettings settings =
            pipeline::defaultSettings("efficientnet-lite0", detector::Method::Spade);
        settings.detector.combine = detector::Combine::Sum;
        QCOMPARE(errorOf([&] { evaluation::layoutOf(settings); }),
                 std::optional(ErrorCode::InvalidArgument));
    }

    void cancellingStopsAtEveryStage_data() {
        QTest::addColumn<QString>("stage");
        for (const char* stage :
             {"test images", "training images", "statistics", "leave-one-out", "evaluating"})
            QTest::newRow(stage) << stage;
    }

    void cancellingStopsAtEveryStage() {
        QFETCH(QString, stage);
        RunContext context;
        context.progress = [&](const Progress& progress) {
            if (progress.stage == stage.toStdString())
                context.cancel.request();
        };
        QVERIFY_EXCEPTION_THROWN(evaluateSettings(dataset_, smallSettings(), context), Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestEvaluation)
#include "test_evaluation.moc"
