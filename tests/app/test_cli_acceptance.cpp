#include "app/cli_fixture.h"
#include "base/files.h"
#include "detector/model_file.h"
#include "methods/methods.h"

#include <opencv2/imgcodecs.hpp>
#include <QtTest>

using namespace patchgauge;
using namespace patchgauge::test;
namespace fs = std::filesystem;

/// What a photo must be like to be judged at all, and what size a finding must have to count.
class TestCliAcceptance : public QObject {
    Q_OBJECT

    CliFixture cli_;
    QString model_;
    QString stained_;

    Json inspected(const QString& model, const QString& photo) {
        return cli_.json({"inspect", "--model", model, photo, "--threads", "1"});
    }

    QString copyOfModel(const char* name) {
        fs::copy_file(model_.toStdU16String(), cli_.folder() / name);
        return cli_.path(name);
    }

    /// Half as bright as the good photo that it is made from.
    QString darkPhoto() {
        const fs::path file = cli_.files().draw("dark/part.png", 60);
        cv::imwrite(toUtf8(file), cv::imread(toUtf8(file)) * 0.5);
        return toQString(file);
    }

private Q_SLOTS:
    void initTestCase() {
        model_ = cli_.trainedModel("acceptance");
        stained_ = toQString(cli_.files().draw("photos/stained.png", 51, Part::Defective));
    }

    void aPhotoUnlikeTheTrainingPhotosIsReviewedAndSaysWhy() {
        const QString dark = darkPhoto();
        const Json row = inspected(model_, dark);
        QCOMPARE(row["verdict"], "review");
        QCOMPARE(row["unfit"].size(), std::size_t{1});
        QVERIFY(row["unfit"][0].get<std::string>().find("darker than the training photos: "
                                                        "brightness 0.") != std::string::npos);
        QVERIFY(row["score"].is_number());
        QVERIFY(inspected(model_, stained_)["unfit"].empty());
    }

    void anUnfitPhotoGetsNoOverlayButItsMap() {
        const CliRun run = cli_.run({"--json", "inspect", "--model", model_, darkPhoto(), "--out",
                                     cli_.path("out"), "--npy", "--threads", "1"});
        QVERIFY(run.json()["overlay"].is_null());
        QVERIFY(!fs::exists(cli_.folder() / "out/part_overlay.png"));
        QVERIFY(fs::exists(cli_.folder() / "out/part.npy"));
    }

    void tableTextAndSummaryTellOfUnfitPhotos() {
        const CliRun run = cli_.run({"inspect", "--model", model_, darkPhoto(), stained_, "--csv",
                                     cli_.path("table.csv"), "--threads", "1"});
        QVERIFY(run.out.contains("(not like the training photos: the photo is darker"));
        QVERIFY2(run.err.contains("2 images: 0 pass, 1 review (1 not like the training photos), 1 "
                                  "reject, 0 unreadable"),
                 run.err.constData());
        const auto bytes = readFile(cli_.folder() / "table.csv");
        const QString table = QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()),
                                                static_cast<qsizetype>(bytes.size()));
        const QStringList lines = table.split("\r\n");
        QVERIFY(lines[1].contains("the photo is darker"));
        QVERIFY(lines[2].split(',').at(lines[0].split(',').indexOf("unfit")).isEmpty());
    }

    void everyRegionCountsAtFirst() {
        const Json shown = cli_.json({"acceptance", model_});
        QVERIFY(shown["millimetres_per_pixel"].is_null());
        QCOMPARE(shown["smallest_area"], 0.0);
        const Json row = inspected(model_, stained_);
        QCOMPARE(row["decisive_score"], row["score"]);
        for (const Json& region : row["regions"])
            QVERIFY(region["counts"] == true && region["area_mm2"].is_null());
    }

    void aSmallestAreaLetsSmallFindingsPass() {
        const QString model = copyOfModel("smallest.padim");
        const Json before = inspected(model, stained_);
        QCOMPARE(before["verdict"], "reject");
        double largest = 0;
        for (const Json& region : before["regions"])
            largest = std::max<double>(largest, region["area"]);

        const double scale = 0.1;
        const QString above = QString::number(scale * scale * (largest + 1), 'g', 12);
        const Json changed =
            cli_.json({"acceptance", model, "--mm-per-pixel", "0.1", "--smallest-area", above});
        QCOMPARE(changed["millimetres_per_pixel"], 0.1);
        QVERIFY(std::abs(changed["smallest_area_pixels"].get<double>() - (largest + 1)) < 1e-6);
        const Json after = inspected(model, stained_);
        QCOMPARE(after["verdict"], "pass");
        QCOMPARE(after["score"], before["score"]);
        QVERIFY(after["decisive_score"] <= after["threshold"]);
        QCOMPARE(after["regions"].size(), before["regions"].size());
        for (const Json& region : after["regions"]) {
            QCOMPARE(region["counts"], false);
            QVERIFY(std::abs(region["area_mm2"].get<double>() -
                             scale * scale * region["area"].get<double>()) < 1e-9);
        }
        const CliRun info = cli_.run({"info", model});
        QVERIFY(info.out.contains("0.1 mm per pixel") && info.out.contains(" mm² ("));
    }

    void trainTakesTheSameOptions() {
        const QString model =
            cli_.trainedModel("scaled", {"--mm-per-pixel", "0.05", "--smallest-area", "2"});
        const Json shown = cli_.json({"acceptance", model});
        QCOMPARE(shown["millimetres_per_pixel"], 0.05);
        QCOMPARE(shown["smallest_area"], 2.0);
        QVERIFY(std::abs(shown["smallest_area_pixels"].get<double>() - 800) < 1e-9);
    }

    void theIdentityStaysAndAnApprovalGoes() {
        const QString model = copyOfModel("approved.padim");
        const auto loaded = methods::load(model.toStdU16String());
        detector::ModelInfo info = loaded->info();
        info.releases = {{detector::ReleaseState::Approved, "2026-01-01T00:00:00Z", "Ada", "fine"}};
        detector::save(
            detector::Model(info, loaded->layout(),
                            std::shared_ptr<const detector::Detector>(loaded, &loaded->detector()),
                            loaded->normal()),
            model.toStdU16String());
        const std::string identity = cli_.json({"info", model})["statistics_sha256"];
        const CliRun run = cli_.run({"acceptance", model, "--smallest-area", "20"});
        QVERIFY(run.err.contains("is a draft again"));
        const Json after = cli_.json({"info", model});
        QCOMPARE(after["statistics_sha256"], identity);
        QCOMPARE(after["releases"].back()["state"], "draft");
    }

    void anAreaNeverGetsAnotherUnitUnnoticed() {
        const QString model = copyOfModel("units.padim");
        QCOMPARE(cli_.run({"acceptance", model, "--smallest-area", "50"}).status, 0);
        const CliRun run = cli_.run({"acceptance", model, "--mm-per-pixel", "0.1"});
        QCOMPARE(run.status, 2);
        QVERIFY(run.err.contains("give --smallest-area as well"));
        QVERIFY(cli_.json({"acceptance", model})["millimetres_per_pixel"].is_null());
        QCOMPARE(cli_.run({"acceptance", model, "--mm-per-pixel", "0.1", "--smallest-area", "0.5"})
                     .status,
                 0);
        QCOMPARE(cli_.run({"acceptance", model, "--mm-per-pixel", "none", "--smallest-area", "0"})
                     .status,
                 0);
        QVERIFY(cli_.json({"acceptance", model})["millimetres_per_pixel"].is_null());
    }

    void whatCannotBeIsRefused_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        QTest::newRow("no scale") << QStringList{"--mm-per-pixel", "0"} << 1;
        QTest::newRow("not a scale") << QStringList{"--mm-per-pixel", "coarse"} << 2;
        QTest::newRow("negative area") << QStringList{"--smallest-area", "-1"} << 1;
        QTest::newRow("not an area") << QStringList{"--smallest-area", "small"} << 2;
    }

    void whatCannotBeIsRefused() {
        QFETCH(QStringList, options);
        QFETCH(int, status);
        QCOMPARE(cli_.run(QStringList{"acceptance", model_} + options).status, status);
    }
};

QTEST_GUILESS_MAIN(TestCliAcceptance)
#include "test_cli_acceptance.moc"
