#include "base/files.h"
#include "core/detector/model_files.h"
#include "detector/model_file.h"
#include "methods/methods.h"
#include "support/trained_model.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <string>

using namespace patchgauge;
using calibration::Calibration;
using calibration::Origin;
using calibration::Rule;
using calibration::ThresholdChange;
using detector::TrainingImage;

namespace {

using Change = std::function<void(nlohmann::json&)>;

bool sameChange(const ThresholdChange& a, const ThresholdChange& b) {
    return a.threshold == b.threshold && a.reviewThreshold == b.reviewThreshold &&
           a.origin == b.origin && a.time == b.time && a.by == b.by && a.reason == b.reason;
}

void compareCalibrations(const Calibration& found, const Calibration& expected) {
    QCOMPARE(found.scores, expected.scores);
    QCOMPARE(found.heldOutScores, expected.heldOutScores);
    QCOMPARE(found.defectiveScores, expected.defectiveScores);
    QVERIFY(found.threshold == expected.threshold);
    QVERIFY(found.reviewThreshold == expected.reviewThreshold);
    QCOMPARE(found.origin, expected.origin);
    QVERIFY(found.falseAlarm == expected.falseAlarm);
    QCOMPARE(found.history.size(), expected.history.size());
    for (std::size_t i = 0; i < found.history.size(); ++i)
        QVERIFY(sameChange(found.history[i], expected.history[i]));
}

void compareImages(const std::vector<TrainingImage>& found,
                   const std::vector<TrainingImage>& expected) {
    QCOMPARE(found.size(), expected.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        QCOMPARE(found[i].path, expected[i].path);
        QCOMPARE(found[i].sha256, expected[i].sha256);
        QVERIFY(found[i].size == expected[i].size);
    }
}

} // namespace

Q_DECLARE_METATYPE(Change)

/// What a model file keeps of scores, thresholds and who set them.
class TestModelCalibration : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    std::filesystem::path file() const {
        return std::filesystem::path(folder_.path().toStdU16String()) / "model.padim";
    }

    std::shared_ptr<const detector::Model> savedAndLoaded(const detector::Model& model) const {
        detector::save(model, file());
        return methods::load(file());
    }

private Q_SLOTS:
    void aFileOfVersionOneStillOpens() {
        const auto model = methods::load(fromUtf8(PATCHGAUGE_TEST_DATA "/model_v1.padim"));
        QCOMPARE(model->statisticsSha256(),
                 std::string("86ae0c3db56cac7cbbf1892482e756c8b5c8c47941a6356ebb7c679a0b6ae33f"));
        const detector::ModelInfo& info = model->info();
        QCOMPARE(info.settings.method, detector::Method::Padim);
        QVERIFY(info.heldOutImages.empty() && info.defectiveImages.empty());
        const Rule usual;
        QCOMPARE(info.rule.falseAlarm, usual.falseAlarm);
        QVERIFY(!info.rule.reviewFalseAlarm && !info.rule.maxMiss);

        const Calibration& calibration = info.calibration;
        QCOMPARE(calibration.threshold.value(), 7.935881614685059F);
        QCOMPARE(calibration.origin, Origin::LeaveOneOut);
        QVERIFY(!calibration.reviewThreshold);
        QCOMPARE(calibration.scores.size(), info.images.size());
        QCOMPARE(calibration.history.size(), std::size_t{1});
        QVERIFY(sameChange(calibration.history.front(),
                           {calibration.threshold, {}, Origin::LeaveOneOut, info.created, {}, {}}));
    }

    void aFileOfVersionOneIsTheSameModelWhenSavedAnew() {
        const auto model = methods::load(fromUtf8(PATCHGAUGE_TEST_DATA "/model_v1.padim"));
        const auto again = savedAndLoaded(*model);
        QCOMPARE(again->statisticsSha256(), model->statisticsSha256());
        compareCalibrations(again->info().calibration, model->info().calibration);
    }

    void everyRuleAndItsThresholdsAreReadBack_data() {
        QTest::addColumn<double>("reviewFalseAlarm");
        QTest::addColumn<double>("maxMiss");
        QTest::addColumn<int>("heldOut");
        QTest::addColumn<int>("defective");
        QTest::addColumn<Origin>("origin");
        constexpr double none = -1;
        QTest::newRow("leave-one-out") << none << none << 0 << 0 << Origin::LeaveOneOut;
        QTest::newRow("review band") << 0.5 << none << 0 << 0 << Origin::LeaveOneOut;
        QTest::newRow("held out") << none << none << 4 << 0 << Origin::HeldOutGood;
        QTest::newRow("best F1") << none << none << 4 << 3 << Origin::BestF1;
        QTest::newRow("max miss") << 0.8 << 0.25 << 0 << 3 << Origin::MaxMiss;
    }

    void everyRuleAndItsThresholdsAreReadBack() {
        QFETCH(double, reviewFalseAlarm);
        QFETCH(double, maxMiss);
        QFETCH(int, heldOut);
        QFETCH(int, defective);
        QFETCH(Origin, origin);
        test::SmallModelSettings settings;
        settings.rule.falseAlarm = 0.2;
        if (reviewFalseAlarm > 0)
            settings.rule.reviewFalseAlarm = reviewFalseAlarm;
        if (maxMiss > 0)
            settings.rule.maxMiss = maxMiss;
        settings.heldOut = static_cast<std::size_t>(heldOut);
        settings.defective = static_cast<std::size_t>(defective);
        const auto model = test::smallModel(settings);
        QCOMPARE(model->info().calibration.origin, origin);

        const auto loaded = savedAndLoaded(*model);
        const detector::ModelInfo& info = loaded->info();
        QCOMPARE(info.rule.falseAlarm, 0.2);
        QVERIFY(info.rule.reviewFalseAlarm == settings.rule.reviewFalseAlarm);
        QVERIFY(info.rule.maxMiss == settings.rule.maxMiss);
        compareImages(info.heldOutImages, model->info().heldOutImages);
        compareImages(info.defectiveImages, model->info().defectiveImages);
        compareCalibrations(info.calibration, model->info().calibration);
    }

    void changesByHandAreReadBack() {
        const auto model = test::smallModel();
        Calibration calibration = model->info().calibration;
        const std::string reason = "Kratzer übersehen: \"zu hoch\"\n零件 7";
        calibration::setThreshold(calibration, 6.25F, 5.5F,
                                  {{}, {}, {}, "2025-02-03T04:05:06Z", "A. Prüfer", reason});
        calibration::markStale(calibration, "2025-02-04T04:05:06Z");
        const auto loaded = savedAndLoaded(*model->withCalibration(calibration));
        compareCalibrations(loaded->info().calibration, calibration);
        QCOMPARE(loaded->info().calibration.history.size(), std::size_t{3});
    }

    void anotherCalibrationIsStillTheSameModel() {
        const auto model = test::smallModel();
        Calibration calibration = model->info().calibration;
        calibration::setThreshold(calibration, 1, {}, {});
        const auto changed = model->withCalibration(calibration);
        QCOMPARE(changed->statisticsSha256(), model->statisticsSha256());
        QCOMPARE(changed->info().calibration.threshold.value(), 1.0F);
        QCOMPARE(model->info().calibration.origin, Origin::LeaveOneOut);

        const auto probe = test::smallProbe(*model, 5);
        QCOMPARE(changed->detect(probe, 1).score, model->detect(probe, 1).score);
        QVERIFY(changed->info().created == model->info().created);
        QCOMPARE(changed->info().images.size(), model->info().images.size());
        QCOMPARE(savedAndLoaded(*changed)->statisticsSha256(), model->statisticsSha256());
    }

    void calibrationsThatCannotBeAreRefused_data() {
        QTest::addColumn<Change>("change");
        const auto row = [](const char* name, const Change& change) {
            QTest::newRow(name) << change;
        };
        row("review threshold at the threshold", [](auto& json) {
            json["calibration"]["review_threshold"] = json["calibration"]["threshold"];
        });
        row("review threshold alone", [](auto& json) {
            json["calibration"]["threshold"] = nullptr;
            json["calibration"]["review_threshold"] = 1;
        });
        row("unknown origin",
            [](auto& json) { json["calibration"]["threshold_origin"] = "a guess"; });
        row("unknown origin in the history",
            [](auto& json) { json["calibration"]["history"][0]["threshold_origin"] = 3; });
        row("threshold beyond all distances",
            [](auto& json) { json["calibration"]["threshold"] = 1e31; });
        row("more false alarms than parts",
            [](auto& json) { json["calibration"]["false_alarm"] = 1.5; });
        row("more scores than images",
            [](auto& json) { json["calibration"]["scores"].push_back(1); });
        row("text for a score", [](auto& json) { json["calibration"]["scores"][0] = "high"; });
        row("no list for a history", [](auto& json) { json["calibration"]["history"] = 1; });
        row("a wanted rate above 1", [](auto& json) { json["rule"]["false_alarm"] = 2; });
        row("a negative miss rate", [](auto& json) { json["rule"]["max_miss"] = -0.5; });
        row("no rule", [](auto& json) { json.erase("rule"); });
    }

    void calibrationsThatCannotBeAreRefused() {
        QFETCH(Change, change);
        detector::save(*test::smallModel(), file());
        test::rewriteDescription(file(), change);
        QCOMPARE(test::errorOfLoading(file()).value(), ErrorCode::Corrupt);
    }
};

QTEST_APPLESS_MAIN(TestModelCalibration)
#include "test_model_calibration.moc"
