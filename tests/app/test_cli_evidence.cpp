#include "app/cli_fixture.h"
#include "base/files.h"

#include <opencv2/imgcodecs.hpp>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace patchgauge;
using namespace patchgauge::test;

namespace {

constexpr int photoWidth = 96;
constexpr int photoHeight = 64;

} // namespace

/// What `inspect` leaves behind as evidence besides its lines and overlays.
class TestCliEvidence : public QObject {
    Q_OBJECT

    CliFixture cli_;
    QString model_;
    QString stained_;

    CliRun inspect(const QStringList& options) const {
        return cli_.run(
            QStringList{"--json", "inspect", "--model", model_, stained_, "--threads", "1"} +
            options);
    }

    QString textOf(const char* file) const {
        const auto bytes = readFile(cli_.folder() / file);
        return QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()),
                                 static_cast<qsizetype>(bytes.size()));
    }

private Q_SLOTS:
    void initTestCase() {
        model_ = cli_.trainedModel("evidence");
        stained_ = toQString(cli_.files().draw("photos/stained.png", 51, Part::Defective,
                                               {photoWidth, photoHeight}));
    }

    void resultsAreTheWholeBatch() {
        const Json line = inspect({"--results", cli_.path("batch.json")}).json();
        const Json batch = Json::parse(textOf("batch.json").toStdString());
        QCOMPARE(batch["format"], "patchgauge-batch");
        QCOMPARE(batch["id"].get<std::string>().size(), std::size_t{36});
        QCOMPARE(batch["model"]["name"], "model");
        QCOMPARE(batch["model"]["file_sha256"].get<std::string>().size(), std::size_t{64});
        QCOMPARE(batch["images"].size(), std::size_t{1});
        for (const char* field : {"path", "sha256", "score", "verdict", "regions", "max_at"})
            QCOMPARE(batch["images"][0][field], line[field]);
    }

    void semicolonTableHasDecimalCommas() {
        const Json line =
            inspect({"--csv", cli_.path("german.csv"), "--csv-separator", "semicolon", "--csv-bom"})
                .json();
        const QString table = textOf("german.csv");
        QVERIFY(table.startsWith(QStringLiteral("path;verdict;score;"))); // the mark is read over
        const QString score = table.split("\r\n").at(1).split(';').at(2);
        QVERIFY(score.contains(',') && !score.contains('.'));
        QCOMPARE(QLocale(QLocale::German).toFloat(score), line["score"].get<float>());
    }

    void separatorNeedsATable() {
        QCOMPARE(inspect({"--csv-separator", "tab"}).status, 2);
        QCOMPARE(inspect({"--csv", cli_.path("x.csv"), "--csv-separator", "colon"}).status, 2);
    }

    void distancesAreAsLargeAsThePhotoAndPeakAtTheScore() {
        const Json line = inspect({"--out", cli_.path("out"), "--tiff", "--npy"}).json();
        const cv::Mat distances = cv::imread(
            (cli_.folder() / "out/stained_distances.tiff").string(), cv::IMREAD_UNCHANGED);
        QCOMPARE(distances.type(), CV_32FC1);
        QCOMPARE(distances.size(), cv::Size(photoWidth, photoHeight));
        // The photo is no larger than the map, so sampling it may pass by the largest value.
        const Grid<float> map = readNpy(cli_.folder() / "out/stained.npy");
        const float largest = *std::max_element(map.data(), map.data() + map.count());
        const double score = line["score"];
        QVERIFY(std::abs(double(largest) - score) <= 1e-5 * score);
        double sampled = 0;
        cv::minMaxLoc(distances, nullptr, &sampled);
        QVERIFY(sampled <= score * (1 + 1e-5) && sampled > 0.9 * score);
    }

    void heatmapIsTransparentWherePartsAreNormal() {
        // As large as the training photos: another size is unfit, and gets no heat.
        const QString photo =
            toQString(cli_.files().draw("photos/fitting.png", 51, Part::Defective));
        const Json line = cli_.json({"--json", "inspect", "--model", model_, photo, "--threads",
                                     "1", "--out", cli_.path("heat"), "--heatmap"});
        const cv::Mat heat =
            cv::imread((cli_.folder() / "heat/fitting_heatmap.png").string(), cv::IMREAD_UNCHANGED);
        QCOMPARE(heat.type(), CV_8UC4);
        QCOMPARE(heat.size(), cv::Size(line["width"], line["height"]));
        const cv::Vec4b peak = heat.at<cv::Vec4b>(line["max_at"]["y"], line["max_at"]["x"]);
        QVERIFY(peak[3] > 0);
        double least = 255;
        std::vector<cv::Mat> channels;
        cv::split(heat, channels);
        cv::minMaxLoc(channels[3], &least);
        QCOMPARE(least, 0.0);
    }
};

QTEST_GUILESS_MAIN(TestCliEvidence)
#include "test_cli_evidence.moc"
