#include "base/files.h"
#include "core/pipeline/pipeline_fixture.h"
#include "pipeline/updater.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace patchgauge;
using namespace patchgauge::test;
using calibration::Calibration;
using calibration::Origin;
namespace fs = std::filesystem;

namespace {

using Positions = std::vector<std::size_t>;

std::vector<fs::path> without(const std::vector<fs::path>& files, const Positions& positions) {
    std::vector<fs::path> rest;
    for (std::size_t i = 0; i < files.size(); ++i)
        if (std::find(positions.begin(), positions.end(), i) == positions.end())
            rest.push_back(files[i]);
    return rest;
}

double largestRelativeDifference(const std::vector<float>& a, const std::vector<float>& b) {
    double largest = a.size() == b.size() ? 0 : 1;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        largest = std::max<double>(largest, std::abs(a[i] - b[i]) / b[i]);
    return largest;
}

} // namespace

/// Both ways to take images out again: from the embeddings of a training that has just ended, and
/// from a model file.
class TestDropImages : public QObject {
    Q_OBJECT

    PipelineFixture fixture_;

    std::shared_ptr<const detector::Model>
    reopened(const std::shared_ptr<const detector::Model>& model) const {
        return savedAndLoaded(*model, fixture_.folder() / "model.padim");
    }

    pipeline::TrainResult dropAlive(const pipeline::TrainResult& training,
                                    const Positions& positions) const {
        return pipeline::dropImages(*training.model, positions, training.trainingSet,
                                    smallSettings(), fixture_.store(), {});
    }

    pipeline::TrainResult dropLater(const detector::Model& model,
                                    const Positions& positions) const {
        return pipeline::dropImages(model, positions, nullptr, smallSettings(), fixture_.store(),
                                    {});
    }

private Q_SLOTS:
    void withItsEmbeddingsAModelIsThatOfTrainingWithout_data() {
        QTest::addColumn<pipeline::TrainSettings>("settings");
        const auto row = [](const char* name, const auto& change) {
            pipeline::TrainSettings settings = smallSettings();
            change(settings);
            QTest::newRow(name) << settings;
        };
        row("random draw", [](auto&) {});
        row("PCA", [](auto& s) { s.detector.reduction = detector::Reduction::Pca; });
        row("sum of layers", [](auto& s) { s.detector.combine = detector::Combine::Sum; });
        row("float16", [](auto& s) { s.storage = detector::Storage::Float16; });
        row("another method", [](auto& s) {
            s.detector.method = detector::Method::PatchCore;
            s.detector.reduction = detector::Reduction::None;
        });
    }

    void withItsEmbeddingsAModelIsThatOfTrainingWithout() {
        QFETCH(pipeline::TrainSettings, settings);
        const auto files = fixture_.drawGood("alive/part", 7, 100);
        const auto dropped = dropAlive(fixture_.train(files, settings), {1, 4});
        const auto expected = fixture_.train(without(files, {1, 4}), settings);
        QCOMPARE(dropped.model->statisticsSha256(), expected.model->statisticsSha256());
        const Calibration& calibration = dropped.model->info().calibration;
        QCOMPARE(calibration.scores, expected.model->info().calibration.scores);
        QVERIFY(calibration.threshold == expected.model->info().calibration.threshold);
        QCOMPARE(calibration.origin, Origin::LeaveOneOut);
        QCOMPARE(dropped.model->info().images.size(), std::size_t{5});
        QCOMPARE(dropped.model->info().images[1].path, toUtf8(files[2]));
    }

    void imagesCanBeDroppedOneAfterTheOther() {
        const auto files = fixture_.drawGood("twice/part", 6, 200);
        const auto once = dropAlive(fixture_.train(files, smallSettings()), {0});
        const auto twice = dropAlive(once, {2}); // what was the fourth image
        const auto expected = fixture_.train(without(files, {0, 3}), smallSettings());
        QCOMPARE(twice.model->statisticsSha256(), expected.model->statisticsSha256());
    }

    void droppingTheSuspiciousImageLowersTheThreshold() {
        auto files = fixture_.drawGood("suspicious/part", 10, 300);
        files.insert(files.begin() + 4,
                     fixture_.draw("suspicious/stained.png", 350, Part::Defective));
        const auto all = fixture_.train(files, smallSettings());
        QCOMPARE(all.suspicious.front().path, toUtf8(files[4]));
        const auto dropped = dropAlive(all, {4});
        QVERIFY(*dropped.model->info().calibration.threshold <
                0.7F * *all.model->info().calibration.threshold);
        QVERIFY(dropped.suspicious.empty() || dropped.suspicious.front().path != toUtf8(files[4]));
        QCOMPARE(dropped.model->info().calibration.history.size(), std::size_t{2});
    }

    void fromItsFileAModelAgreesWithTrainingWithout_data() {
        QTest::addColumn<pipeline::TrainSettings>("settings");
        pipeline::TrainSettings settings = smallSettings();
        QTest::newRow("random draw") << settings;
        settings.detector.regulariser = {0.01, false};
        QTest::newRow("absolute regulariser") << settings;
        settings = smallSettings();
        settings.detector.combine = detector::Combine::Sum;
        QTest::newRow("sum of layers") << settings;
    }

    void fromItsFileAModelAgreesWithTrainingWithout() {
        QFETCH(pipeline::TrainSettings, settings);
        const auto files = fixture_.drawGood("later/part", 8, 400);
        const auto model = reopened(fixture_.train(files, settings).model);
        const auto dropped = dropLater(*model, {0, 6});
        const auto expected = fixture_.train(without(files, {0, 6}), settings);

        QCOMPARE(dropped.model->info().images.size(), std::size_t{6});
        QCOMPARE(dropped.model->info().images[0].path, toUtf8(files[1]));
        for (const Part part : {Part::Good, Part::Defective}) {
            const auto photo = fixture_.draw("later-probe.png", 450, part);
            const double difference = test::largestRelativeDifference(
                fixture_.inspect(dropped.model, photo).map.patches,
                fixture_.inspect(expected.model, photo).map.patches);
            QVERIFY2(difference < 1e-3, qPrintable(QString::number(difference)));
        }
        const Calibration& calibration = dropped.model->info().calibration;
        QCOMPARE(calibration.origin, Origin::LeaveOneOut);
        QVERIFY(largestRelativeDifference(calibration.scores,
                                          expected.model->info().calibration.scores) < 1e-3);
        QCOMPARE(*calibration.threshold,
                 *std::max_element(calibration.scores.begin(), calibration.scores.end()));
    }

    void theThresholdIsStaleWhereAnImageThatStaysIsGone_data() {
        QTest::addColumn<bool>("changedInstead");
        QTest::newRow("gone") << false;
        QTest::newRow("changed") << true;
    }

    void theThresholdIsStaleWhereAnImageThatStaysIsGone() {
        QFETCH(bool, changedInstead);
        auto files = fixture_.drawGood("gone/part", 9, 500);
        files.push_back(fixture_.draw("gone/stained.png", 540, Part::Defective));
        const auto all = fixture_.train(files, smallSettings());
        QCOMPARE(all.suspicious.front().path, toUtf8(files.back()));
        const auto model = reopened(all.model);
        if (changedInstead)
            fixture_.draw("gone/part-2.png", 549);
        else
            fs::remove(files[2]);
        const auto dropped = dropLater(*model, {0});

        const Calibration& before = model->info().calibration;
        const Calibration& calibration = dropped.model->info().calibration;
        QCOMPARE(calibration.origin, Origin::Stale);
        QCOMPARE(calibration.threshold, before.threshold);
        QVERIFY(!calibration.falseAlarm);
        QCOMPARE(calibration.history.size(), std::size_t{2});
        QCOMPARE(calibration.history.front().origin, Origin::LeaveOneOut);
        QCOMPARE(calibration.history.back().origin, Origin::Stale);
        QCOMPARE(calibration.history.back().threshold, before.threshold);
        QVERIFY(contains(dropped.warnings, "the threshold is the old one"));
        // Old scores stay with their images, and accuse none of them.
        QCOMPARE(calibration.scores,
                 std::vector<float>(before.scores.begin() + 1, before.scores.end()));
        QVERIFY(dropped.suspicious.empty());
    }

    void heldOutCalibrationSurvives_data() {
        QTest::addColumn<bool>("alive");
        QTest::newRow("with embeddings") << true;
        QTest::newRow("from the file") << false;
    }

    void heldOutCalibrationSurvives() {
        QFETCH(bool, alive);
        const auto files = fixture_.drawGood("held/part", 6, 600);
        pipeline::TrainSettings settings = smallSettings();
        settings.calibration.heldOutGood = fixture_.drawGood("held out/part", 5, 650);
        settings.calibration.defective = {fixture_.draw("held-stained.png", 660, Part::Defective)};
        settings.calibration.rule.maxMiss = 0;
        const auto training = fixture_.train(files, settings);
        const auto dropped =
            alive ? dropAlive(training, {3}) : dropLater(*reopened(training.model), {3});
        const auto expected = fixture_.train(without(files, {3}), settings);

        const detector::ModelInfo& info = dropped.model->info();
        QCOMPARE(info.calibration.origin, Origin::MaxMiss);
        QCOMPARE(info.heldOutImages.size(), std::size_t{5});
        QCOMPARE(info.defectiveImages.size(), std::size_t{1});
        const Calibration& same = expected.model->info().calibration;
        QVERIFY(largestRelativeDifference(info.calibration.heldOutScores, same.heldOutScores) <
                1e-3);
        QVERIFY(largestRelativeDifference(info.calibration.defectiveScores, same.defectiveScores) <
                1e-3);
        QVERIFY(std::abs(*info.calibration.threshold - *same.threshold) < 1e-3F * *same.threshold);
    }

    void heldOutImagesThatAreGoneMakeTheThresholdStale() {
        const auto files = fixture_.drawGood("held gone/part", 5, 700);
        pipeline::TrainSettings settings = smallSettings();
        settings.calibration.heldOutGood = fixture_.drawGood("held gone out/part", 4, 750);
        const auto model = reopened(fixture_.train(files, settings).model);
        fs::remove(settings.calibration.heldOutGood[1]);
        const Calibration calibration = dropLater(*model, {0}).model->info().calibration;
        QCOMPARE(calibration.origin, Origin::Stale);
        QCOMPARE(calibration.threshold, model->info().calibration.threshold);
    }

    void twoImagesLeftHaveNoThresholdAndSaySo() {
        const auto files = fixture_.drawGood("two/part", 4, 800);
        const auto training = fixture_.train(files, smallSettings());
        for (const auto& dropped :
             {dropAlive(training, {1, 2}), dropLater(*reopened(training.model), {1, 2})}) {
            const Calibration& calibration = dropped.model->info().calibration;
            QVERIFY(!calibration.threshold);
            QVERIFY(!dropped.model->normal());
            QVERIFY(contains(dropped.warnings, "fewer than 3"));
            QCOMPARE(calibration.history.size(), std::size_t{2});
            QVERIFY(!calibration.history.back().threshold); // what is in force: none
            QCOMPARE(calibration.history.back().origin, Origin::None);
        }
    }

    void atLeastOneImageStays() {
        const auto training =
            fixture_.train(fixture_.drawGood("last/part", 3, 900), smallSettings());
        QCOMPARE(errorOf([&] {
                     dropAlive(training, {0, 1, 2});
                 }),
                 std::optional(ErrorCode::InvalidArgument));
        QCOMPARE(errorOf([&] {
                     dropLater(*training.model, {2, 0, 1});
                 }),
                 std::optional(ErrorCode::InvalidArgument));
        QCOMPARE(dropAlive(training, {0, 2}).model->info().images.size(), std::size_t{1});
        QCOMPARE(dropLater(*training.model, {0, 2}).model->info().images.size(), std::size_t{1});
    }

    void aDroppedImageThatIsGoneIsNeeded_data() {
        QTest::addColumn<bool>("changedInstead");
        QTest::newRow("gone") << false;
        QTest::newRow("changed") << true;
    }

    void aDroppedImageThatIsGoneIsNeeded() {
        QFETCH(bool, changedInstead);
        const auto files = fixture_.drawGood("needed/part", 5, 1000);
        const auto training = fixture_.train(files, smallSettings());
        if (changedInstead)
            fixture_.draw("needed/part-3.png", 1050);
        else
            fs::remove(files[3]);
        QCOMPARE(errorOf([&] {
                     dropLater(*training.model, {1, 3});
                 }),
                 std::optional(ErrorCode::NotFound));
        try {
            dropLater(*training.model, {1, 3});
        } catch (const Error& error) {
            QCOMPARE(error.where().english(),
                     toUtf8(files[3])); // not the first one, which is there
        }
        QCOMPARE(dropAlive(training, {3}).model->info().images.size(), std::size_t{4});
    }

    void aFileThatCannotBeRevisedIsRefused_data() {
        QTest::addColumn<pipeline::TrainSettings>("settings");
        pipeline::TrainSettings settings = smallSettings();
        settings.storage = detector::Storage::Float16;
        QTest::newRow("float16") << settings;
        settings = smallSettings();
        settings.detector.method = detector::Method::PatchCore;
        settings.detector.reduction = detector::Reduction::None;
        QTest::newRow("another method") << settings;
    }

    void aFileThatCannotBeRevisedIsRefused() {
        QFETCH(pipeline::TrainSettings, settings);
        const auto model =
            reopened(fixture_.train(fixture_.drawGood("fixed/part", 4, 1100), settings).model);
        QCOMPARE(errorOf([&] { dropLater(*model, {0}); }), std::optional(ErrorCode::Unsupported));
    }
};

QTEST_APPLESS_MAIN(TestDropImages)
#include "test_drop_images.moc"
