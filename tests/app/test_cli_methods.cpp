#include "app/cli_fixture.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <vector>

using namespace patchgauge;
using namespace patchgauge::test;

/// Whatever a model makes of the features, every command works with it.
class TestCliMethods : public QObject {
    Q_OBJECT

    CliFixture cli_;
    QString photo_;
    QString stained_;

    std::vector<Json> inspect(const QString& model, const QStringList& arguments) {
        return cli_
            .run(QStringList{"--json", "inspect", "--model", model, "--threads", "1"} + arguments)
            .lines();
    }

private Q_SLOTS:
    void initTestCase() {
        cli_.files().drawGood("good/part", 8, 1);
        photo_ = toQString(cli_.files().draw("photo.png", 50));
        stained_ = toQString(cli_.files().draw("stained.png", 51, Part::Defective));
    }

    void everyMethodTrainsInspectsAndProbes_data() {
        QTest::addColumn<QString>("method");
        for (const char* method : {"padim", "spade", "patchcore", "nsphere", "gaussian"})
            QTest::newRow(method) << method;
    }

    void everyMethodTrainsInspectsAndProbes() {
        QFETCH(QString, method);
        const QString model = cli_.path(method.toStdString() + ".padim");
        const CliRun trained = cli_.train({cli_.path("good")}, model, {"--method", method});
        QCOMPARE(trained.status, 0);
        QCOMPARE(trained.json()["method"], method.toStdString());
        QVERIFY(trained.json()["threshold"] > 0);
        QCOMPARE(cli_.json({"info", model})["method"], method.toStdString());

        const auto rows = inspect(model, {photo_, stained_});
        QCOMPARE(rows.size(), std::size_t{2});
        QVERIFY2(rows[1]["score"] > rows[0]["score"],
                 (rows[1]["score"].dump() + " against " + rows[0]["score"].dump()).c_str());

        const Json probe = cli_.json(
            {"probe", "--model", model, "--image", stained_, "--at", "50,50", "--threads", "1"});
        double squared = 0;
        for (const Json& level : probe["levels"])
            squared += level["contribution"].get<double>();
        const double distance = probe["mahalanobis"];
        QVERIFY(std::abs(squared - distance * distance) <= 1e-4 * squared);

        const double between =
            (rows[0]["score"].get<double>() + rows[1]["score"].get<double>()) / 2;
        const Json changed = cli_.json({"threshold", model, "--set", QString::number(between),
                                        "--by", "Ann Lee", "--reason", "to tell them"});
        QCOMPARE(changed["threshold_origin"], "manual");
        const auto judged = inspect(model, {photo_, stained_});
        QCOMPARE(judged.at(0)["verdict"], "pass");
        QCOMPARE(judged.at(1)["verdict"], "reject");
    }

    void methodsHaveTheirOwnOptions() {
        const auto settings = [&](const QStringList& options) {
            const QString model = cli_.path("options.padim");
            const bool trained = cli_.train({cli_.path("good")}, model, options).status == 0;
            return trained ? cli_.json({"info", model})["settings"] : Json();
        };
        QCOMPARE(settings({"--method", "spade", "--neighbours", "3"})["neighbours"], 3);
        QCOMPARE(settings({"--method", "patchcore", "--coreset", "0.5"})["coreset"], 0.5);
    }

    void theImageScoreCanBeTheMeanOfTheHighestPercent() {
        const QString model = cli_.path("top1.padim");
        QCOMPARE(cli_.train({cli_.path("good")}, model, {"--image-score", "top1"}).status, 0);
        const double score =
            inspect(model, {photo_, "--out", cli_.path("maps"), "--npy"}).at(0)["score"];
        const Grid<float> map = readNpy(cli_.folder() / "maps" / "photo.npy");
        std::vector<double> values(map.begin(), map.end());
        std::sort(values.begin(), values.end(), std::greater<>());
        constexpr int highest = 41; // of 64 × 64
        const double mean =
            std::accumulate(values.begin(), values.begin() + highest, 0.0) / highest;
        QVERIFY2(std::abs(score - mean) <= 1e-5 * mean,
                 qPrintable(QString("%1, %2").arg(score).arg(mean)));
    }

    void onlyPadimCanBeUpdated() {
        const QString model = cli_.path("fixed.padim");
        QCOMPARE(cli_.train({cli_.path("good")}, model, {"--method", "spade"}).status, 0);
        for (const QStringList& change :
             {QStringList{"--good", photo_}, QStringList{"--drop", "part-0.png"}})
            QCOMPARE(cli_.run(QStringList{"train", "--update", model} + change)
                         .notAsFailuresMust("spade can't be updated"),
                     QString());
    }

    void wrongUsageIsStatus2_data() {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("unknown method") << QStringList{"--method", "magic"};
        QTest::newRow("neighbours without spade") << QStringList{"--neighbours", "3"};
        QTest::newRow("coreset without patchcore")
            << QStringList{"--method", "spade", "--coreset", "0.5"};
        QTest::newRow("the paper's preset without padim")
            << QStringList{"--method", "spade", "--preset", "paper"};
        QTest::newRow("nothing kept") << QStringList{"--method", "patchcore", "--coreset", "0"};
        QTest::newRow("more than all kept")
            << QStringList{"--method", "patchcore", "--coreset", "1.1"};
        QTest::newRow("unknown image score") << QStringList{"--image-score", "mean"};
        QTest::newRow("no regularisation") << QStringList{"--epsilon", "nan"};
    }

    void wrongUsageIsStatus2() {
        QFETCH(QStringList, options);
        const CliRun run = cli_.train({cli_.path("good")}, cli_.path("unmade.padim"), options);
        QCOMPARE(run.status, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.err.contains(options[options.size() - 2].toUtf8()), run.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestCliMethods)
#include "test_cli_methods.moc"
