#include "base/files.h"
#include "core/pipeline/pipeline_fixture.h"
#include "image/reader.h"
#include "pipeline/embedding_source.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace patchgauge;
using namespace patchgauge::test;
namespace fs = std::filesystem;

class TestInspector : public QObject {
    Q_OBJECT

    PipelineFixture fixture_;
    std::shared_ptr<const detector::Model> model_;

    std::vector<pipeline::Inspection> inspectAll(const std::vector<fs::path>& files) {
        pipeline::Inspector inspector(model_, fixture_.store(), smallSettings().execution);
        std::vector<pipeline::Inspection> results;
        inspector.inspect(files, {}, [&](pipeline::Inspection result, const image::Image&) {
            results.push_back(std::move(result));
        });
        return results;
    }

    std::vector<fs::path> goodAndDefective() {
        return {fixture_.draw("inspected/good.png", 150),
                fixture_.draw("inspected/stained.png", 151, Part::Defective),
                fixture_.draw("inspected/wide.png", 152, Part::Good, {120, 80}),
                fixture_.draw("inspected/wide stained.png", 153, Part::Defective, {120, 80})};
    }

private Q_SLOTS:
    void initTestCase() {
        model_ = fixture_.train(fixture_.drawGood("train/part", 8, 100), smallSettings()).model;
    }

    void resultsComeInTheOrderOfTheInputs() {
        auto files = goodAndDefective();
        std::reverse(files.begin(), files.end());
        const auto results = inspectAll(files);
        QCOMPARE(results.size(), files.size());
        for (std::size_t i = 0; i < files.size(); ++i)
            QVERIFY(results[i].path == files[i]);
    }

    void anUnreadableImageInTheMiddleStopsNothing() {
        const auto photos = goodAndDefective();
        const std::vector<fs::path> files{photos[0], fixture_.write("text.png", "not a photo"),
                                          fixture_.folder() / "missing.png", photos[1]};
        const auto results = inspectAll(files);
        QCOMPARE(results.size(), files.size());
        QVERIFY(!results[0].failed());
        QVERIFY(results[1].error.english().find("text.png") != std::string::npos);
        QVERIFY(results[2].error.english().find("missing.png") != std::string::npos);
        QVERIFY(!results[3].failed());
        QVERIFY(results[3].verdict == calibration::Verdict::Reject);
    }

    void aPhotoUnlikeTheTrainingPhotosIsReviewedWhateverItScores() {
        for (const auto& result : inspectAll(goodAndDefective())) {
            const bool wide = result.imageSize.width != result.imageSize.height;
            QCOMPARE(result.unfit.empty(), !wide);
            QVERIFY(!result.map.pixels.empty() && result.map.score > 0);
            if (wide) {
                QVERIFY(contains(result.unfit, "another shape"));
                QVERIFY(result.verdict == calibration::Verdict::Review);
            }
        }
    }

    void trainingRecordsHowPhotosLook() {
        for (const detector::TrainingImage& image : model_->info().images) {
            const auto appearance = image::appearanceOf(image::read(fromUtf8(image.path)));
            QCOMPARE(image.appearance->brightness, appearance.brightness);
            QCOMPARE(image.appearance->sharpness, appearance.sharpness);
        }
    }

    void regionsBelowTheSmallestAreaDoNotReject() {
        const fs::path file = fixture_.draw("inspected/small.png", 151, Part::Defective);
        const auto before = inspectAll({file}).front();
        QVERIFY(before.verdict == calibration::Verdict::Reject);
        QCOMPARE(before.decisiveScore, before.map.score);
        double largest = 0;
        for (const detector::Region& region : before.regions)
            largest = std::max(largest, region.area);
        const auto verdictWith = [&](double area) {
            const auto model = model_->withAcceptance({{}, area}, "2026-01-01T00:00:00Z");
            const auto after = fixture_.inspect(model, file);
            QTest::qCompare(after.regions.size(), before.regions.size(), "regions", "listed",
                            __FILE__, __LINE__);
            return after.verdict;
        };
        QVERIFY(verdictWith(largest) == calibration::Verdict::Reject);
        QVERIFY(verdictWith(largest + 1) == calibration::Verdict::Pass);
    }

    void scoreVerdictAndRegionsAgree() {
        const float threshold = model_->info().calibration.threshold.value();
        for (const auto& result : inspectAll(goodAndDefective())) {
            const auto& pixels = result.map.pixels;
            QCOMPARE(result.map.score, *std::max_element(pixels.begin(), pixels.end()));
            QCOMPARE(
                pixels.at(static_cast<int>(result.map.peak.y), static_cast<int>(result.map.peak.x)),
                result.map.score);
            const bool above = result.map.score > threshold;
            QCOMPARE(result.verdict == calibration::Verdict::Reject, above && result.unfit.empty());
            QCOMPARE(result.regions.empty(), !above);
            if (above)
                QCOMPARE(result.regions.front().peak, result.map.score);
            for (const detector::Region& region : result.regions)
                QVERIFY(region.x >= 0 && region.y >= 0 &&
                        region.x + region.width <= result.imageSize.width &&
                        region.y + region.height <= result.imageSize.height && region.area > 0);
        }
    }

    void theStainIsWhereTheMapPeaks() {
        const auto inspection = inspectAll(goodAndDefective())[1];
        const image::Geometry geometry(inspection.imageSize, model_->info().input);
        const image::Point peak = geometry.inputToImage(inspection.map.peak);
        constexpr double stain = 80 * (1.0 / 2 + 1.0 / 6);
        constexpr double tolerance = 80 / 64.0 * 16 / 2; // half a cell of the coarsest layer
        QVERIFY2(std::abs(peak.x - stain) < tolerance && std::abs(peak.y - stain) < tolerance,
                 qPrintable(QString("%1, %2").arg(peak.x).arg(peak.y)));
    }

    void oneImageAtHandGetsTheScoreOfTheSameImageInABatch() {
        const auto files = goodAndDefective();
        const auto results = inspectAll(files);
        for (std::size_t i = 0; i < files.size(); ++i)
            QVERIFY(largestRelativeDifference(fixture_.inspect(model_, files[i]).map.pixels,
                                              results[i].map.pixels) < 1e-5);
    }

    /// Training takes images through the network eight at a time, inspection one at a time.
    void imagesDoNotInfluenceEachOtherInABatch() {
        pipeline::Network network = pipeline::loadNetwork(
            "efficientnet-lite0", {}, {1, 2, 3}, fixture_.store(), smallSettings().execution);
        const auto files = fixture_.drawGood("batch/part", 5, 200);
        const auto distancesInBatchesOf = [&](std::size_t batch) {
            std::vector<Grid<float>> distances;
            pipeline::forEachEmbedding(
                files, model_->layout(), network,
                {model_->info().input, pipeline::KeepPixels::No, batch, 1, "features", {}, {}}, {},
                [&](const pipeline::LoadedImage&, const detector::Embedding& embedding) {
                    distances.push_back(model_->detect(embedding, 1).patches);
                });
            return distances;
        };
        const auto alone = distancesInBatchesOf(1);
        const auto together = distancesInBatchesOf(4);
        QCOMPARE(together.size(), alone.size());
        for (std::size_t i = 0; i < alone.size(); ++i)
            QVERIFY(largestRelativeDifference(alone[i], together[i]) < 1e-5);
    }

    void cancellingStopsBetweenImages() {
        pipeline::Inspector inspector(model_, fixture_.store(), smallSettings().execution);
        const RunContext context;
        int results = 0;
        QVERIFY_EXCEPTION_THROWN(inspector.inspect(goodAndDefective(), context,
                                                   [&](const auto&, const auto&) {
                                                       if (++results == 2)
                                                           context.cancel.request();
                                                   }),
                                 Cancelled);
        QCOMPARE(results, 2);
    }

    void weightsOtherThanThoseOfTheTrainingAreRefused() {
        detector::ModelInfo info = model_->info();
        info.backbone.weightsSha256.front() =
            info.backbone.weightsSha256.front() == '0' ? '1' : '0';
        const std::shared_ptr<const detector::Detector> sameDetector(model_, &model_->detector());
        const auto foreign = std::make_shared<const detector::Model>(
            std::move(info), model_->layout(), sameDetector, model_->normal());
        QCOMPARE(errorOf([&] { fixture_.inspect(foreign, "any.png"); }),
                 std::optional(ErrorCode::InvalidArgument));
    }

    void anAbsentBackboneIsNamedWithWhatToDo() {
        try {
            const pipeline::Inspector inspector(
                model_, weights::Store(fixture_.folder() / "elsewhere"), smallSettings().execution);
            QFAIL("no error");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::NotFound);
            const std::string sentence = error.what();
            QVERIFY(sentence.find("efficientnet-lite0") != std::string::npos);
            QVERIFY(sentence.find("backbones import") != std::string::npos);
        }
    }
};

QTEST_APPLESS_MAIN(TestInspector)
#include "test_inspector.moc"
