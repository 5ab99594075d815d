#include "base/files.h"
#include "calibration/thresholds.h"
#include "core/pipeline/pipeline_fixture.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace patchgauge;
using namespace patchgauge::test;
using calibration::Calibration;
using calibration::Origin;
namespace fs = std::filesystem;

namespace {

bool near(float found, float expected) {
    return std::abs(found - expected) <= 1e-5F * std::abs(expected);
}

bool near(const std::vector<float>& found, const std::vector<float>& expected) {
    return std::equal(found.begin(), found.end(), expected.begin(), expected.end(),
                      [](float a, float b) { return near(a, b); });
}

} // namespace

/// Thresholds of a training, from images that are scored but not learned from.
class TestCalibrator : public QObject {
    Q_OBJECT

    PipelineFixture fixture_;
    std::vector<fs::path> good_;
    std::vector<fs::path> heldOut_;
    std::vector<fs::path> defective_;

    /// What the model makes of the images, one by one.
    std::vector<float> inspected(const pipeline::TrainResult& result,
                                 const std::vector<fs::path>& files) const {
        std::vector<float> scores;
        for (const fs::path& file : files)
            scores.push_back(fixture_.inspect(result.model, file).map.score);
        return scores;
    }

private Q_SLOTS:
    void initTestCase() {
        good_ = fixture_.drawGood("good/part", 6, 100);
        heldOut_ = fixture_.drawGood("held out/part", 7, 200);
        for (int i = 0; i < 3; ++i)
            defective_.push_back(fixture_.draw("defective/part-" + std::to_string(i) + ".png",
                                               300 + static_cast<std::uint64_t>(i),
                                               Part::Defective));
    }

    void heldOutImagesGiveTheThreshold() {
        pipeline::TrainSettings settings = smallSettings();
        settings.calibration.heldOutGood = {fixture_.folder() / "held out"};
        settings.calibration.rule.falseAlarm = 0.3;
        const auto result = fixture_.train(good_, settings);
        const std::vector<float> scores = inspected(result, heldOut_);
        const auto expected = calibration::conformalThreshold(scores, 0.3);

        const detector::ModelInfo& info = result.model->info();
        QCOMPARE(info.calibration.origin, Origin::HeldOutGood);
        QVERIFY(near(info.calibration.heldOutScores, scores));
        QVERIFY(near(*info.calibration.threshold, expected->threshold));
        QCOMPARE(info.calibration.falseAlarm.value(), expected->rate);
        QCOMPARE(info.calibration.scores.size(), good_.size());
        QCOMPARE(info.heldOutImages.size(), heldOut_.size());
        for (std::size_t i = 0; i < heldOut_.size(); ++i)
            QCOMPARE(info.heldOutImages[i].path, toUtf8(heldOut_[i]));
    }

    void defectiveImagesGiveTheBestF1() {
        pipeline::TrainSettings settings = smallSettings();
        settings.calibration.heldOutGood = heldOut_;
        settings.calibration.defective = defective_;
        const auto result = fixture_.train(good_, settings);
        const std::vector<float> good = inspected(result, heldOut_);
        const std::vector<float> bad = inspected(result, defective_);

        const Calibration& calibration = result.model->info().calibration;
        QCOMPARE(calibration.origin, Origin::BestF1);
        QVERIFY(near(calibration.defectiveScores, bad));
        QVERIFY(near(*calibration.threshold, calibration::bestF1Threshold(good, bad)->threshold));
        QVERIFY(calibration.falseAlarm ==
                calibration::falseAlarmAbove(*calibration.threshold, good));
        QCOMPARE(result.model->info().defectiveImages.size(), defective_.size());
    }

    void aMissRateGivesTheLargestThresholdThatKeepsIt() {
        pipeline::TrainSettings settings = smallSettings();
        settings.calibration.defective = defective_;
        settings.calibration.rule.maxMiss = 0.5;
        const auto result = fixture_.train(good_, settings);
        const Calibration& calibration = result.model->info().calibration;
        QCOMPARE(calibration.origin, Origin::MaxMiss);
        QVERIFY(near(*calibration.threshold,
                     *calibration::maxMissThreshold(inspected(result, defective_), 0.5)));
        QVERIFY(calibration.falseAlarm ==
                calibration::falseAlarmAbove(*calibration.threshold, calibration.scores));
    }

    void aReviewBandLiesBelowTheThreshold() {
        pipeline::TrainSettings settings = smallSettings();
        settings.calibration.heldOutGood = heldOut_;
        settings.calibration.rule.reviewFalseAlarm = 0.5;
        const auto result = fixture_.train(good_, settings);
        const Calibration& calibration = result.model->info().calibration;
        const auto expected = calibration::conformalThreshold(inspected(result, heldOut_), 0.5);
        QVERIFY(near(calibration.reviewThreshold.value(), expected->threshold));
        QVERIFY(*calibration.reviewThreshold < *calibration.threshold);

        const auto highest =
            std::max_element(calibration.heldOutScores.begin(), calibration.heldOutScores.end());
        const auto position = static_cast<std::size_t>(highest - calibration.heldOutScores.begin());
        QCOMPARE(calibration::verdict(*highest, calibration), calibration::Verdict::Review);
        QVERIFY(fixture_.inspect(result.model, heldOut_[position]).verdict !=
                calibration::Verdict::Pass);
    }

    void imagesThatOnlyCalibrateDoNotChangeTheModel() {
        pipeline::TrainSettings settings = smallSettings();
        const auto alone = fixture_.train(good_, settings);
        settings.calibration.heldOutGood = heldOut_;
        settings.calibration.defective = defective_;
        const auto calibrated = fixture_.train(good_, settings);
        QCOMPARE(calibrated.model->statisticsSha256(), alone.model->statisticsSha256());
        QCOMPARE(calibrated.model->info().calibration.scores,
                 alone.model->info().calibration.scores);
    }

    void trainingImagesAreLeftOutOfTheOthers() {
        pipeline::TrainSettings settings = smallSettings();
        settings.calibration.heldOutGood = heldOut_;
        settings.calibration.heldOutGood.push_back(good_[1]);
        settings.calibration.heldOutGood.push_back(fixture_.draw("copy of a good one.png", 102));
        settings.calibration.defective = defective_;
        settings.calibration.defective.push_back(good_[0]);
        const auto result = fixture_.train(good_, settings);
        const detector::ModelInfo& info = result.model->info();
        QCOMPARE(info.heldOutImages.size(), heldOut_.size());
        QCOMPARE(info.calibration.heldOutScores.size(), heldOut_.size());
        QCOMPARE(info.calibration.defectiveScores.size(), defective_.size());
        QVERIFY(contains(result.warnings,
                         "2 images of the held-out images are training images as well"));
        QVERIFY(contains(result.warnings,
                         "1 image of the defective images is a training image as well"));
        QVERIFY(result.skipped.empty());
    }

    void onlyTrainingImagesHeldOutLeaveLeaveOneOut() {
        pipeline::TrainSettings settings = smallSettings();
        settings.calibration.heldOutGood = good_;
        const auto result = fixture_.train(good_, settings);
        QCOMPARE(result.model->info().calibration.origin, Origin::LeaveOneOut);
        QVERIFY(contains(result.warnings, "6 images of the held-out images"));
    }

    void tooFewHeldOutImagesAreNotDrawnFrom() {
        pipeline::TrainSettings settings = smallSettings();
        settings.calibration.heldOutGood = {heldOut_[0], heldOut_[1]};
        const auto result = fixture_.train(good_, settings);
        const Calibration& calibration = result.model->info().calibration;
        QCOMPARE(calibration.origin, Origin::LeaveOneOut);
        QCOMPARE(*calibration.threshold,
                 *std::max_element(calibration.scores.begin(), calibration.scores.end()));
        QCOMPARE(calibration.heldOutScores.size(), std::size_t{2});
        QVERIFY(contains(result.warnings, "only 2 held-out images"));
    }

    void heldOutImagesHelpWhereThereAreTooFewToLeaveOut() {
        pipeline::TrainSettings settings = smallSettings();
        settings.calibration.heldOutGood = heldOut_;
        const auto result = fixture_.train({good_[0], good_[1]}, settings);
        const Calibration& calibration = result.model->info().calibration;
        QCOMPARE(calibration.origin, Origin::HeldOutGood);
        QVERIFY(calibration.scores.empty());
        QVERIFY(!result.model->normal());
        QVERIFY(!contains(result.warnings, "no threshold can be found"));
    }

    void unreadableOnesAreSkipped() {
        pipeline::TrainSettings settings = smallSettings();
        const fs::path text = fixture_.write("text.png", "not a photo");
        const fs::path empty = fixture_.write("empty.png", "");
        settings.calibration.heldOutGood = {heldOut_[0], text, heldOut_[1], heldOut_[2]};
        settings.calibration.defective = {empty, defective_[0]};
        const auto result = fixture_.train(good_, settings);
        QCOMPARE(result.skipped.size(), std::size_t{2});
        QVERIFY(result.skipped[0].path == text);
        QVERIFY(result.skipped[1].path == empty);
        QVERIFY(near(result.model->info().calibration.heldOutScores,
                     inspected(result, {heldOut_[0], heldOut_[1], heldOut_[2]})));
        QCOMPARE(result.model->info().calibration.defectiveScores.size(), std::size_t{1});
    }

    void missingOnesAreSaidBeforeAnythingIsTrained_data() {
        QTest::addColumn<bool>("defective");
        QTest::addColumn<QString>("name");
        QTest::addColumn<ErrorCode>("code");
        fs::create_directories(fixture_.folder() / "nothing");
        fixture_.write("unreadable/text.png", "not a photo");
        QTest::newRow("no such folder, good") << false << "no/such" << ErrorCode::NotFound;
        QTest::newRow("no such folder, defective") << true << "no/such" << ErrorCode::NotFound;
        QTest::newRow("empty folder") << true << "nothing" << ErrorCode::NotFound;
        QTest::newRow("none readable") << false << "unreadable" << ErrorCode::Unreadable;
    }

    void missingOnesAreSaidBeforeAnythingIsTrained() {
        QFETCH(bool, defective);
        QFETCH(QString, name);
        QFETCH(ErrorCode, code);
        pipeline::TrainSettings settings = smallSettings();
        const std::vector<fs::path> folders{fixture_.folder() / name.toStdString()};
        if (defective)
            settings.calibration.defective = folders;
        else
            settings.calibration.heldOutGood = folders;
        bool learned = false;
        RunContext context;
        context.progress = [&](const Progress& progress) {
            learned = learned || progress.stage == "statistics";
        };
        QCOMPARE(errorOf([&] { pipeline::train(good_, settings, fixture_.store(), context); }),
                 std::optional(code));
        QVERIFY(!learned);
    }

    void everyStageIsReportedToItsEnd() {
        pipeline::TrainSettings settings = smallSettings();
        settings.calibration.heldOutGood = heldOut_;
        settings.calibration.defective = defective_;
        std::vector<std::string> ended;
        RunContext context;
        context.progress = [&](const Progress& progress) {
            if (progress.done == progress.total &&
                std::find(ended.begin(), ended.end(), progress.stage) == ended.end())
                ended.push_back(progress.stage);
        };
        pipeline::train(good_, settings, fixture_.store(), context);
        const std::vector<std::string> expected{"features",   "held-out images", "defective images",
                                                "statistics", "factor",          "leave-one-out"};
        QCOMPARE(ended, expected);
    }
};

QTEST_APPLESS_MAIN(TestCalibrator)
#include "test_calibrator.moc"
