#include "core/pipeline/pipeline_fixture.h"
#include "pipeline/region_change.h"
#include "pipeline/updater.h"

#include <QtTest>

#include <algorithm>

using namespace patchgauge;
using namespace patchgauge::test;
using calibration::Origin;
using image::RegionOfInterest;
using image::Shape;
namespace fs = std::filesystem;

namespace {

/// The upper left of the photo; the stain of defective parts lies at its lower right.
const RegionOfInterest corner{{80, 80}, {{Shape::Kind::Rectangle, {{0, 0}, {30, 30}}}}, {}};

pipeline::TrainSettings within(const RegionOfInterest& region) {
    pipeline::TrainSettings settings = smallSettings();
    settings.region = region;
    return settings;
}

} // namespace

/// A model whose region was changed is the one that would have been trained with it.
class TestRegionChange : public QObject {
    Q_OBJECT

    PipelineFixture fixture_;
    std::vector<fs::path> good_;

    pipeline::TrainResult change(const detector::Model& model,
                                 const std::optional<RegionOfInterest>& region,
                                 const std::shared_ptr<const pipeline::TrainingSet>& set = {}) {
        return pipeline::changeRegion(model, region, set, smallSettings(), fixture_.store(), {});
    }

    static void compare(const detector::Model& changed, const detector::Model& trained) {
        const calibration::Calibration& a = changed.info().calibration;
        const calibration::Calibration& b = trained.info().calibration;
        QCOMPARE(a.scores, b.scores);
        QCOMPARE(a.threshold, b.threshold);
        QCOMPARE(a.reviewThreshold, b.reviewThreshold);
        QVERIFY(a.origin == b.origin);
        QCOMPARE(a.falseAlarm, b.falseAlarm);
        QCOMPARE(changed.statisticsSha256(), trained.statisticsSha256());
        QVERIFY(changed.info().region == trained.info().region);
        QVERIFY(std::equal(changed.normal()->p99.begin(), changed.normal()->p99.end(),
                           trained.normal()->p99.begin()));
    }

private Q_SLOTS:
    void initTestCase() { good_ = fixture_.drawGood("good/part", 8, 1); }

    void aChangedRegionGivesTheScoresOfTrainingWithIt() {
        const pipeline::TrainResult whole = fixture_.train(good_, smallSettings());
        const pipeline::TrainResult trained = fixture_.train(good_, within(corner));
        QVERIFY(whole.model->info().calibration.scores != trained.model->info().calibration.scores);
        compare(*change(*whole.model, corner, whole.trainingSet).model, *trained.model);
        compare(*change(*whole.model, corner).model, *trained.model); // photos read again
        const auto file = fixture_.folder() / "region.padim";
        const auto again = savedAndLoaded(*change(*whole.model, corner).model, file);
        compare(*again, *trained.model);
        compare(*change(*again, std::nullopt).model, *whole.model);
    }

    void theHistoryOfThresholdsIsKept() {
        const pipeline::TrainResult whole = fixture_.train(good_, smallSettings());
        const auto changed = change(*whole.model, corner, whole.trainingSet).model;
        const auto& history = changed->info().calibration.history;
        QCOMPARE(history.size(), std::size_t{2});
        QCOMPARE(history.front().threshold, whole.model->info().calibration.threshold);
    }

    void theSameRegionChangesNothing() {
        const pipeline::TrainResult trained = fixture_.train(good_, within(corner));
        const pipeline::TrainResult same = change(*trained.model, corner, trained.trainingSet);
        QCOMPARE(same.model->info().calibration.history.size(), std::size_t{1});
        compare(*same.model, *trained.model);
    }

    void aStainOutsideTheRegionDoesNotReject() {
        const pipeline::TrainResult whole = fixture_.train(good_, smallSettings());
        const auto stained = fixture_.draw("stained.png", 90, Part::Defective);
        QCOMPARE(fixture_.inspect(whole.model, stained).verdict, calibration::Verdict::Reject);
        const auto model = change(*whole.model, corner, whole.trainingSet).model;
        const pipeline::Inspection inspection = fixture_.inspect(model, stained);
        QVERIFY(inspection.verdict != calibration::Verdict::Reject);
        QVERIFY(inspection.regions.empty());
    }

    void withoutThePhotosTheThresholdIsStale() {
        const auto files = fixture_.drawGood("gone/part", 5, 30);
        const pipeline::TrainResult whole = fixture_.train(files, smallSettings());
        fs::remove(files[2]);
        const pipeline::TrainResult changed = change(*whole.model, corner);
        const calibration::Calibration& calibration = changed.model->info().calibration;
        QVERIFY(calibration.origin == Origin::Stale);
        QCOMPARE(calibration.threshold, whole.model->info().calibration.threshold);
        QVERIFY(contains(changed.warnings, "gone or changed"));
        QVERIFY(changed.suspicious.empty());
        QVERIFY(changed.model->info().region == corner);
    }

    void anApprovalIsWithdrawn() {
        const pipeline::TrainResult whole = fixture_.train(good_, smallSettings());
        detector::ModelInfo info = whole.model->info();
        info.releases.push_back(
            {detector::ReleaseState::Approved, "2026-01-01T00:00:00Z", "A", ""});
        const auto approved = whole.model->withRegion(info);
        const auto changed = change(*approved, corner, whole.trainingSet).model;
        QVERIFY(releaseState(changed->info().releases) == detector::ReleaseState::Draft);
        QCOMPARE(changed->info().releases.size(), std::size_t{2});
        QVERIFY(contains({changed->info().releases.back().reason}, "region"));
    }

    void updatesAndDroppedImagesKeepTheRegion() {
        const pipeline::TrainResult trained = fixture_.train(good_, within(corner));
        const auto dropped = pipeline::dropImages(*trained.model, {3}, trained.trainingSet,
                                                  smallSettings(), fixture_.store(), {});
        QVERIFY(dropped.model->info().region == corner);
        const auto updated = pipeline::update(*trained.model, fixture_.drawGood("more/part", 1, 60),
                                              smallSettings(), fixture_.store(), {});
        QVERIFY(updated.model->info().region == corner);
        QVERIFY(!updated.model->inspected().empty());
    }

    void methodsThatJudgeTheWholeImageRefuseARegion() {
        for (const auto method : {detector::Method::Gaussian, detector::Method::NSphere}) {
            pipeline::TrainSettings settings = smallSettings();
            settings.detector.method = method;
            settings.detector.reduction = detector::Reduction::None;
            settings.detector.localAverage.assign(3, 0);
            const pipeline::TrainResult trained = fixture_.train(good_, settings);
            QCOMPARE(errorOf([&] { change(*trained.model, corner); }),
                     std::optional(ErrorCode::InvalidArgument));
            settings.region = corner;
            QCOMPARE(errorOf([&] { fixture_.train(good_, settings); }),
                     std::optional(ErrorCode::InvalidArgument));
        }
    }

    void aRegionWithNothingInItIsRefusedBeforeTraining() {
        const RegionOfInterest nothing{
            {80, 80}, {}, {{Shape::Kind::Rectangle, {{0, 0}, {80, 80}}}}};
        QCOMPARE(errorOf([&] { fixture_.train(good_, within(nothing)); }),
                 std::optional(ErrorCode::InvalidArgument));
    }

    void patchCoreScoresFromTheMapWithinARegion() {
        pipeline::TrainSettings settings = smallSettings();
        settings.detector.method = detector::Method::PatchCore;
        settings.detector.reduction = detector::Reduction::None;
        settings.region = corner;
        const auto model = fixture_.train(good_, settings).model;
        const pipeline::Inspection found = fixture_.inspect(model, good_.front());
        QCOMPARE(found.map.score,
                 found.map.pixels.at(int(found.map.peak.y), int(found.map.peak.x)));
    }
};

QTEST_GUILESS_MAIN(TestRegionChange)
#include "test_region_change.moc"
