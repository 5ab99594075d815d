#include "app/cli_fixture.h"
#include "base/files.h"

#include <QtTest>

#include <cmath>

using namespace patchgauge;
using namespace patchgauge::test;

namespace {

const std::map<std::string, std::string> trainFields{{"model", "string"},
                                                     {"method", "string"},
                                                     {"images", "number"},
                                                     {"skipped", "array"},
                                                     {"dims", "number"},
                                                     {"grid", "array"},
                                                     {"seed", "number"},
                                                     {"threshold", "number"},
                                                     {"review_threshold", "number|null"},
                                                     {"threshold_origin", "string"},
                                                     {"false_alarm", "number"},
                                                     {"more_good_images_needed", "number|null"},
                                                     {"train_s", "number"},
                                                     {"images_per_s", "number"},
                                                     {"peak_rss_mb", "number"},
                                                     {"model_mb", "number"},
                                                     {"suspicious", "array"}};

const std::map<std::string, std::string> inspectFields{
    {"path", "string"},         {"score", "number"},
    {"threshold", "number"},    {"review_threshold", "number|null"},
    {"verdict", "string"},      {"width", "number"},
    {"height", "number"},       {"max_at", "object"},
    {"regions", "array"},       {"ms", "number"},
    {"overlay", "string|null"}, {"error", "null"},
    {"unfit", "array"},         {"decisive_score", "number"}};

bool near(double a, double b, double tolerance) {
    return std::abs(a - b) <= tolerance * std::max(std::abs(a), std::abs(b));
}

} // namespace

/// What each command prints is what its users' scripts rely on.
class TestCliResults : public QObject {
    Q_OBJECT

    CliFixture cli_;
    QString model_;
    QString good_;
    QString stained_;

private Q_SLOTS:
    void initTestCase() {
        model_ = cli_.trainedModel("results");
        good_ = toQString(cli_.files().draw("photos/good.png", 50, Part::Good, {64, 64}));
        stained_ =
            toQString(cli_.files().draw("photos/stained.png", 51, Part::Defective, {64, 64}));
    }

    void trainPrintsItsFields() {
        cli_.files().drawGood("train/part", 4, 10);
        const CliRun run = cli_.train({cli_.path("train")}, cli_.path("train.padim"));
        QCOMPARE(run.status, 0);
        const Json json = run.json();
        QCOMPARE(wrongField(json, trainFields), QString());
        QCOMPARE(json["images"], 4);
        QCOMPARE(json["dims"], 20);
        QCOMPARE(json["grid"], Json::array({16, 16}));
        QCOMPARE(json["threshold_origin"], "leave-one-out");
        QVERIFY(near(json["false_alarm"], 1.0 / 5, 1e-9));
        QCOMPARE(json["more_good_images_needed"], 95);
        QVERIFY(near(
            json["model_mb"],
            static_cast<double>(std::filesystem::file_size(cli_.folder() / "train.padim")) / 1e6,
            1e-9));
    }

    void trainWithoutAThresholdPrintsNulls() {
        cli_.files().drawGood("two/part", 2, 20);
        const Json json = cli_.train({cli_.path("two")}, cli_.path("two.padim")).json();
        for (const char* field : {"threshold", "review_threshold", "threshold_origin",
                                  "false_alarm", "more_good_images_needed"})
            QVERIFY2(json.contains(field) && json[field].is_null(), field);
        const Json row =
            cli_.run({"--json", "inspect", "--model", cli_.path("two.padim"), stained_}).json();
        QCOMPARE(row["verdict"], "review");
        QVERIFY(row["threshold"].is_null());
        QVERIFY(row["regions"].empty());
    }

    void trainListsWhatItSkipped() {
        cli_.files().drawGood("skip/part", 3, 30);
        cli_.files().write("skip/text.png", "not a photo");
        const CliRun run = cli_.train({cli_.path("skip")}, cli_.path("skip.padim"));
        QCOMPARE(run.status, 4);
        const Json skipped = run.json()["skipped"];
        QCOMPARE(skipped.size(), std::size_t{1});
        QCOMPARE(wrongField(skipped[0], {{"path", "string"}, {"error", "string"}}), QString());
        QCOMPARE(skipped[0]["path"], cli_.path("skip/text.png").toStdString());
    }

    void inspectPrintsALineForEachImageInOrder() {
        const CliRun run =
            cli_.run({"--json", "inspect", "--model", model_, stained_, good_, "--threads", "1"});
        QCOMPARE(run.status, 0);
        const std::vector<Json> rows = run.lines();
        QCOMPARE(rows.size(), std::size_t{2});
        for (const Json& row : rows) {
            QCOMPARE(wrongField(row, inspectFields), QString());
            QVERIFY(row["overlay"].is_null());
        }
        QCOMPARE(rows[0]["path"], stained_.toStdString());
        QCOMPARE(rows[0]["verdict"], "reject");
        QVERIFY(rows[0]["score"] > rows[0]["threshold"]);
        QCOMPARE(wrongField(rows[0]["regions"].at(0), {{"x", "number"},
                                                       {"y", "number"},
                                                       {"width", "number"},
                                                       {"height", "number"},
                                                       {"area", "number"},
                                                       {"area_mm2", "null"},
                                                       {"counts", "boolean"},
                                                       {"peak", "number"}}),
                 QString());
        QCOMPARE(wrongField(rows[0]["max_at"], {{"x", "number"}, {"y", "number"}}), QString());
        QCOMPARE(rows[1]["width"], 64);
    }

    void rejectionIsAStatusOnRequest() {
        const QStringList command{"--json", "inspect", "--model", model_, "--threads", "1"};
        QCOMPARE(cli_.run(command + QStringList{"--fail-on-reject", stained_}).status, 3);
        QCOMPARE(cli_.run(command + QStringList{"--fail-on-reject", stained_, "none.png"}).status,
                 3);
        QCOMPARE(cli_.run(command + QStringList{stained_, "none.png"}).status, 4);
    }

    void threadsDoNotChangeScores() {
        const auto score = [&](const char* threads) -> double {
            return cli_.run({"--json", "inspect", "--model", model_, good_, "--threads", threads})
                .json()["score"];
        };
        QVERIFY(near(score("1"), score("2"), 1e-5));
    }

    void probeShowsTheNumbersOfTheMaps() {
        const QString out = cli_.path("probed");
        QCOMPARE(cli_.run({"--json", "inspect", "--model", model_, stained_, "--out", out, "--npy",
                           "--threads", "1"})
                     .status,
                 0);
        const Grid<float> pixels = readNpy(cli_.folder() / "probed" / "stained.npy");
        QCOMPARE(pixels.size(), (Size{64, 64}));
        for (const auto& [x, y] : {std::pair{0, 0}, {41, 40}, {63, 12}}) {
            const Json json = cli_.run({"--json", "probe", "--model", model_, "--image", stained_,
                                        "--at", QString("%1,%2").arg(x).arg(y), "--threads", "1"})
                                  .json();
            QCOMPARE(wrongField(json, {{"image", "object"},
                                       {"patch", "object"},
                                       {"mahalanobis", "number"},
                                       {"pixel_value", "number"},
                                       {"normal", "object"},
                                       {"levels", "array"}}),
                     QString());
            QCOMPARE(json["image"], (Json{{"x", x}, {"y", y}}));
            // The photo is as large as the input, and four pixels make a patch.
            QCOMPARE(json["patch"], (Json{{"row", y / 4}, {"column", x / 4}}));
            QVERIFY(near(json["pixel_value"], pixels.at(y, x), 1e-5));
            QVERIFY(json["normal"]["p99"] >= json["normal"]["mean"]);
            double squared = 0;
            for (const Json& level : json["levels"])
                squared += level["contribution"].get<double>();
            const double distance = json["mahalanobis"];
            QVERIFY(near(squared, distance * distance, 1e-4));
        }
    }

    void infoPrintsEverythingRecorded() {
        const CliRun run = cli_.run({"--json", "info", model_});
        QCOMPARE(run.status, 0);
        const Json json = run.json();
        QCOMPARE(wrongField(json, {{"statistics_sha256", "string"},
                                   {"file_sha256", "string"},
                                   {"backbone", "object"},
                                   {"input", "object"},
                                   {"settings", "object"},
                                   {"images", "array"},
                                   {"calibration", "object"},
                                   {"dims", "number"},
                                   {"grid", "array"}}),
                 QString());
        QCOMPARE(json["images"].size(), std::size_t{8});
        QCOMPARE(json["settings"]["seed"], 1);
        const auto digest = QCryptographicHash::hash(
            [&] {
                const auto bytes = readFile(cli_.folder() / "results" / "model.padim");
                return QByteArray(reinterpret_cast<const char*>(bytes.data()),
                                  static_cast<qsizetype>(bytes.size()));
            }(),
            QCryptographicHash::Sha256);
        QCOMPARE(json["file_sha256"], digest.toHex().toStdString());
    }

    void backbonesAreListedWithWhereToGetThem() {
        const Json rows = cli_.run({"--json", "backbones"}).json()["backbones"];
        QCOMPARE(rows.size(), std::size_t{4});
        for (const Json& row : rows) {
            const bool installed = row["id"] == "efficientnet-lite0";
            const std::string text = installed ? "string" : "null";
            QCOMPARE(wrongField(row, {{"id", "string"},
                                      {"installed", "boolean"},
                                      {"file", text},
                                      {"sha256", text},
                                      {"source", "string"}}),
                     QString());
            QCOMPARE(row["installed"], installed);
        }
        QCOMPARE(cli_.run({"--json", "backbones", "list"}).json()["backbones"], rows);
        QCOMPARE(cli_.run({"backbones", "path"}).out.trimmed(),
                 cli_.path("data/backbones").toUtf8());
    }

    void demoDataIsDrawnAndCounted() {
        const CliRun run = cli_.run({"--json", "demo-data", cli_.path("demo"), "--train", "1"});
        QCOMPARE(run.status, 0);
        const Json json = run.json();
        QCOMPARE(json["directory"], cli_.path("demo").toStdString());
        std::size_t images = 0;
        for (const auto& file : listFiles(cli_.folder() / "demo", {".png"}))
            images += toUtf8(file).find("ground_truth") == std::string::npos ? 1 : 0;
        QCOMPARE(json["images"], images);
    }

    void withoutJsonResultsAreText() {
        const CliRun run = cli_.run({"inspect", "--model", model_, stained_, "--threads", "1"});
        QCOMPARE(run.status, 0);
        QVERIFY(run.out.startsWith("reject"));
        QVERIFY(run.err.contains("1 image: 0 pass, 0 review, 1 reject, 0 unreadable"));
        const QByteArray info = cli_.run({"info", model_}).out;
        QVERIFY(info.contains("efficientnet-lite0"));
        QVERIFY(info.contains("padim"));
        QVERIFY(info.contains("about 1 in 9 good parts would be flagged"));
    }
};

QTEST_GUILESS_MAIN(TestCliResults)
#include "test_cli_results.moc"
