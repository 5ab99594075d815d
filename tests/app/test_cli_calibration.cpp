#include "app/cli_fixture.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

using namespace patchgauge;
using namespace patchgauge::test;

namespace {

using Scores = std::vector<double>;

bool near(double a, double b) {
    return std::abs(a - b) <= 1e-5 * std::abs(b);
}

std::size_t countAbove(const Scores& scores, double threshold) {
    return static_cast<std::size_t>(std::count_if(scores.begin(), scores.end(),
                                                  [=](double score) { return score > threshold; }));
}

/// F1 with defective as the positive class.
double f1(const Scores& good, const Scores& defective, double threshold) {
    const auto found = static_cast<double>(countAbove(defective, threshold));
    const auto flagged = found + static_cast<double>(countAbove(good, threshold));
    return 2 * found / (flagged + static_cast<double>(defective.size()));
}

} // namespace

/// The threshold of a new model comes from the images and the rates that the user names.
class TestCliCalibration : public QObject {
    Q_OBJECT

    CliFixture cli_;
    QString good_;
    QString heldOut_;
    QString defective_;

    Json train(const QString& model, const QStringList& options) {
        const CliRun run = cli_.train({good_}, model, options);
        return run.status == 0 ? run.json() : Json();
    }

    Json calibration(const QString& model) { return cli_.json({"info", model})["calibration"]; }

    Scores inspected(const QString& model, const QString& folder) {
        Scores scores;
        for (const Json& row : cli_.run({"--json", "inspect", "--model", model, folder}).lines())
            scores.push_back(row["score"]);
        return scores;
    }

private Q_SLOTS:
    void initTestCase() {
        cli_.files().drawGood("good/part", 8, 1);
        cli_.files().drawGood("held-out/part", 5, 30);
        for (const std::uint64_t seed : {40, 41, 42, 43})
            cli_.files().draw("defective/part-" + std::to_string(seed) + ".png", seed,
                              Part::Defective);
        good_ = cli_.path("good");
        heldOut_ = cli_.path("held-out");
        defective_ = cli_.path("defective");
    }

    void aLargerFalseAlarmRateGivesALowerThreshold() {
        const QString model = cli_.path("rate.padim");
        const Json json = train(model, {"--false-alarm", "0.3", "--review-false-alarm", "0.5"});
        Scores scores = calibration(model)["scores"].get<Scores>();
        std::sort(scores.begin(), scores.end(), std::greater<>());
        QCOMPARE(scores.size(), std::size_t{8});
        // 2 of 9 is at most 0.3 and 3 of 9 is not; 4 of 9 is at most 0.5.
        QCOMPARE(json["threshold"].get<double>(), scores[1]);
        QCOMPARE(json["review_threshold"].get<double>(), scores[3]);
        QCOMPARE(json["false_alarm"].get<double>(), 2.0 / 9);
        QVERIFY(json["more_good_images_needed"].is_null());
    }

    void missingGoodImagesAreCounted() {
        QCOMPARE(
            train(cli_.path("few.padim"), {"--false-alarm", "0.05"})["more_good_images_needed"],
            11);
    }

    void heldOutGoodPartsGiveAGuarantee() {
        const QString model = cli_.path("held-out.padim");
        const Json json = train(model, {"--held-out-good", heldOut_});
        const Scores scores = inspected(model, heldOut_);
        QCOMPARE(json["images"], 8);
        QCOMPARE(json["threshold_origin"], "held-out-good");
        QCOMPARE(json["false_alarm"].get<double>(), 1.0 / 6);
        QVERIFY(near(json["threshold"], *std::max_element(scores.begin(), scores.end())));
        QCOMPARE(cli_.json({"info", model})["held_out_images"].size(), std::size_t{5});
        const QByteArray out = cli_.run({"threshold", model}).out;
        QVERIFY2(out.contains("with a probability of at most 1 in 6, guaranteed from 5 held-out "
                              "good images"),
                 out.constData());
        QVERIFY2(out.contains("for 1 in 100 you need 94 more good images"), out.constData());
    }

    void defectivePartsGiveTheThresholdOfTheBestF1() {
        const QString model = cli_.path("f1.padim");
        const Json json = train(model, {"--defective", defective_});
        QCOMPARE(json["threshold_origin"], "best-f1");
        QVERIFY(json["more_good_images_needed"].is_null());
        const Scores good = calibration(model)["scores"].get<Scores>();
        const Scores defective = calibration(model)["defective_scores"].get<Scores>();
        QCOMPARE(defective.size(), std::size_t{4});
        double best = 0;
        for (const Scores& scores : {good, defective})
            for (const double score : scores)
                best = std::max(best, f1(good, defective, score * (1 - 1e-6)));
        QCOMPARE(f1(good, defective, json["threshold"]), best);
        QCOMPARE(json["false_alarm"].get<double>(),
                 (static_cast<double>(countAbove(good, json["threshold"])) + 1) / 9);
        QVERIFY(cli_.run({"threshold", model}).out.contains("4 defective images"));
    }

    void noMoreDefectivePartsAreMissedThanAllowed_data() {
        QTest::addColumn<QString>("share");
        QTest::addColumn<int>("found");
        QTest::newRow("none") << "0" << 4;
        QTest::newRow("one of four") << "0.25" << 3;
        QTest::newRow("hardly two of four") << "0.49" << 3;
    }

    void noMoreDefectivePartsAreMissedThanAllowed() {
        QFETCH(QString, share);
        QFETCH(int, found);
        const QString model = cli_.path("miss.padim");
        const Json json = train(model, {"--defective", defective_, "--max-miss", share});
        QCOMPARE(json["threshold_origin"], "max-miss");
        Scores defective = calibration(model)["defective_scores"].get<Scores>();
        QCOMPARE(countAbove(defective, json["threshold"]), static_cast<std::size_t>(found));
        std::sort(defective.begin(), defective.end(), std::greater<>());
        QVERIFY(near(json["threshold"], defective[static_cast<std::size_t>(found - 1)]));
    }

    void trainingImagesDoNotCalibrateThemselves() {
        const CliRun run = cli_.train({good_}, cli_.path("same.padim"), {"--held-out-good", good_});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json()["threshold_origin"], "leave-one-out");
        QVERIFY(run.err.contains("8 images of the held-out images are training images as well"));
    }

    void wrongUsageIsStatus2_data() {
        QTest::addColumn<QStringList>("options");
        for (const char* rate : {"0", "1", "-0.1", "1.5", "nan", "many"})
            QTest::addRow("false alarm %s", rate) << QStringList{"--false-alarm", rate};
        QTest::newRow("review below false alarm")
            << QStringList{"--false-alarm", "0.2", "--review-false-alarm", "0.1"};
        QTest::newRow("review below the default") << QStringList{"--review-false-alarm", "0.01"};
        QTest::newRow("misses without defective parts") << QStringList{"--max-miss", "0.1"};
        QTest::newRow("all missed") << QStringList{"--defective", "x", "--max-miss", "1"};
    }

    void wrongUsageIsStatus2() {
        QFETCH(QStringList, options);
        const CliRun run = cli_.train({good_}, cli_.path("unmade.padim"), options);
        QCOMPARE(run.status, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.err.contains(options[options.size() - 2].toUtf8()), run.err.constData());
        QVERIFY(!std::filesystem::exists(cli_.folder() / "unmade.padim"));
    }
};

QTEST_GUILESS_MAIN(TestCliCalibration)
#include "test_cli_calibration.moc"
