#include "app/cli_fixture.h"

#include <QTest>

using namespace patchgauge::test;

class TestCliBench : public QObject {
    Q_OBJECT

private:
    CliFixture cli_;

private Q_SLOTS:
    void everyStageIsTimedInEveryRound() {
        cli_.files().drawGood("good", 5, 1);
        const Json result =
            cli_.json({"bench", "--images", cli_.path("good-0.png"), cli_.path("good-1.png"),
                       cli_.path("good-2.png"), "--rounds", "3", "--side", "64", "--threads", "1"});
        QCOMPARE(wrongField(result, {{"threads", "number"},
                                     {"rounds", "number"},
                                     {"images", "number"},
                                     {"gemm_gflops", "number"},
                                     {"read_gb_s", "number"},
                                     {"peak_rss_mb", "number"},
                                     {"backbones", "array"}}),
                 QString());
        QVERIFY(result["images"] == 3);
        QVERIFY(result["gemm_gflops"] > 0);
        QVERIFY(result["read_gb_s"] > 0);
        QCOMPARE(result["backbones"].size(), std::size_t{1});
        const Json& backbone = result["backbones"][0];
        QVERIFY(backbone["multiply_adds"] > 0);
        QVERIFY(backbone["model_bytes"] > 0);
        QStringList stages;
        for (const Json& stage : backbone["stages"]) {
            stages << QString::fromStdString(stage["stage"].get<std::string>());
            QVERIFY(stage["ms_min"] > 0);
            QVERIFY(stage["ms_median"] >= stage["ms_min"]);
        }
        QCOMPARE(stages, QStringList({"decode", "preprocess", "network", "distance", "smoothing",
                                      "single", "batch"}));
    }

    void limitsAreWhatTheMachineAllows() {
        cli_.files().drawGood("part", 3, 7);
        const Json result =
            cli_.json({"bench", "--images", cli_.path("part-0.png"), cli_.path("part-1.png"),
                       cli_.path("part-2.png"), "--rounds", "1", "--side", "64", "--threads", "1"});
        const Json& backbone = result["backbones"][0];
        const double network =
            2e-6 * backbone["multiply_adds"].get<double>() / result["gemm_gflops"].get<double>();
        const double distance =
            1e-6 * backbone["model_bytes"].get<double>() / result["read_gb_s"].get<double>();
        for (const Json& stage : backbone["stages"]) {
            if (stage["stage"] == "network")
                QCOMPARE(stage["limit_ms"].get<double>(), network);
            else if (stage["stage"] == "distance")
                QCOMPARE(stage["limit_ms"].get<double>(), distance);
            else
                QVERIFY(stage["limit_ms"].is_null());
        }
    }

    void whatCannotBeTimedIsAnError() {
        QCOMPARE(cli_.run({"bench", "--rounds", "0"}).status, 2);
        QCOMPARE(cli_.run({"bench", "--images", cli_.path("nowhere")})
                     .notAsFailuresMust("no such file or folder"),
                 QString());
        QCOMPARE(cli_.run({"bench", "--backbone", "wide_resnet50_2", "--images",
                           cli_.path("good-0.png")})
                     .notAsFailuresMust("wide_resnet50_2"),
                 QString());
    }
};

QTEST_GUILESS_MAIN(TestCliBench)
#include "test_cli_bench.moc"
