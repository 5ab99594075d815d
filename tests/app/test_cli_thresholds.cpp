#include "app/cli_fixture.h"
#include "base/files.h"

#include <opencv2/imgcodecs.hpp>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

using namespace patchgauge;
using namespace patchgauge::test;
namespace fs = std::filesystem;

namespace {

const std::map<std::string, std::string> thresholdFields{{"threshold", "number"},
                                                         {"review_threshold", "number|null"},
                                                         {"threshold_origin", "string"},
                                                         {"false_alarm", "number"},
                                                         {"scores", "number"},
                                                         {"overkill", "object"},
                                                         {"history", "array"}};

const std::map<std::string, std::string> changeFields{{"threshold", "number"},
                                                      {"review_threshold", "number|null"},
                                                      {"threshold_origin", "string"},
                                                      {"time", "string"},
                                                      {"by", "string"},
                                                      {"reason", "string"}};

/// Chance of `atLeast` or more of n where each has the chance p.
double chanceOfAtLeast(int atLeast, int n, double p) {
    double sum = 0;
    for (int k = atLeast; k <= n; ++k) {
        double term = 1;
        for (int i = 1; i <= k; ++i)
            term *= p * (n - k + i) / i;
        sum += term * std::pow(1 - p, n - k);
    }
    return sum;
}

QString text(double value) {
    return QString::number(value, 'g', 9);
}

} // namespace

/// A threshold decides what is scrapped: it says what it means, and nobody changes it unnamed.
class TestCliThresholds : public QObject {
    Q_OBJECT

    CliFixture cli_;
    QString model_;
    QString photo_;
    double photosScore_ = 0;

    /// A model of its own, so that tests don't disturb each other.
    QString copyOfModel(const std::string& name) {
        fs::copy_file(cli_.folder() / "thresholds/model.padim", cli_.folder() / name);
        return cli_.path(name);
    }

    CliRun change(const QString& model, const QStringList& options) {
        return cli_.run(
            QStringList{"--json", "threshold", model, "--by", "Ann Lee", "--reason", "new lamps"} +
            options);
    }

    Json inspected(const QString& model) {
        return cli_.json({"inspect", "--model", model, photo_, "--threads", "1"});
    }

    std::vector<double> scores(const QString& model) {
        return cli_.json({"info", model})["calibration"]["scores"].get<std::vector<double>>();
    }

    /// Photos of good parts taken under more light.
    QStringList brightened(const std::string& name, int count, std::uint64_t firstSeed, int light) {
        QStringList files;
        for (const fs::path& file : cli_.files().drawGood(name, count, firstSeed)) {
            const cv::Mat photo = cv::imread(file.string());
            cv::imwrite(file.string(), photo + cv::Scalar::all(light));
            files << toQString(file);
        }
        return files;
    }

private Q_SLOTS:
    void initTestCase() {
        model_ = cli_.trainedModel("thresholds");
        photo_ = toQString(cli_.files().draw("photo.png", 50));
        photosScore_ = inspected(model_)["score"];
    }

    void aThresholdIsShownWithWhatItMeans() {
        const Json json = cli_.json({"threshold", model_});
        QCOMPARE(wrongField(json, thresholdFields), QString());
        const std::vector<double> good = scores(model_);
        QCOMPARE(json["threshold"].get<double>(), *std::max_element(good.begin(), good.end()));
        QVERIFY(json["review_threshold"].is_null());
        QCOMPARE(json["threshold_origin"], "leave-one-out");
        QCOMPARE(json["false_alarm"].get<double>(), 1.0 / 9);
        QCOMPARE(json["scores"], 8);
        QCOMPARE(json["history"].size(), std::size_t{1});
        const QByteArray out = cli_.run({"threshold", model_}).out;
        QVERIFY2(out.contains("(Mahalanobis distance): about 1 in 9 good parts would be flagged, "
                              "estimated from 8 leave-one-out scores; for 1 in 100 you need 91 "
                              "more good images"),
                 out.constData());
    }

    void overkillComesWithItsInterval() {
        const QString model = copyOfModel("overkill.padim");
        std::vector<double> good = scores(model);
        std::sort(good.begin(), good.end(), std::greater<>());
        const Json json = change(model, {"--set", text((good[1] + good[2]) / 2)}).json();
        QCOMPARE(json["false_alarm"].get<double>(), 3.0 / 9);
        const Json& rate = json["overkill"];
        QCOMPARE(rate["count"], 2);
        QCOMPARE(rate["total"], 8);
        QCOMPARE(rate["rate"].get<double>(), 0.25);
        // What Clopper and Pearson's limits are by definition.
        QVERIFY(std::abs(chanceOfAtLeast(2, 8, rate["low"]) - 0.025) < 1e-9);
        QVERIFY(std::abs(1 - chanceOfAtLeast(3, 8, rate["high"]) - 0.025) < 1e-9);
    }

    void overkillIsWrittenInPercent() {
        const QString model = copyOfModel("all.padim");
        QCOMPARE(change(model, {"--set", "0"}).status, 0);
        const QByteArray out = cli_.run({"threshold", model}).out;
        QVERIFY2(out.contains("8 of 8 good scores above the threshold: 100 % (95 % interval 63.1 % "
                              "to 100 %)"),
                 out.constData());
    }

    void changesAreRememberedAndKeepTheModelsIdentity() {
        const QString model = copyOfModel("changed.padim");
        const Json before = cli_.json({"info", model});
        const double first = before["calibration"]["threshold"];
        QCOMPARE(change(model, {"--set", "30.5", "--set-review", "20.25"}).status, 0);
        const CliRun second = cli_.run(
            {"--json", "threshold", model, "--set", "28", "--by", "李 安", "--reason", "零件換了"});
        QCOMPARE(second.status, 0);
        const Json json = second.json();
        QCOMPARE(wrongField(json, thresholdFields), QString());
        QCOMPARE(json["threshold"], 28);
        QCOMPARE(json["review_threshold"], 20.25);
        QCOMPARE(json["threshold_origin"], "manual");

        const Json& history = json["history"];
        QCOMPARE(history.size(), std::size_t{3});
        for (const Json& entry : history)
            QCOMPARE(wrongField(entry, changeFields), QString());
        QCOMPARE(history[0]["threshold"], first);
        QCOMPARE(history[0]["threshold_origin"], "leave-one-out");
        QCOMPARE(history[1]["threshold"], 30.5);
        QCOMPARE(history[1]["by"], "Ann Lee");
        QCOMPARE(history[1]["reason"], "new lamps");
        QCOMPARE(history[2]["by"], "李 安");
        QCOMPARE(cli_.json({"threshold", model}), json);

        const Json after = cli_.json({"info", model});
        QCOMPARE(after["statistics_sha256"], before["statistics_sha256"]);
        QVERIFY(after["file_sha256"] != before["file_sha256"]);
        const QByteArray out = cli_.run({"info", model}).out;
        QVERIFY2(out.contains("set by hand by 李 安 at 20"), out.constData());
    }

    void theReviewThresholdAloneCanBeSetAndRemoved() {
        const QString model = copyOfModel("review.padim");
        const double threshold = cli_.json({"threshold", model})["threshold"];
        Json json = change(model, {"--set-review", text(threshold / 2)}).json();
        QCOMPARE(json["threshold"], threshold);
        QVERIFY(std::abs(json["review_threshold"].get<double>() - threshold / 2) < 1e-4);
        json = change(model, {"--set-review", "none"}).json();
        QCOMPARE(json["threshold"], threshold);
        QVERIFY(json["review_threshold"].is_null());
        QCOMPARE(json["history"].size(), std::size_t{3});
    }

    void verdictsFollowTheThresholds_data() {
        QTest::addColumn<double>("threshold");
        QTest::addColumn<double>("review");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("below both") << 1.5 << 1.25 << "pass";
        QTest::newRow("between") << 1.5 << 0.5 << "review";
        QTest::newRow("above both") << 0.75 << 0.5 << "reject";
    }

    /// The thresholds are given as multiples of the photo's score.
    void verdictsFollowTheThresholds() {
        QFETCH(double, threshold);
        QFETCH(double, review);
        QFETCH(QString, verdict);
        const QString model = copyOfModel("verdict-" + verdict.toStdString() + ".padim");
        const Json set = change(model, {"--set", text(threshold * photosScore_), "--set-review",
                                        text(review * photosScore_)})
                             .json();
        const QString csv = cli_.path(verdict.toStdString() + ".csv");
        const CliRun run = cli_.run(
            {"--json", "inspect", "--model", model, photo_, "--csv", csv, "--threads", "1"});
        const Json row = run.json();
        QCOMPARE(row["verdict"], verdict.toStdString());
        QCOMPARE(row["threshold"], set["threshold"]);
        QCOMPARE(row["review_threshold"], set["review_threshold"]);
        QCOMPARE(row["regions"].empty(), verdict != "reject");
        QVERIFY(run.err.contains("1 " + verdict.toUtf8()));

        const auto bytes = readFile(csv.toStdU16String());
        const std::string table(bytes.begin(), bytes.end());
        const QStringList cells = QString::fromStdString(table).split("\r\n")[1].split(',');
        QCOMPARE(cells[1], verdict);
        QVERIFY(std::abs(cells[4].toDouble() - review * photosScore_) < 1e-3);
    }

    void wrongUsageIsStatus2_data() {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("nobody") << QStringList{"--set", "3", "--reason", "why"};
        QTest::newRow("a blank name") << QStringList{"--set", "3", "--by", " ", "--reason", "why"};
        QTest::newRow("no reason") << QStringList{"--set-review", "3", "--by", "Ann"};
        QTest::newRow("nothing to answer for") << QStringList{"--by", "Ann", "--reason", "why"};
        QTest::newRow("not a threshold")
            << QStringList{"--set", "high", "--by", "Ann", "--reason", "why"};
        QTest::newRow("not a review threshold")
            << QStringList{"--set-review", "3mm", "--by", "Ann", "--reason", "why"};
    }

    void wrongUsageIsStatus2() {
        QFETCH(QStringList, options);
        const auto before = readFile(model_.toStdU16String());
        const CliRun run = cli_.run(QStringList{"--json", "threshold", model_} + options);
        QCOMPARE(run.status, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY(!run.err.isEmpty());
        QCOMPARE(readFile(model_.toStdU16String()), before);
    }

    void thresholdsThatCannotWorkAreRefused() {
        const auto before = readFile(model_.toStdU16String());
        for (const QStringList& options :
             {QStringList{"--set", "nan"}, QStringList{"--set", "inf"},
              QStringList{"--set", "1e99"}, QStringList{"--set", "9", "--set-review", "nan"}})
            QCOMPARE(change(model_, options).notAsFailuresMust("finite"), QString());
        for (const char* review : {"9", "10"})
            QCOMPARE(change(model_, {"--set", "9", "--set-review", review})
                         .notAsFailuresMust("below the threshold"),
                     QString());
        QCOMPARE(readFile(model_.toStdU16String()), before);
    }

    void aModelWithoutThresholdCanBeGivenOne() {
        cli_.files().drawGood("two/part", 2, 60);
        const QString model = cli_.path("two.padim");
        QCOMPARE(cli_.train({cli_.path("two")}, model).status, 0);
        const Json shown = cli_.json({"threshold", model});
        for (const char* field :
             {"threshold", "review_threshold", "threshold_origin", "false_alarm", "overkill"})
            QVERIFY2(shown.contains(field) && shown[field].is_null(), field);
        QCOMPARE(change(model, {"--set-review", "3"}).notAsFailuresMust("no threshold to keep"),
                 QString());
        const Json json = change(model, {"--set", "30"}).json();
        QCOMPARE(json["threshold"], 30);
        QVERIFY(json["false_alarm"].is_null());
        QVERIFY(inspected(model)["verdict"] != "review");
    }

    void aReadOnlyModelStaysAsItIs() {
        const QString model = copyOfModel("protected.padim");
        const fs::path file = model.toStdU16String();
        const auto before = readFile(file);
        fs::permissions(file, fs::perms::owner_read);
        QCOMPARE(change(model, {"--set", "30"}).notAsFailuresMust("read-only"), QString());
        QCOMPARE(cli_.run({"train", "--update", model, "--good", photo_})
                     .notAsFailuresMust("protected.padim"),
                 QString());
        QCOMPARE(readFile(file), before);
    }

    void aFullDiskLeavesTheModelAsItIs() {
        const QString model = copyOfModel("full.padim");
        const auto before = readFile(model.toStdU16String());
        const CliRun run = cli_.runShell("ulimit -f 4; trap '' XFSZ; $CLI --json threshold '" +
                                         model + "' --set 30 --by Ann --reason why");
        QCOMPARE(run.notAsFailuresMust("full.padim"), QString());
        QCOMPARE(readFile(model.toStdU16String()), before);
    }

    void aShiftOfTheScoresIsSaidAndNothingElse() {
        cli_.files().drawGood("drift/part", 20, 100);
        const QString model = cli_.path("drift.padim");
        QCOMPARE(cli_.train({cli_.path("drift")}, model).status, 0);
        // Photos that are rejected say something by themselves.
        QCOMPARE(change(model, {"--set", "1000"}).status, 0);
        const auto saidOf = [&](const QStringList& photos) {
            const CliRun run = cli_.run(
                QStringList{"--json", "inspect", "--model", model, "--threads", "1"} + photos);
            return run.status == 0 && run.lines().size() == 12 ? run.err : QByteArray("failed");
        };
        const QByteArray alike = saidOf(brightened("alike/part", 12, 200, 0));
        QVERIFY2(!alike.contains("warning") && alike.contains("12 pass"), alike.constData());
        const QByteArray bright = saidOf(brightened("bright/part", 12, 200, 25));
        QVERIFY2(bright.contains("warning: the photos of this batch score higher") &&
                     bright.contains("12 photos against 20") && bright.contains("lighting"),
                 bright.constData());
    }
};

QTEST_GUILESS_MAIN(TestCliThresholds)
#include "test_cli_thresholds.moc"
