#include "app/cli_fixture.h"
#include "core/image/synthetic_part.h"

#include <opencv2/imgcodecs.hpp>
#include <QtTest>

#include <cmath>
#include <string>

using namespace patchgauge;
using namespace patchgauge::test;

/// `train --align` and what is said of turned parts in pixels of their files.
class TestCliAlignment : public QObject {
    Q_OBJECT

    CliFixture cli_;
    QString model_;
    QString stained_;
    QString empty_;

    QString write(const std::string& name, const Scene& scene) const {
        return toQString(cli_.files().write(name, drawPng(scene)));
    }

    static Scene turned(int number) {
        Scene scene;
        scene.angle = number == 0 ? 0 : std::remainder(number * 47.0, 360.0);
        scene.noise = static_cast<std::uint64_t>(number) + 100;
        return scene;
    }

    /// Where the stain of drawScene() lies in a photo.
    static QPointF stainIn(const Scene& scene) {
        const double radians = scene.angle * std::acos(-1) / 180;
        return {160 + std::cos(radians) * -30 + std::sin(radians) * -20,
                120 - std::sin(radians) * -30 + std::cos(radians) * -20};
    }

private Q_SLOTS:
    void initTestCase() {
        for (int i = 0; i < 8; ++i)
            write("good/" + std::to_string(i) + ".png", turned(i));
        model_ = cli_.path("aligned.padim");
        const CliRun run = cli_.train({cli_.path("good")}, model_, {"--align", "outline"});
        QCOMPARE(run.status, 0);
        Scene scene = turned(21);
        scene.defect = true;
        stained_ = write("stained.png", scene);
        scene = {};
        scene.part = false;
        empty_ = write("empty.png", scene);
    }

    void infoNamesTheAlignment() {
        const Json info = cli_.json({"info", model_});
        QCOMPARE(info["alignment"]["method"], "outline");
        QCOMPARE(info["alignment"]["photo"], Json::array({320, 240}));
        QVERIFY(cli_.run({"info", model_}).out.contains("alignment   outline"));
    }

    void regionsAndPeakArePixelsOfTheFile() {
        const Json row = cli_.json({"inspect", "--model", model_, stained_});
        QCOMPARE(row["verdict"], "reject");
        QCOMPARE(row["width"], 320);
        QCOMPARE(row["height"], 240);
        const double expected = turned(21).angle;
        QVERIFY(std::abs(row["pose"]["angle_deg"].get<double>() - expected) < 0.5);
        QVERIFY(std::abs(row["pose"]["dx"].get<double>()) < 1);
        QVERIFY(std::abs(row["pose"]["dy"].get<double>()) < 1);
        QVERIFY(row["pose"]["quality"].get<double>() > 0.8);
        QVERIFY(row["unfit"].empty());

        const QPointF stain = stainIn(turned(21));
        const Json& region = row["regions"][0];
        const QRectF box(region["x"].get<double>(), region["y"].get<double>(),
                         region["width"].get<double>(), region["height"].get<double>());
        QVERIFY(box.contains(stain));
        const QPointF peak(row["max_at"]["x"].get<double>(), row["max_at"]["y"].get<double>());
        // As near as a network with random weights sees.
        QVERIFY(QLineF(peak, stain).length() < 60);
    }

    void probingTakesPixelsOfTheFile() {
        const Json row = cli_.json({"inspect", "--model", model_, stained_});
        const auto at = [&](const QPointF& point) {
            return QString::number(int(point.x())) + ',' + QString::number(int(point.y()));
        };
        const auto valueAt = [&](const QPointF& point) {
            const Json probe =
                cli_.json({"probe", "--model", model_, "--image", stained_, "--at", at(point)});
            return probe["pixel_value"].get<double>();
        };
        const QPointF peak(row["max_at"]["x"].get<double>(), row["max_at"]["y"].get<double>());
        QVERIFY(std::abs(valueAt(peak) - row["score"].get<double>()) <
                0.05 * row["score"].get<double>());
        QVERIFY(valueAt(QPointF(160, 120)) < 0.8 * row["score"].get<double>());
        QCOMPARE(
            cli_.run({"probe", "--model", model_, "--image", stained_, "--at", "320,0"}).status, 1);
    }

    void overlaysShowThePhotoAsItIsInTheFile() {
        const QString out = cli_.path("overlays");
        const Json row = cli_.json({"inspect", "--model", model_, stained_, "--out", out});
        const cv::Mat overlay = cv::imread(row["overlay"].get<std::string>());
        const cv::Mat photo = cv::imread(stained_.toStdString());
        QCOMPARE(overlay.size(), photo.size());
        // The table beside the part is normal, and stays as it was.
        QCOMPARE(overlay.at<cv::Vec3b>(120, 4), photo.at<cv::Vec3b>(120, 4));
        const QPointF stain = stainIn(turned(21));
        QVERIFY(overlay.at<cv::Vec3b>(int(stain.y()), int(stain.x())) !=
                photo.at<cv::Vec3b>(int(stain.y()), int(stain.x())));
    }

    void aPartThatIsNotFoundIsForReviewWithTheReason() {
        const Json row = cli_.json({"inspect", "--model", model_, empty_});
        QCOMPARE(row["verdict"], "review");
        QVERIFY(row["pose"].is_null());
        QVERIFY(row["unfit"][0].get<std::string>().find("not found") != std::string::npos);
    }

    void trainingNamesPhotosWhosePartIsNotFound() {
        const CliRun run = cli_.train({cli_.path("good"), empty_}, cli_.path("skipping.padim"),
                                      {"--align", "matching"});
        QCOMPARE(run.status, 4);
        QVERIFY(run.json()["skipped"][0]["error"].get<std::string>().find("not found") !=
                std::string::npos);
    }

    void anUnknownMethodIsRefused() {
        QVERIFY(cli_.train({cli_.path("good")}, cli_.path("never.padim"), {"--align", "sideways"})
                    .status != 0);
    }
};

QTEST_GUILESS_MAIN(TestCliAlignment)
#include "test_cli_alignment.moc"
