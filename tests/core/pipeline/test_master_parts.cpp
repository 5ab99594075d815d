#include "base/files.h"
#include "core/pipeline/pipeline_fixture.h"
#include "pipeline/master_log.h"
#include "pipeline/master_parts.h"

#include <QtTest>

#include <fstream>
#include <string>

using namespace patchgauge;
using namespace patchgauge::test;
using calibration::Verdict;
using pipeline::MasterCheck;
using pipeline::MasterLog;
namespace fs = std::filesystem;

namespace {

MasterCheck checkOf(const std::string& time, float score) {
    return {time,
            7.5F,
            {{"good/a.png", false, "abc", score, Verdict::Pass, {}},
             {"defective/b.png", true, "def", {}, Verdict::Review, "cut off: b.png: copy again"}}};
}

void append(const fs::path& file, const std::string& text) {
    std::ofstream(file, std::ios::binary | std::ios::app) << text;
}

} // namespace

/// The daily check finds its parts, judges them as the inspection does, and its log survives.
class TestMasterParts : public QObject {
    Q_OBJECT

    PipelineFixture fixture_;
    std::shared_ptr<const detector::Model> model_;

    MasterLog log(const std::string& identity) { return {fixture_.folder() / "logs", identity}; }

private Q_SLOTS:
    void initTestCase() {
        model_ = fixture_.train(fixture_.drawGood("train/part", 8, 100), smallSettings()).model;
    }

    void partsAreKnownByKindAndName() {
        (void)fixture_.draw("masters/good/b.png", 1);
        (void)fixture_.draw("masters/good/a.png", 2);
        (void)fixture_.draw("masters/bad/stain.png", 3, Part::Defective);
        (void)fixture_.draw("masters/defective/hole/deep.png", 4, Part::Defective);
        (void)fixture_.draw("masters/elsewhere.png", 5);
        const auto parts = pipeline::findMasterParts(fixture_.folder() / "masters");
        QCOMPARE(parts.size(), std::size_t{4});
        QCOMPARE(parts[0].name, std::string("good/a.png"));
        QCOMPARE(parts[1].name, std::string("good/b.png"));
        QCOMPARE(parts[2].name, std::string("defective/hole/deep.png"));
        QCOMPARE(parts[3].name, std::string("bad/stain.png"));
        QVERIFY(!parts[1].defective && parts[2].defective && parts[3].defective);
    }

    void bothKindsAreNeeded() {
        (void)fixture_.draw("only-good/good/a.png", 1);
        (void)fixture_.draw("only-bad/bad/a.png", 1);
        for (const char* name : {"only-good", "only-bad", "absent"})
            QCOMPARE(errorOf([&] { pipeline::findMasterParts(fixture_.folder() / name); }).value(),
                     ErrorCode::NotFound);
    }

    void partsAreJudgedByTheThresholdsGiven() {
        (void)fixture_.draw("judged/good/a.png", 150);
        (void)fixture_.draw("judged/defective/b.png", 151, Part::Defective);
        (void)fixture_.write("judged/good/torn.png", "not a photo");
        const auto parts = pipeline::findMasterParts(fixture_.folder() / "judged");
        pipeline::Inspector inspector(model_, fixture_.store(), smallSettings().execution);
        const float good = fixture_.inspect(model_, parts[0].file).map.score;
        const float bad = fixture_.inspect(model_, parts[2].file).map.score;
        QVERIFY(good < bad);

        detector::ModelInfo info = model_->info();
        calibration::Calibration& calibration = info.calibration;
        calibration.threshold = (good + bad) / 2;
        MasterCheck check = checkMasterParts(parts, inspector, info, {});
        QCOMPARE(check.results.size(), std::size_t{3});
        QCOMPARE(check.results[0].score.value(), good);
        QCOMPARE(check.results[2].score.value(), bad);
        QVERIFY(check.results[0].asExpected() && check.results[2].asExpected());
        QVERIFY(!check.results[1].asExpected());
        QVERIFY(check.results[1].error.english().find("torn.png") != std::string::npos);
        QCOMPARE(check.threshold, calibration.threshold);
        QCOMPARE(check.results[0].sha256.size(), std::size_t{64});

        calibration.threshold = 2 * bad;
        check = checkMasterParts(parts, inspector, info, {});
        QCOMPARE(check.results[2].verdict, Verdict::Pass);
        QVERIFY(!check.results[2].asExpected());
        calibration.reviewThreshold = good / 2;
        check = checkMasterParts(parts, inspector, info, {});
        QVERIFY(!check.results[0].asExpected()); // review is not pass
    }

    void checksAreReadBack() {
        const MasterLog log = this->log("back");
        QVERIFY(log.read().empty());
        log.append(checkOf("2025-03-01T06:00:00Z", 3.25F));
        log.append(checkOf("2025-03-02T06:00:00Z", 3.5F));
        const auto checks = log.read();
        QCOMPARE(checks.size(), std::size_t{2});
        QCOMPARE(checks[1].time, std::string("2025-03-02T06:00:00Z"));
        QCOMPARE(checks[1].threshold.value(), 7.5F);
        const pipeline::MasterResult* good = checks[1].find("good/a.png");
        QVERIFY(good && good->asExpected() && !good->defective);
        QCOMPARE(good->score.value(), 3.5F);
        QCOMPARE(good->sha256, std::string("abc"));
        const pipeline::MasterResult* bad = checks[1].find("defective/b.png");
        QVERIFY(bad && bad->defective && !bad->score);
        QCOMPARE(bad->error, std::string("cut off: b.png: copy again"));
        QVERIFY(!checks[1].find("good/b.png"));
    }

    void aLineCutOffByAPowerCutCostsNothingElse() {
        const MasterLog log = this->log("damaged");
        log.append(checkOf("2025-03-01T06:00:00Z", 1));
        append(log.file(), "{\"time\":\"2025-03-02T06:00:00Z\",\"thresh");
        QCOMPARE(log.read().size(), std::size_t{1});
        log.append(checkOf("2025-03-03T06:00:00Z", 3));
        const auto checks = log.read();
        QCOMPARE(checks.size(), std::size_t{2});
        QCOMPARE(checks[1].time, std::string("2025-03-03T06:00:00Z"));
    }

    void whatIsNoCheckIsPassedOver() {
        const MasterLog log = this->log("foreign");
        log.append(checkOf("2025-03-01T06:00:00Z", 1));
        append(log.file(), "{}\n[1]\n\n{\"time\":1,\"threshold\":null,\"parts\":[]}\n");
        QCOMPARE(log.read().size(), std::size_t{1});
    }

    void eachModelHasItsOwnLog() {
        log("one").append(checkOf("2025-03-01T06:00:00Z", 1));
        QVERIFY(log("two").read().empty());
    }
};

QTEST_GUILESS_MAIN(TestMasterParts)
#include "test_master_parts.moc"
