#include "app/cli_fixture.h"
#include "base/files.h"
#include "base/random.h"

#include <opencv2/imgcodecs.hpp>
#include <QtTest>

#include <set>

using namespace patchgauge;
using namespace patchgauge::test;
namespace fs = std::filesystem;

/// Photos come as they are: in many formats and sizes, under any name, some of them damaged.
class TestCliInputs : public QObject {
    Q_OBJECT

    CliFixture cli_;
    QString model_;

    std::vector<Json> inspect(const QStringList& paths, const QStringList& options = {}) {
        return cli_
            .run(QStringList{"--json", "inspect", "--model", model_, "--threads", "1"} + options +
                 paths)
            .lines();
    }

    cv::Mat photo(std::uint64_t seed, Part part = Part::Good) {
        return cv::imread(cli_.files().draw("photo.png", seed, part).string());
    }

    QString writeImage(const std::string& name, const cv::Mat& pixels) {
        cv::imwrite((cli_.folder() / name).string(), pixels);
        return cli_.path(name);
    }

private Q_SLOTS:
    void initTestCase() { model_ = cli_.trainedModel("inputs"); }

    void namesMayHoldSpacesAndAnyScript() {
        const std::string name = "零件 照片/良品 №1, \"a\".png";
        const QString file = toQString(cli_.files().draw("輸入 資料/" + name, 20, Part::Defective));
        cli_.files().drawGood("輸入 資料/良品/圖 片", 3, 30);
        const QString model = cli_.path("模型 檔案/新 模型.padim");
        QCOMPARE(cli_.train({cli_.path("輸入 資料/良品")}, model).status, 0);

        const QString out = cli_.path("輸出 資料");
        const CliRun run = cli_.run({"--json", "inspect", "--model", model, file, "--out", out,
                                     "--csv", cli_.path("結果.csv"), "--npy", "--threads", "1"});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json()["path"], file.toStdString());
        const fs::path overlay = fromUtf8(run.json()["overlay"]);
        QCOMPARE(toUtf8(overlay.filename()), std::string("良品 №1, \"a\"_overlay.png"));
        QVERIFY(fs::exists(overlay));
        QVERIFY(!readNpy(overlay.parent_path() / fromUtf8("良品 №1, \"a\".npy")).empty());
        const auto bytes = readFile(cli_.folder() / fromUtf8("結果.csv"));
        const std::string csv(bytes.begin(), bytes.end());
        QVERIFY(csv.find("良品 №1, \"\"a\"\".png\",reject,") != std::string::npos);
    }

    void overlaysHaveTheColoursAskedFor() {
        const QString file = toQString(cli_.files().draw("colours.png", 20, Part::Defective));
        const auto overlay = [&](const std::string& folder, const QStringList& options) {
            const Json row =
                inspect({file}, QStringList{"--out", cli_.path(folder)} + options).front();
            return cv::imread(row["overlay"].get<std::string>());
        };
        const cv::Mat plain = overlay("plain", {});
        const auto differs = [&](const cv::Mat& other) { return cv::norm(plain, other) > 0; };
        QVERIFY(!plain.empty());
        QVERIFY(!differs(overlay("ember", {"--colour-map", "ember"})));
        QVERIFY(differs(overlay("viridis", {"--colour-map", "viridis"})));
    }

    void sixteenBitsAreScaledAndNotTruncated() {
        const cv::Mat eight = photo(21);
        cv::Mat sixteen;
        eight.convertTo(sixteen, CV_16U, 257);
        const auto rows =
            inspect({writeImage("eight.png", eight), writeImage("sixteen.tiff", sixteen)});
        QCOMPARE(rows.size(), std::size_t{2});
        const double a = rows[0]["score"];
        const double b = rows[1]["score"];
        QVERIFY2(std::abs(a - b) < 1e-3 * a, qPrintable(QString("%1, %2").arg(a).arg(b)));
    }

    void otherKindsOfImageAreInspected() {
        const QString samples = PATCHGAUGE_TEST_DATA "/images/";
        cv::Mat grey;
        cv::extractChannel(photo(22), grey, 1);
        const auto rows = inspect({samples + "cmyk.jpg", samples + "palette.png",
                                   samples + "bilevel.png", samples + "grey_alpha.png",
                                   writeImage("grey.pgm", grey), writeImage("tall.bmp", grey.t())});
        QCOMPARE(rows.size(), std::size_t{6});
        for (const Json& row : rows)
            QVERIFY2(row["error"].is_null() && row["score"].is_number(), row.dump().c_str());
    }

    void sizesMayDiffer() {
        const auto rows =
            inspect({toQString(cli_.files().draw("tiny.png", 23, Part::Good, {1, 1})),
                     toQString(cli_.files().draw("flat.png", 24, Part::Good, {400, 5})),
                     toQString(cli_.files().draw("large.png", 25, Part::Defective, {900, 700}))});
        QCOMPARE(rows.size(), std::size_t{3});
        QCOMPARE(rows[0]["width"], 1);
        QCOMPARE(rows[1]["height"], 5);
        for (const Json& row : rows)
            for (const Json& region : row["regions"])
                QVERIFY(region["x"].get<int>() + region["width"].get<int>() <= row["width"] &&
                        region["y"].get<int>() + region["height"].get<int>() <= row["height"]);
    }

    void damagedImagesGetAReasonInTheirPlaceAndTheRestIsDone() {
        const fs::path good = cli_.files().draw("damaged/a.png", 26);
        const auto whole = readFile(good);
        cli_.files().write("damaged/b.png",
                           std::string(whole.begin(), whole.begin() + whole.size() / 2));
        cli_.files().write("damaged/c.png", "not a photo");
        cli_.files().write("damaged/d.png", "");
        cli_.files().draw("damaged/e.png", 27);
        const CliRun run = cli_.run({"--json", "inspect", "--model", model_, cli_.path("damaged"),
                                     cli_.path("missing.png")});
        QCOMPARE(run.status, 4);
        const std::vector<Json> rows = run.lines();
        QCOMPARE(rows.size(), std::size_t{6});
        const std::vector<std::string> names{"a", "b", "c", "d", "e", "missing"};
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const bool readable = i == 0 || i == 4;
            QCOMPARE(fromUtf8(rows[i]["path"]).stem().string(), names[i]);
            QCOMPARE(rows[i]["verdict"] == "error", !readable);
            QCOMPARE(rows[i]["error"].is_null(), readable);
            for (const char* field : {"score", "width", "height", "max_at", "ms"})
                QCOMPARE(rows[i][field].is_null(), !readable);
        }
    }

    void equalNamesGetANumber() {
        const QStringList files{toQString(cli_.files().draw("one/part.png", 28)),
                                toQString(cli_.files().draw("two/part.png", 29)),
                                toQString(cli_.files().draw("three/part_2.png", 30))};
        const auto rows = inspect(files, {"--out", cli_.path("numbered"), "--npy"});
        std::set<std::string> overlays;
        for (const Json& row : rows)
            overlays.insert(toUtf8(fromUtf8(row["overlay"]).filename()));
        QCOMPARE(overlays.size(), std::size_t{3});
        QVERIFY(overlays.count("part_overlay.png") == 1 &&
                overlays.count("part_2_overlay.png") == 1);
        QCOMPARE(listFiles(cli_.folder() / "numbered", {".png", ".npy"}).size(), std::size_t{6});
    }

    void tableHasALineForEachImage() {
        const QString good = toQString(cli_.files().draw("table/good.png", 31));
        inspect({good, cli_.files().write("table/=1+1.png", "no").string().c_str()},
                {"--csv", cli_.path("table.csv")});
        const auto bytes = readFile(cli_.folder() / "table.csv");
        const QStringList lines = QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()),
                                                    static_cast<qsizetype>(bytes.size()))
                                      .split("\r\n");
        QCOMPARE(lines.size(), 4); // the last line ends too
        QCOMPARE(lines[0], QString("path,verdict,score,threshold,review_threshold,regions,error,"
                                   "decisive_score,unfit,machine_verdict,largest_area,"
                                   "largest_area_mm2,largest_area_peak,label,kind,override,"
                                   "override_by,override_reason,override_time,sha256,model,"
                                   "model_sha256,time"));
        QCOMPARE(lines[1].split(',').size(), lines[0].split(',').size());
        QVERIFY(lines[1].startsWith(good + ","));
        QVERIFY(lines[2].contains(",error,,,,,"));
    }

    void aBatchGivesTheScoresOfItsImagesAlone() {
        QStringList files;
        for (const fs::path& file : cli_.files().drawGood("batch/part", 3, 40))
            files << toQString(file);
        const auto together = inspect(files);
        for (std::size_t i = 0; i < together.size(); ++i) {
            const double alone = inspect({files[static_cast<int>(i)]}).at(0)["score"];
            const double score = together[i]["score"];
            QVERIFY(std::abs(alone - score) <= 1e-5 * alone);
        }
    }
};

QTEST_GUILESS_MAIN(TestCliInputs)
#include "test_cli_inputs.moc"
