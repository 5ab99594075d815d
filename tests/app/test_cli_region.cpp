#include "app/cli_fixture.h"
#include "core/evaluation/drawn_dataset.h"

#include <QtTest>

#include <cmath>

using namespace patchgauge;
using namespace patchgauge::test;
namespace fs = std::filesystem;

namespace {

/// The upper left of the 80 × 80 photos; the stain of defective parts lies at their lower right.
const std::string corner =
    R"({"width": 80, "height": 80, "include": [{"type": "rectangle", "points": [[0, 0], [30, 30]]}],)"
    R"( "exclude": [{"type": "ellipse", "points": [[2, 2], [8, 8]]}]})";

} // namespace

/// A region of interest, from its file to what is inspected.
class TestCliRegion : public QObject {
    Q_OBJECT

    CliFixture cli_;
    QString corner_;

    CliRun change(const QString& model, const QStringList& options) {
        return cli_.run(QStringList{"--json", "region", model, "--threads", "1"} + options);
    }

    Json inspect(const QString& model, const QString& photo) {
        return cli_.json({"inspect", "--model", model, photo, "--threads", "1"});
    }

private Q_SLOTS:
    void initTestCase() { corner_ = toQString(cli_.files().write("corner.json", corner)); }

    void changingARegionIsTrainingWithIt() {
        const QString whole = cli_.trainedModel("equal");
        const QString trained = cli_.path("trained.padim");
        QCOMPARE(cli_.train({cli_.path("equal/good")}, trained, {"--roi", corner_}).status, 0);
        const QString changed = cli_.path("changed.padim");
        const CliRun run = change(whole, {"--roi", corner_, "--output", changed});
        QCOMPARE(run.status, 0);
        const Json a = cli_.json({"info", changed});
        const Json b = cli_.json({"info", trained});
        QVERIFY(a["calibration"]["scores"] == b["calibration"]["scores"]);
        QVERIFY(a["calibration"]["threshold"] == b["calibration"]["threshold"]);
        QVERIFY(a["region"] == b["region"]);
        QVERIFY(a["region"] == Json::parse(corner));
        QVERIFY(a["statistics_sha256"] == b["statistics_sha256"]);
        QVERIFY(cli_.json({"info", whole})["region"].is_null());
        QVERIFY(run.json()["region"] == Json::parse(corner));
        QCOMPARE(run.json()["threshold_origin"], "leave-one-out");
        QVERIFY(run.json()["inspected_share"] > 0.1 && run.json()["inspected_share"] < 0.15);
    }

    void aStainOutsideIsNotFoundAndItsPixelsAreNoNumbers() {
        const QString model = cli_.trainedModel("stain");
        const QString photo = toQString(cli_.files().draw("stained.png", 90, Part::Defective));
        QCOMPARE(inspect(model, photo)["verdict"], "reject");
        QCOMPARE(change(model, {"--roi", corner_}).status, 0);
        const QString out = cli_.path("out");
        const Json result = cli_.json(
            {"inspect", "--model", model, photo, "--threads", "1", "--out", out, "--npy"});
        QVERIFY(result["verdict"] != "reject");
        QVERIFY(result["regions"].empty());
        QVERIFY(result["max_at"]["x"] < 30);
        const Grid<float> map = readNpy(cli_.folder() / "out" / "stained.npy");
        QVERIFY(std::isnan(map.at(60, 60)));
        QVERIFY(std::isfinite(map.at(12, 12)));
        QVERIFY(fs::exists(cli_.folder() / "out" / "stained_overlay.png"));
    }

    void aProbeOutsideSaysSo() {
        const QString model = cli_.trainedModel("probed", {"--roi", corner_});
        const QString photo = cli_.path("probed/good/part-0.png");
        const auto probe = [&](const QString& at) {
            return QStringList{"probe", "--model", model,       "--image", photo,
                               "--at",  at,        "--threads", "1"};
        };
        const Json outside = cli_.json(probe("60,60"));
        QVERIFY(outside["pixel_value"].is_null());
        QVERIFY(outside["mahalanobis"].is_number());
        QVERIFY(cli_.json(probe("20,20"))["pixel_value"].is_number());
        QVERIFY(cli_.run(probe("60,60")).out.contains("outside the region of interest"));
    }

    void clearingGivesTheFormerThresholdBack() {
        const QString model = cli_.trainedModel("cleared");
        const Json before = cli_.json({"threshold", model});
        QCOMPARE(change(model, {"--roi", corner_}).status, 0);
        QVERIFY(cli_.json({"threshold", model})["threshold"] != before["threshold"]);
        QCOMPARE(change(model, {"--clear"}).status, 0);
        QVERIFY(cli_.json({"threshold", model})["threshold"] == before["threshold"]);
        QVERIFY(cli_.json({"region", model})["region"].is_null());
    }

    void updatesKeepTheRegionAndInfoPrintsIt() {
        const QString model = cli_.trainedModel("kept", {"--roi", corner_});
        cli_.files().drawGood("kept-more/part", 1, 45);
        QCOMPARE(cli_.run({"train", "--update", model, "--good", cli_.path("kept-more"),
                           "--threads", "1"})
                     .status,
                 0);
        QVERIFY(cli_.json({"info", model})["region"] == Json::parse(corner));
        QVERIFY(cli_.run({"info", model}).out.contains("1 shape included, 1 excluded on 80x80"));
        QVERIFY(cli_.run({"region", model}).out.contains("rectangle"));
    }

    void withoutThePhotosTheThresholdIsStaleAndItIsSaid() {
        const QString model = cli_.trainedModel("gone");
        fs::remove(cli_.folder() / "gone/good/part-3.png");
        const Json before = cli_.json({"threshold", model});
        const CliRun run = change(model, {"--roi", corner_});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json()["threshold_origin"], "stale");
        QVERIFY(run.json()["threshold"] == before["threshold"]);
        QVERIFY(run.err.contains("gone or changed"));
    }

    void aThresholdSetByHandDoesNotVanishUnnoticed() {
        const QString model = cli_.trainedModel("manual");
        QCOMPARE(cli_.run({"threshold", model, "--set", "40", "--by", "A", "--reason", "B"}).status,
                 0);
        QVERIFY(change(model, {"--roi", corner_}).err.contains("set by hand, 40"));
    }

    void evaluationMeasuresWithinTheRegion() {
        drawDataset(cli_.files(), "parts");
        const QString parts = cli_.path("parts");
        const QStringList evaluate{"--json", "evaluate", "--dataset", parts};
        const QStringList within = smallOptions() + QStringList{"--roi", corner_};
        const CliRun run = cli_.run(evaluate + within);
        QCOMPARE(run.status, 0);
        QVERIFY(run.json()["pixel_auroc"].is_null()); // every mask lies outside
        QVERIFY(run.json()["image_auroc"].is_number());
        const Json whole = cli_.run(evaluate + smallOptions()).json();
        QVERIFY(whole["pixel_auroc"].is_number());
        QVERIFY(whole["threshold"] != run.json()["threshold"]);

        const QString model = cli_.path("parts.padim");
        QCOMPARE(cli_.train({cli_.path("parts/train/good")}, model, {"--roi", corner_}).status, 0);
        const Json measured =
            cli_.run(evaluate + QStringList{"--model", model, "--threads", "1"}).json();
        for (const char* figure : {"image_auroc", "threshold", "escape", "overkill"})
            QVERIFY2(measured[figure] == run.json()[figure], figure);
    }

    void imagesTurnedAtRandomHaveNoRegion() {
        drawDataset(cli_.files(), "turned");
        const CliRun run = cli_.run(
            {"evaluate", "--dataset", cli_.path("turned"), "--protocol", "rd", "--roi", corner_});
        QCOMPARE(run.status, 2);
        QVERIFY(run.err.contains("leave out --roi"));
    }

    void whatIsNoRegionIsRefused_data() {
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("part");
        QTest::newRow("no JSON") << "hello"
                                 << "not JSON";
        QTest::newRow("a list") << "[1, 2]"
                                << "not a region of interest";
        QTest::newRow("no size") << R"({"include": [], "exclude": []})"
                                 << "width";
        QTest::newRow("size of nothing")
            << R"({"width": 0, "height": 80, "include": [], "exclude": []})"
            << "width";
        QTest::newRow("unknown shape")
            << R"({"width": 8, "height": 8, "include": [{"type": "blob", "points": []}], "exclude": []})"
            << "include[0], type";
        QTest::newRow("too few points")
            << R"({"width": 8, "height": 8, "include": [{"type": "polygon", "points": [[1, 1]]}], "exclude": []})"
            << "include[0], points";
        QTest::newRow("nothing left")
            << R"({"width": 8, "height": 8, "include": [], "exclude": [{"type": "rectangle", "points": [[0, 0], [8, 8]]}]})"
            << "nothing to inspect";
    }

    void whatIsNoRegionIsRefused() {
        QFETCH(QString, content);
        QFETCH(QString, part);
        const QString file = toQString(cli_.files().write("bad.json", content.toStdString()));
        const QString model = cli_.trainedModel("refused");
        const CliRun changed = cli_.run({"region", model, "--roi", file});
        QCOMPARE(changed.notAsFailuresMust(part), QString());
        const CliRun trained =
            cli_.train({cli_.path("refused/good")}, cli_.path("never.padim"), {"--roi", file});
        QCOMPARE(trained.notAsFailuresMust(part), QString());
        QVERIFY(!fs::exists(cli_.folder() / "never.padim"));
    }

    void anAbsentFileAndAContradictionAreRefused() {
        const QString model = cli_.trainedModel("absent");
        QCOMPARE(cli_.run({"region", model, "--roi", cli_.path("absent.json")})
                     .notAsFailuresMust("absent.json"),
                 QString());
        QCOMPARE(cli_.run({"region", model, "--roi", corner_, "--clear"}).status, 2);
        QCOMPARE(cli_.run({"region", model, "--output", cli_.path("x.padim")}).status, 2);
        QCOMPARE(cli_.train({cli_.path("absent/good")}, cli_.path("x.padim"),
                            {"--roi", corner_, "--method", "nsphere"})
                     .notAsFailuresMust("judges the image as a whole"),
                 QString());
    }
};

QTEST_GUILESS_MAIN(TestCliRegion)
#include "test_cli_region.moc"
