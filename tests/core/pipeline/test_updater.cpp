#include "base/files.h"
#include "core/pipeline/pipeline_fixture.h"
#include "pipeline/updater.h"

#include <QtTest>

#include <cmath>

using namespace patchgauge;
using namespace patchgauge::test;
namespace fs = std::filesystem;

namespace {

/// The principal components as the model file keeps them.
SharedArray<float> componentsOf(const detector::Model& model) {
    for (const detector::NamedArray& array : model.detector().arrays())
        if (array.name == "projection")
            return std::get<SharedArray<float>>(array.values);
    return {};
}

} // namespace

class TestUpdater : public QObject {
    Q_OBJECT

    PipelineFixture fixture_;

    /// A model as it comes back from its file, which is what gets updated.
    std::shared_ptr<const detector::Model> modelOf(const std::vector<fs::path>& files,
                                                   const pipeline::TrainSettings& settings) {
        return savedAndLoaded(*fixture_.train(files, settings).model,
                              fixture_.folder() / "model.padim");
    }

    pipeline::TrainResult update(const detector::Model& model, const std::vector<fs::path>& files) {
        return pipeline::update(model, files, smallSettings(), fixture_.store(), {});
    }

private Q_SLOTS:
    void twoStepsEqualTrainingAtOnce_data() {
        QTest::addColumn<pipeline::TrainSettings>("settings");
        QTest::addColumn<int>("earlier");
        const auto row = [](const char* name, int earlier, const auto& change) {
            pipeline::TrainSettings settings = smallSettings();
            change(settings);
            QTest::newRow(name) << settings << earlier;
        };
        row("random draw", 5, [](auto&) {});
        row("from one image", 1, [](auto&) {});
        row("from two images", 2, [](auto&) {});
        row("all channels", 5, [](auto& s) { s.detector.reduction = detector::Reduction::None; });
        row("sum of layers", 5, [](auto& s) { s.detector.combine = detector::Combine::Sum; });
        row("absolute regulariser", 5, [](auto& s) { s.detector.regulariser = {0.01, false}; });
    }

    void twoStepsEqualTrainingAtOnce() {
        QFETCH(pipeline::TrainSettings, settings);
        QFETCH(int, earlier);
        const auto files = fixture_.drawGood("steps/part", 9, 100);
        const auto middle = files.begin() + earlier;
        const auto atOnce = fixture_.train(files, settings);
        const auto first = modelOf({files.begin(), middle}, settings);
        const auto updated = update(*first, {middle, files.end()});

        QCOMPARE(updated.model->info().images.size(), files.size());
        for (const Part part : {Part::Good, Part::Defective}) {
            const auto photo = fixture_.draw("steps-probe.png", 150, part);
            const double difference =
                largestRelativeDifference(fixture_.inspect(updated.model, photo).map.patches,
                                          fixture_.inspect(atOnce.model, photo).map.patches);
            QVERIFY2(difference < 1e-4, qPrintable(QString::number(difference)));
        }
        const calibration::Calibration& calibration = updated.model->info().calibration;
        const calibration::Calibration& expected = atOnce.model->info().calibration;
        QCOMPARE(calibration.origin, calibration::Origin::LeaveOneOut);
        QCOMPARE(calibration.scores.size(), files.size());
        for (std::size_t i = 0; i < files.size(); ++i)
            QVERIFY(std::abs(calibration.scores[i] - expected.scores[i]) <
                    1e-4F * expected.scores[i]);
        // Neighbours in float16, whose precision the normal range has, differ by up to 2⁻¹⁰.
        QVERIFY(largestRelativeDifference(updated.model->normal()->p99,
                                          atOnce.model->normal()->p99) < 1e-4 + 0x1.0p-10);
    }

    void imagesAlreadyInsideArePassedOver() {
        const auto files = fixture_.drawGood("known/part", 5, 200);
        const auto first = modelOf({files.begin(), files.begin() + 4}, smallSettings());
        const auto updated = update(*first, files);
        QCOMPARE(updated.model->info().images.size(), std::size_t{5});
        QVERIFY(contains(updated.warnings, "4 images already in the model"));
        QVERIFY(updated.skipped.empty());
    }

    void onlyKnownImagesChangeNothing() {
        const auto files = fixture_.drawGood("same/part", 4, 300);
        const auto first = modelOf(files, smallSettings());
        const auto updated = update(*first, files);
        QCOMPARE(updated.model->info().images.size(), std::size_t{4});
        const auto photo = fixture_.draw("same-probe.png", 350);
        QVERIFY(largestRelativeDifference(fixture_.inspect(updated.model, photo).map.patches,
                                          fixture_.inspect(first, photo).map.patches) < 1e-4);
    }

    void thresholdIsStaleWhereEarlierImagesAreGone_data() {
        QTest::addColumn<bool>("changedInstead");
        QTest::newRow("gone") << false;
        QTest::newRow("changed") << true;
    }

    void thresholdIsStaleWhereEarlierImagesAreGone() {
        QFETCH(bool, changedInstead);
        const auto files = fixture_.drawGood("gone/part", 5, 400);
        const auto first = modelOf(files, smallSettings());
        if (changedInstead)
            fixture_.draw("gone/part-2.png", 499);
        else
            fs::remove(files[2]);
        const auto updated = update(*first, fixture_.drawGood("gone-more/part", 2, 450));

        const calibration::Calibration& calibration = updated.model->info().calibration;
        QCOMPARE(calibration.origin, calibration::Origin::Stale);
        QCOMPARE(calibration.threshold, first->info().calibration.threshold);
        QVERIFY(!calibration.falseAlarm);
        QCOMPARE(calibration.history.back().origin, calibration::Origin::Stale);
        QVERIFY(updated.suspicious.empty());
        QVERIFY(contains(updated.warnings, "the threshold is the old one"));
        QVERIFY(updated.model->normal().has_value());
    }

    void aStaleThresholdIsRenewedOnceTheImagesAreBack() {
        const auto files = fixture_.drawGood("back/part", 4, 500);
        const auto first = modelOf(files, smallSettings());
        fs::remove(files[0]);
        const auto stale = update(*first, fixture_.drawGood("back-more/part", 1, 550));
        QCOMPARE(stale.model->info().calibration.origin, calibration::Origin::Stale);
        fixture_.drawGood("back/part", 1, 500);
        const auto renewed = update(*stale.model, fixture_.drawGood("back-last/part", 1, 560));
        QCOMPARE(renewed.model->info().calibration.origin, calibration::Origin::LeaveOneOut);
        QCOMPARE(renewed.model->info().calibration.scores.size(), std::size_t{6});
        QVERIFY(!calibration::stale(renewed.model->info().calibration));
        QCOMPARE(renewed.model->info().calibration.history.size(), std::size_t{3});
    }

    void theHistoryIsKeptAndThresholdsAreDrawnAnew() {
        const auto files = fixture_.drawGood("history/part", 5, 570);
        pipeline::TrainSettings settings = smallSettings();
        settings.calibration.rule.falseAlarm = 0.3;
        settings.calibration.rule.reviewFalseAlarm = 0.6;
        const auto first = modelOf(files, settings);
        calibration::Calibration byHand = first->info().calibration;
        calibration::setThreshold(byHand, 100, 50.0F,
                                  {{}, {}, {}, "2025-01-01T00:00:00Z", "A. Inspector", "a trial"});
        const auto changed = first->withCalibration(byHand);

        const auto updated = update(*changed, fixture_.drawGood("history-more/part", 3, 580));
        const calibration::Calibration& calibration = updated.model->info().calibration;
        const auto expected = calibration::conformalThreshold(calibration.scores, 0.3);
        QCOMPARE(calibration.scores.size(), std::size_t{8});
        QCOMPARE(*calibration.threshold, expected->threshold);
        QCOMPARE(calibration.falseAlarm.value(), expected->rate);
        QCOMPARE(*calibration.reviewThreshold,
                 calibration::conformalThreshold(calibration.scores, 0.6)->threshold);

        QCOMPARE(calibration.history.size(), std::size_t{3});
        QCOMPARE(calibration.history[0].threshold, first->info().calibration.threshold);
        QCOMPARE(calibration.history[1].origin, calibration::Origin::Manual);
        QCOMPARE(calibration.history[1].by, std::string("A. Inspector"));
        QCOMPARE(calibration.history[1].reason, std::string("a trial"));
        QCOMPARE(calibration.history[1].threshold.value(), 100.0F);
        QCOMPARE(calibration.history[2].threshold, calibration.threshold);
    }

    void heldOutImagesAreScoredAnew() {
        pipeline::TrainSettings settings = smallSettings();
        settings.calibration.heldOutGood = fixture_.drawGood("held out/part", 4, 590);
        const auto first = modelOf(fixture_.drawGood("held/part", 4, 595), settings);
        const auto updated = update(*first, fixture_.drawGood("held-more/part", 2, 599));
        const detector::ModelInfo& info = updated.model->info();
        QCOMPARE(info.calibration.origin, calibration::Origin::HeldOutGood);
        QCOMPARE(info.heldOutImages.size(), std::size_t{4});
        for (std::size_t i = 0; i < 4; ++i) {
            const float score =
                fixture_.inspect(updated.model, settings.calibration.heldOutGood[i]).map.score;
            QVERIFY(std::abs(info.calibration.heldOutScores[i] - score) < 1e-5F * score);
        }
    }

    void heldOutImagesAreNotLearnedFrom() {
        pipeline::TrainSettings settings = smallSettings();
        settings.calibration.heldOutGood = fixture_.drawGood("kept out/part", 4, 610);
        const auto first = modelOf(fixture_.drawGood("kept/part", 4, 620), settings);
        auto files = fixture_.drawGood("kept-more/part", 2, 630);
        files.push_back(settings.calibration.heldOutGood[2]);
        const auto updated = update(*first, files);
        QCOMPARE(updated.model->info().images.size(), std::size_t{6});
        QCOMPARE(updated.model->info().heldOutImages.size(), std::size_t{4});
        QVERIFY(contains(updated.warnings, "1 image already in the model"));
    }

    void withoutEarlierImagesAndThresholdThereIsNone() {
        const auto files = fixture_.drawGood("none/part", 2, 600);
        const auto first = modelOf(files, smallSettings());
        fs::remove(files[0]);
        const auto updated = update(*first, fixture_.drawGood("none-more/part", 3, 650));
        QVERIFY(!updated.model->info().calibration.threshold);
        QVERIFY(contains(updated.warnings, "no threshold can be found"));
    }

    void principalComponentsStayAsTheyWere() {
        pipeline::TrainSettings settings = smallSettings();
        settings.detector.reduction = detector::Reduction::Pca;
        const auto first = modelOf(fixture_.drawGood("pca/part", 5, 700), settings);
        const auto updated = update(*first, fixture_.drawGood("pca-more/part", 3, 750));
        const auto before = componentsOf(*first);
        const auto after = componentsOf(*updated.model);
        QVERIFY(before.size() > 0);
        QVERIFY(std::equal(before.begin(), before.end(), after.begin(), after.end()));
        QCOMPARE(updated.model->info().calibration.origin, calibration::Origin::LeaveOneOut);
    }

    void unreadableImagesAreSkipped() {
        const auto first = modelOf(fixture_.drawGood("skipping/part", 3, 800), smallSettings());
        const auto updated = update(*first, {fixture_.draw("skipping-more.png", 850),
                                             fixture_.write("text.png", "not a photo")});
        QCOMPARE(updated.model->info().images.size(), std::size_t{4});
        QCOMPARE(updated.skipped.size(), std::size_t{1});
    }

    void aModelInFloat16IsRefused() {
        pipeline::TrainSettings settings = smallSettings();
        settings.storage = detector::Storage::Float16;
        const auto files = fixture_.drawGood("float16/part", 3, 900);
        const auto model = modelOf(files, settings);
        QCOMPARE(errorOf([&] { update(*model, files); }), std::optional(ErrorCode::Unsupported));
    }

    void noneReadableIsAnError() {
        const auto model = modelOf(fixture_.drawGood("unread/part", 3, 1000), smallSettings());
        QCOMPARE(errorOf([&] { update(*model, {fixture_.write("text.png", "no")}); }),
                 std::optional(ErrorCode::Unreadable));
    }
};

QTEST_APPLESS_MAIN(TestUpdater)
#include "test_updater.moc"
