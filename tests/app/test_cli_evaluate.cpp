#include "app/cli_fixture.h"
#include "base/files.h"
#include "core/evaluation/drawn_dataset.h"

#include <QtTest>

#include <cmath>
#include <csignal>

using namespace patchgauge;
using namespace patchgauge::test;
namespace fs = std::filesystem;

namespace {

const std::map<std::string, std::string> evaluateFields{
    {"dataset", "string"},      {"method", "string"},       {"protocol", "string"},
    {"seed", "number"},         {"train_images", "number"}, {"test_images", "number"},
    {"image_auroc", "number"},  {"image_ap", "number"},     {"f1_max", "number"},
    {"f1_threshold", "number"}, {"pixel_auroc", "number"},  {"pro_auroc", "number"},
    {"threshold", "number"},    {"escape", "object"},       {"overkill", "object"},
    {"train_s", "number"},      {"ms_per_image", "number"}, {"peak_rss_mb", "number"},
    {"model_mb", "number"},     {"settings", "null"},       {"skipped", "array"}};

const std::map<std::string, std::string> rateFields{{"count", "number"},
                                                    {"total", "number"},
                                                    {"rate", "number"},
                                                    {"low", "number"},
                                                    {"high", "number"}};

const std::vector<std::string> measures{"image_auroc", "image_ap", "f1_max", "pixel_auroc",
                                        "pro_auroc"};

/// All but times and memory, which no two runs share.
bool sameFigures(Json a, Json b) {
    for (Json* row : {&a, &b})
        for (const char* field : {"train_s", "ms_per_image", "peak_rss_mb", "settings"})
            row->erase(field);
    return a == b;
}

bool near(double a, double b) {
    return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), 1.0);
}

QStringList linesOf(const fs::path& file) {
    const auto bytes = readFile(file);
    return QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()),
                             static_cast<qsizetype>(bytes.size()))
        .split('\n', Qt::SkipEmptyParts);
}

} // namespace

/// What `evaluate` prints is what settings are chosen by.
class TestCliEvaluate : public QObject {
    Q_OBJECT

    CliFixture cli_;
    QString parts_;
    QString others_;

    CliRun evaluate(const QStringList& datasets, const QStringList& options = {}) const {
        return cli_.run(QStringList{"--json", "evaluate"} + smallOptions() + options +
                        QStringList{"--dataset"} + datasets);
    }

    QString sweepFile(const std::string& content) const {
        return toQString(cli_.files().write("sweep.json", content));
    }

private Q_SLOTS:
    void initTestCase() {
        drawDataset(cli_.files(), "parts");
        drawDataset(cli_.files(), "others", 500);
        parts_ = cli_.path("parts");
        others_ = cli_.path("others");
    }

    void printsItsFields() {
        const CliRun run = evaluate({parts_});
        QCOMPARE(run.status, 0);
        const Json json = run.json();
        QCOMPARE(wrongField(json, evaluateFields), QString());
        QCOMPARE(wrongField(json["escape"], rateFields), QString());
        QCOMPARE(wrongField(json["overkill"], rateFields), QString());
        QCOMPARE(json["dataset"], "parts");
        QCOMPARE(json["method"], "padim");
        QCOMPARE(json["protocol"], "standard");
        QCOMPARE(json["train_images"], 6);
        QCOMPARE(json["test_images"], 9);
        QCOMPARE(json["escape"]["total"], 5);
        QCOMPARE(json["overkill"]["total"], 4);
    }

    void figuresWithoutMeaningAreNull() {
        const Json gaussian = cli_.run({"--json", "evaluate", "--method", "gaussian", "--resize",
                                        "64x64", "--threads", "1", "--dataset", parts_})
                                  .json();
        QCOMPARE(gaussian["method"], "gaussian");
        QVERIFY(gaussian["image_auroc"].is_number());
        QVERIFY(gaussian["pixel_auroc"].is_null() && gaussian["pro_auroc"].is_null());

        drawDataset(cli_.files(), "unmarked");
        fs::remove_all(cli_.folder() / "unmarked/ground_truth");
        const Json unmarked = evaluate({cli_.path("unmarked")}).json();
        QVERIFY(unmarked["pixel_auroc"].is_null() && unmarked["pro_auroc"].is_null());

        drawDataset(cli_.files(), "few");
        for (const char* image : {"3.png", "4.png", "5.png", "6.png"})
            fs::remove(cli_.folder() / "few/train/good" / image);
        const Json few = evaluate({cli_.path("few")}).json();
        for (const char* field : {"threshold", "escape", "overkill"})
            QVERIFY2(few.contains(field) && few[field].is_null(), field);
    }

    void aModelIsMeasuredAsTheSettingsItWasTrainedWith() {
        const QString model = cli_.path("parts.padim");
        QCOMPARE(cli_.train({cli_.path("parts/train/good")}, model).status, 0);
        const CliRun run = cli_.run({"--json", "evaluate", "--model", model, "--threads", "1",
                                     "--dataset", parts_, others_});
        QCOMPARE(run.status, 0);
        const std::vector<Json> rows = run.lines();
        QCOMPARE(rows.size(), std::size_t{2});
        QCOMPARE(rows[1]["dataset"], "others");
        QVERIFY(rows[0]["train_s"].is_null());
        const Json trained = evaluate({parts_}).json();
        QVERIFY(near(rows[0]["image_auroc"], trained["image_auroc"]));
        QVERIFY(std::abs(rows[0]["pixel_auroc"].get<double>() -
                         trained["pixel_auroc"].get<double>()) < 1e-4);
        QVERIFY(near(rows[0]["model_mb"],
                     static_cast<double>(fs::file_size(cli_.folder() / "parts.padim")) / 1e6));
        QCOMPARE(
            cli_.run({"evaluate", "--model", model, "--dims", "9", "--dataset", parts_}).status, 2);
    }

    void repeatingGivesMeanAndDeviationOfSingleRuns() {
        std::vector<Json> single;
        for (const char* seed : {"5", "6", "7"})
            single.push_back(evaluate({parts_}, {"--seed", seed}).json());
        const CliRun run = evaluate({parts_}, {"--seed", "5", "--repeat", "3"});
        QCOMPARE(run.status, 0);
        const Json json = run.json();
        QCOMPARE(json["seeds"], (Json{5, 6, 7}));
        QCOMPARE(json["repeat"], 3);
        QVERIFY(json["seed"].is_null());
        QCOMPARE(json["test_images"], 9);
        for (const std::string& measure : measures) {
            double mean = 0;
            for (const Json& row : single)
                mean += row[measure].get<double>() / 3;
            double square = 0;
            for (const Json& row : single)
                square += std::pow(row[measure].get<double>() - mean, 2) / 2;
            QVERIFY2(near(json[measure], mean), measure.c_str());
            QVERIFY2(near(json[measure + "_std"], std::sqrt(square)), measure.c_str());
        }
        double escaped = 0;
        for (const Json& row : single)
            escaped += row["escape"]["rate"].get<double>() / 3;
        QVERIFY(near(json["escape"]["rate"], escaped));
    }

    void aSweepIsItsRunsOneByOne() {
        const QString file = sweepFile(R"([{"layers": ["1,2", "1,2,3"], "epsilon": [0.1, 1]},
                                           {"combine": ["sum"]}])");
        const CliRun run = evaluate({parts_}, {"--sweep", file, "--seed", "3"});
        QCOMPARE(run.status, 0);
        const std::vector<Json> rows = run.lines();
        QCOMPARE(rows.size(), std::size_t{5});
        const std::vector<QStringList> options{{"--layers", "1,2", "--epsilon", "0.1"},
                                               {"--layers", "1,2", "--epsilon", "1"},
                                               {"--layers", "1,2,3", "--epsilon", "0.1"},
                                               {"--layers", "1,2,3", "--epsilon", "1"},
                                               {"--combine", "sum"}};
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const Json single = evaluate({parts_}, options[i] + QStringList{"--seed", "3"}).json();
            QVERIFY2(sameFigures(rows[i], single), qPrintable(options[i].join(' ')));
        }
        QCOMPARE(rows[1]["settings"], (Json{{"layers", "1,2"}, {"epsilon", 1}}));
        QCOMPARE(rows[4]["settings"], (Json{{"combine", "sum"}}));
    }

    void aSweepsTableHasARowForEachRun() {
        const QString file = sweepFile(R"([{"layers": ["1", "2"]}])");
        const CliRun run =
            evaluate({parts_, others_}, {"--sweep", file, "--table", cli_.path("table.csv")});
        QCOMPARE(run.status, 0);
        const std::vector<Json> rows = run.lines();
        const QStringList lines = linesOf(cli_.folder() / "table.csv");
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0].trimmed(), QString("layers,parts image,parts pixel,others image,"
                                             "others pixel,mean image,mean pixel"));
        const QStringList second = lines[2].trimmed().split(',');
        const auto number = [](double value) { return QString::number(value, 'f', 4); };
        const double parts = rows[1]["pixel_auroc"];
        const double others = rows[3]["pixel_auroc"];
        QCOMPARE(rows[3]["dataset"], "others");
        QCOMPARE(second[0], QString("2"));
        QCOMPARE(second[2], number(parts));
        QCOMPARE(second[4], number(others));
        QCOMPARE(second[6], number((parts + others) / 2));
    }

    void severalDatasetsHaveAMeanRow() {
        const CliRun run =
            cli_.run(QStringList{"evaluate"} + smallOptions() +
                     QStringList{"--table", cli_.path("table.md"), "--dataset", parts_, others_});
        QCOMPARE(run.status, 0);
        const QStringList lines = linesOf(cli_.folder() / "table.md");
        QCOMPARE(lines.size(), 5);
        QCOMPARE(QString::fromUtf8(run.out).split('\n', Qt::SkipEmptyParts), lines);
        const auto cell = [&](int line, int column) {
            return lines[line].split('|')[column].trimmed();
        };
        QCOMPARE(cell(0, 3), QString("image AUROC"));
        QCOMPARE(cell(2, 1), QString("parts"));
        QCOMPARE(cell(4, 1), QString("mean"));
        const double mean = (cell(2, 3).toDouble() + cell(3, 3).toDouble()) / 2;
        QVERIFY(std::abs(cell(4, 3).toDouble() - mean) < 1.01e-4);
    }

    void whatASweepCannotAskForIsNamed_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("named");
        const auto row = [](const char* what) -> QTestData& { return QTest::newRow(what); };
        row("option") << QByteArray(R"([{"layrs": ["1"]}])") << "--layrs=1";
        row("value") << QByteArray(R"([{"combine": ["concat", "mixed"]}])") << "--combine=mixed";
        row("number") << QByteArray(R"([{"dims": [-3]}])") << "--dims=-3";
        row("size") << QByteArray(R"([{"resize": ["wide"]}])") << "--resize=wide";
        row("layers") << QByteArray(R"([{"layers": ["1,9"]}])") << "--layers=1,9";
        row("another command's option") << QByteArray(R"([{"output": ["a"]}])") << "--output=a";
        row("no list") << QByteArray(R"([{"dims": 100}])") << "dims";
        row("no objects") << QByteArray(R"({"dims": [100]})") << "sweep.json";
        row("no JSON") << QByteArray("dims 100") << "sweep.json";
    }

    void whatASweepCannotAskForIsNamed() {
        QFETCH(QByteArray, content);
        QFETCH(QString, named);
        const CliRun run = evaluate({parts_}, {"--sweep", sweepFile(content.toStdString())});
        QCOMPARE(run.notAsFailuresMust(named), QString());
        QVERIFY(run.err.contains("sweep.json"));
    }

    void rotatedPartsAreTheirOwnProtocol() {
        const QStringList options{"--json", "evaluate",   "--dims", "10",        "--threads",
                                  "1",      "--protocol", "rd",     "--dataset", parts_};
        const Json json = cli_.run(options).json();
        QCOMPARE(json["protocol"], "rd");
        QCOMPARE(wrongField(json, evaluateFields), QString());
        QVERIFY(sameFigures(json, cli_.run(options).json()));
        QCOMPARE(cli_.run(options + QStringList{"--resize", "64x64"}).status, 2);
    }

    void aMaskThatDoesNotFitNamesMaskAndImage() {
        drawDataset(cli_.files(), "misfit");
        drawMask(cli_.folder() / "misfit/ground_truth/stain/2_mask.png", {40, 40});
        const CliRun run = evaluate({cli_.path("misfit")});
        QCOMPARE(run.notAsFailuresMust("ground_truth/stain/2_mask.png"), QString());
        QCOMPARE(run.notAsFailuresMust("test/stain/2.png"), QString());
    }

    void unreadableImagesAreListedAndTold() {
        drawDataset(cli_.files(), "damaged");
        cli_.files().write("damaged/train/good/0.png", "not a photo");
        cli_.files().write("damaged/test/good/0.png", "not a photo");
        const CliRun run = evaluate({cli_.path("damaged")});
        QCOMPARE(run.status, 4);
        const Json skipped = run.json()["skipped"];
        QCOMPARE(skipped.size(), std::size_t{2});
        for (const Json& image : skipped)
            QCOMPARE(wrongField(image, {{"path", "string"}, {"error", "string"}}), QString());
        QCOMPARE(run.err.count("skipped: "), 2);
    }

    void aTableOfAnotherKindIsWrongUsage() {
        QCOMPARE(evaluate({parts_}, {"--table", cli_.path("table.txt")}).status, 2);
    }

    void anInterruptedRunSaysSo() {
        QProcess process;
        cli_.start(process,
                   {"--json", "evaluate", "--resize", "512x512", "--repeat", "500", "--protocol",
                    "standard", "--table", cli_.path("interrupted.md"), "--dataset", parts_});
        process.setReadChannel(QProcess::StandardError);
        while (process.bytesAvailable() == 0 && process.waitForReadyRead(-1)) {
        }
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(-1));
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(process.readAllStandardError().contains("interrupted"));
        QVERIFY(!fs::exists(cli_.folder() / "interrupted.md"));
    }
};

QTEST_GUILESS_MAIN(TestCliEvaluate)
#include "test_cli_evaluate.moc"
