#include "base/files.h"
#include "core/pipeline/pipeline_fixture.h"

#include <QtTest>

#include <cmath>

using namespace patchgauge;
using namespace patchgauge::test;
namespace fs = std::filesystem;

class TestUpdater : public QObject {
    Q_OBJECT

    PipelineFixture fixture_;

    /// A model as it comes back from its file, which is what gets updated.
    std::shared_ptr<const padim::Model> modelOf(const std::vector<fs::path>& files,
                                                const pipeline::TrainSettings& settings) {
        return savedAndLoaded(*fixture_.train(files, settings).model,
                              fixture_.folder() / "model.padim");
    }

    pipeline::TrainResult update(const padim::Model& model, const std::vector<fs::path>& files) {
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
        row("all channels", 5, [](auto& s) { s.padim.reduction = padim::Reduction::None; });
        row("sum of layers", 5, [](auto& s) { s.padim.combine = padim::Combine::Sum; });
        row("absolute regulariser", 5, [](auto& s) { s.padim.regulariser = {0.01, false}; });
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
        QCOMPARE(calibration.origin, std::string("leave-one-out"));
        QCOMPARE(calibration.scores.size(), files.size());
        for (std::size_t i = 0; i < files.size(); ++i)
            QVERIFY(std::abs(calibration.scores[i] - expected.scores[i]) <
                    1e-4F * expected.scores[i]);
        QVERIFY(largestRelativeDifference(updated.model->normal()->p99,
                                          atOnce.model->normal()->p99) < 1e-4);
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
        QCOMPARE(calibration.origin, std::string("stale"));
        QCOMPARE(calibration.threshold, first->info().calibration.threshold);
        QVERIFY(!calibration.falseAlarm);
        QVERIFY(contains(updated.warnings, "the threshold is the old one"));
        QVERIFY(updated.model->normal().has_value());
    }

    void aStaleThresholdIsRenewedOnceTheImagesAreBack() {
        const auto files = fixture_.drawGood("back/part", 4, 500);
        const auto first = modelOf(files, smallSettings());
        fs::remove(files[0]);
        const auto stale = update(*first, fixture_.drawGood("back-more/part", 1, 550));
        QCOMPARE(stale.model->info().calibration.origin, std::string("stale"));
        fixture_.drawGood("back/part", 1, 500);
        const auto renewed = update(*stale.model, fixture_.drawGood("back-last/part", 1, 560));
        QCOMPARE(renewed.model->info().calibration.origin, std::string("leave-one-out"));
        QCOMPARE(renewed.model->info().calibration.scores.size(), std::size_t{6});
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
        settings.padim.reduction = padim::Reduction::Pca;
        const auto first = modelOf(fixture_.drawGood("pca/part", 5, 700), settings);
        const auto updated = update(*first, fixture_.drawGood("pca-more/part", 3, 750));
        const auto& before = first->projection()->components();
        const auto& after = updated.model->projection()->components();
        QVERIFY(std::equal(before.begin(), before.end(), after.begin(), after.end()));
        QCOMPARE(updated.model->info().calibration.origin, std::string("leave-one-out"));
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
        settings.storage = padim::Storage::Float16;
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
