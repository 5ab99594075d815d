#include "app/cli_fixture.h"
#include "support/free_port.h"

#include <QProcessEnvironment>
#include <QtTest>

#include <cmath>
#include <csignal>
#include <memory>
#include <thread>

using namespace patchgauge;
using namespace patchgauge::test;

/// Several processes on this machine train one model, as torchrun or a batch scheduler starts them.
class TestCliDistributed : public QObject {
    Q_OBJECT

    using Processes = std::vector<std::unique_ptr<QProcess>>;

    CliFixture cli_;

    static QStringList variables(int rank, int size, std::uint16_t port) {
        return {QString("RANK=%1").arg(rank), QString("WORLD_SIZE=%1").arg(size),
                "MASTER_ADDR=127.0.0.1", QString("MASTER_PORT=%1").arg(port)};
    }

    /// One process of `train --distributed`, with these variables set.
    std::unique_ptr<QProcess> start(const QStringList& variables,
                                    const QStringList& options) const {
        for (const QString& variable : variables)
            qputenv(variable.section('=', 0, 0).toUtf8(), variable.section('=', 1).toUtf8());
        auto process = std::make_unique<QProcess>();
        cli_.start(*process,
                   QStringList{"--json", "train", "--distributed"} + smallOptions() + options);
        for (const QString& variable : variables)
            qunsetenv(variable.section('=', 0, 0).toUtf8());
        return process;
    }

    Processes startAll(int size, const QStringList& options) const {
        const std::uint16_t port = freePort();
        Processes processes;
        for (int rank = 0; rank < size; ++rank)
            processes.push_back(start(variables(rank, size, port), options));
        return processes;
    }

    static CliRun finish(QProcess& process) {
        process.waitForFinished(-1);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput(), process.readAllStandardError()};
    }

    static std::vector<CliRun> finish(const Processes& processes) {
        std::vector<CliRun> runs;
        for (const auto& process : processes)
            runs.push_back(finish(*process));
        return runs;
    }

    static void waitForOutput(QProcess& process, const QByteArray& part) {
        QByteArray seen;
        process.setReadChannel(QProcess::StandardError);
        while (!seen.contains(part) && process.waitForReadyRead(-1))
            seen += process.readAllStandardError();
    }

    std::vector<double> scores(const QString& model, const QString& photos) const {
        std::vector<double> scores;
        for (const Json& row : cli_.run({"--json", "inspect", "--model", model, photos}).lines())
            scores.push_back(row["score"]);
        return scores;
    }

    static bool near(double a, double b) { return std::abs(a - b) <= 1e-4 * std::abs(b); }

    /// What `info` prints, without what is rounded and what is the time.
    Json comparable(const QString& model) const {
        Json info = cli_.json({"info", model});
        for (const char* field : {"created", "file_sha256", "statistics_sha256", "calibration",
                                  "threshold", "review_threshold", "file", "model"})
            info.erase(field);
        return info;
    }

    /// Many names of one and the same photo: far more than can be read before a signal comes.
    QString manyPhotos() const {
        namespace fs = std::filesystem;
        const fs::path folder = cli_.folder() / "many";
        if (fs::exists(folder))
            return toQString(folder);
        const fs::path photo = cli_.files().draw("photo.png", 1, Part::Good, {600, 600});
        fs::create_directories(folder);
        for (int i = 0; i < 3000; ++i)
            fs::create_hard_link(photo, folder / (std::to_string(i) + ".png"));
        return toQString(folder);
    }

    QStringList longTraining() const {
        return {"--good", manyPhotos(), "--output", cli_.path("never.padim")};
    }

private Q_SLOTS:
    void initTestCase() {
        cli_.files().drawGood("good/part", 9, 1);
        cli_.files().write("good/part-4-broken.png", "not a photo");
        cli_.files().drawGood("held-out/part", 4, 100);
        cli_.files().draw("defective/part.png", 200, Part::Defective);
        cli_.files().drawGood("shown/part", 3, 300);
        cli_.files().draw("shown/stained.png", 301, Part::Defective);
        manyPhotos();
    }

    void equalsTrainingByOneProcess_data() {
        QTest::addColumn<int>("size");
        QTest::addColumn<QStringList>("options");
        const QStringList others{"--held-out-good", cli_.path("held-out"), "--defective",
                                 cli_.path("defective")};
        QTest::newRow("one process") << 1 << QStringList{};
        QTest::newRow("two") << 2 << QStringList{};
        QTest::newRow("four, with photos to calibrate by") << 4 << others;
        QTest::newRow("two, summed layers") << 2 << QStringList{"--combine", "sum"};
        QTest::newRow("two, float16") << 2 << QStringList{"--store", "float16"};
        QTest::newRow("two, aligned") << 2 << QStringList{"--align", "outline"};
    }

    void equalsTrainingByOneProcess() {
        QFETCH(int, size);
        QFETCH(QStringList, options);
        const QStringList good{"--good", cli_.path("good")};
        const CliRun alone = cli_.train({cli_.path("good")}, cli_.path("alone.padim"), options);
        QCOMPARE(alone.status, 4);
        const auto runs = finish(
            startAll(size, good + options + QStringList{"--output", cli_.path("together.padim")}));
        QCOMPARE(runs[0].status, 4);
        for (std::size_t rank = 1; rank < runs.size(); ++rank) {
            QVERIFY2(runs[rank].status == 0, runs[rank].err);
            QVERIFY(runs[rank].out.isEmpty());
            for (const QByteArray& line : runs[rank].err.trimmed().split('\n'))
                QVERIFY2(line.startsWith(QString("[rank %1] ").arg(rank).toUtf8()), line);
        }

        const Json found = runs[0].json();
        const Json expected = alone.json();
        for (const char* field : {"images", "skipped", "dims", "grid", "threshold_origin",
                                  "false_alarm", "warnings", "more_good_images_needed"})
            QCOMPARE(found[field], expected[field]);
        QCOMPARE(found["skipped"].size(), std::size_t{1});
        QVERIFY(near(found["threshold"], expected["threshold"]));
        QCOMPARE(comparable(cli_.path("together.padim")), comparable(cli_.path("alone.padim")));

        const auto together = scores(cli_.path("together.padim"), cli_.path("shown"));
        const auto single = scores(cli_.path("alone.padim"), cli_.path("shown"));
        QCOMPARE(together.size(), std::size_t{4});
        for (std::size_t i = 0; i < together.size(); ++i)
            QVERIFY2(near(together[i], single[i]),
                     qPrintable(QString("%1 instead of %2").arg(together[i]).arg(single[i])));
    }

    void theNormalRangeIsThatOfOneProcess() {
        const QString stained = cli_.path("shown/stained.png");
        const auto normal = [&](const QString& model) {
            return cli_.json({"probe", "--model", model, "--image", stained, "--at", "40,40"})
                .at("normal");
        };
        cli_.train({cli_.path("good")}, cli_.path("alone.padim"));
        finish(startAll(3, {"--good", cli_.path("good"), "--output", cli_.path("three.padim")}));
        const Json found = normal(cli_.path("three.padim"));
        const Json expected = normal(cli_.path("alone.padim"));
        // Model files keep both in float16.
        for (const char* field : {"mean", "p99"})
            QVERIFY(std::abs(found[field].get<double>() - expected[field].get<double>()) <=
                    1e-3 * expected[field].get<double>());
    }

    void moreProcessesThanPhotosWork() {
        cli_.files().drawGood("few/part", 3, 400);
        const auto runs =
            finish(startAll(4, {"--good", cli_.path("few"), "--output", cli_.path("few.padim")}));
        for (const CliRun& run : runs)
            QVERIFY2(run.status == 0, run.err);
        QCOMPARE(runs[0].json()["images"], 3);
    }

    void aProcessThatDiesEndsTheOthersWithASentence_data() {
        QTest::addColumn<int>("victim");
        QTest::addColumn<int>("signal");
        QTest::newRow("rank 0 killed") << 0 << SIGKILL;
        QTest::newRow("rank 1 killed") << 1 << SIGKILL;
        QTest::newRow("rank 2 asked to end") << 2 << SIGTERM;
        QTest::newRow("rank 0 hangs") << 0 << SIGSTOP;
        QTest::newRow("rank 1 hangs") << 1 << SIGSTOP;
    }

    void aProcessThatDiesEndsTheOthersWithASentence() {
        QFETCH(int, victim);
        QFETCH(int, signal);
        const Processes processes = startAll(3, QStringList{"--timeout", "4"} + longTraining());
        for (const auto& process : processes)
            waitForOutput(*process, "features");
        QProcess& lost = *processes[static_cast<std::size_t>(victim)];
        ::kill(static_cast<pid_t>(lost.processId()), signal);
        for (const auto& process : processes)
            if (process.get() != &lost) {
                const CliRun run = finish(*process);
                QCOMPARE(run.notAsFailuresMust("the work with other processes broke off"),
                         QString());
            }
        lost.kill();
        finish(lost);
        QVERIFY(!std::filesystem::exists(cli_.folder() / "never.padim"));
    }

    void ctrlCInterrupts_data() {
        QTest::addColumn<bool>("othersCame");
        QTest::newRow("while it trains") << true;
        QTest::newRow("while it waits for others") << false;
    }

    void ctrlCInterrupts() {
        QFETCH(bool, othersCame);
        const std::uint16_t port = freePort();
        const auto process = start(variables(0, 2, port), longTraining());
        std::unique_ptr<QProcess> other;
        if (othersCame) {
            other = start(variables(1, 2, port), longTraining());
            waitForOutput(*process, "features");
        } else {
            process->waitForStarted();
            while (!isListening(port))
                std::this_thread::yield();
        }
        ::kill(static_cast<pid_t>(process->processId()), SIGINT);
        const CliRun run = finish(*process);
        QCOMPARE(run.status, 130);
        QVERIFY(run.err.contains("interrupted"));
        if (other)
            QCOMPARE(finish(*other).notAsFailuresMust("the work with other processes broke off"),
                     QString());
    }

    void processesThatNeverComeAreAnError() {
        const CliRun run = finish(
            *start(variables(0, 2, freePort()), QStringList{"--timeout", "1"} + longTraining()));
        QCOMPARE(run.notAsFailuresMust("not all processes came within the time-out: rank 1 of 2"),
                 QString());
    }

    void differentPhotosAreAnError() {
        const std::uint16_t port = freePort();
        const QStringList output{"--output", cli_.path("never.padim")};
        const auto first =
            start(variables(0, 2, port), QStringList{"--good", cli_.path("good")} + output);
        const auto second =
            start(variables(1, 2, port), QStringList{"--good", cli_.path("shown")} + output);
        for (QProcess* process : {first.get(), second.get()})
            QCOMPARE(finish(*process).notAsFailuresMust(
                         "the processes were given different images or settings: rank 1 of 2"),
                     QString());
    }

    void noneOfThePhotosReadableIsAnErrorOfAll() {
        for (int i = 0; i < 3; ++i)
            cli_.files().write("broken/" + std::to_string(i) + ".png", "not a photo");
        for (const CliRun& run : finish(startAll(
                 2, {"--good", cli_.path("broken"), "--output", cli_.path("never.padim")})))
            QCOMPARE(run.notAsFailuresMust("none of the 3 images could be used"), QString());
    }

    void otherMethodsAreRefused() {
        const QStringList task{"--good", cli_.path("good"), "--output", cli_.path("never.padim")};
        for (const QStringList& options :
             {QStringList{"--method", "patchcore"}, QStringList{"--reduction", "pca"}})
            QCOMPARE(finish(*start(variables(0, 1, freePort()), task + options))
                         .notAsFailuresMust("several processes can't"),
                     QString());
    }

    void anUnfitEnvironmentIsWrongUsage_data() {
        QTest::addColumn<QStringList>("variables");
        QTest::addColumn<QString>("sentence");
        const QStringList whole = variables(0, 2, 29'500);
        const QStringList names{"RANK", "WORLD_SIZE", "MASTER_ADDR", "MASTER_PORT"};
        for (int i = 0; i < names.size(); ++i) {
            QStringList others = whole;
            others.removeAt(i);
            QTest::addRow("no %s", qPrintable(names[i]))
                << others << "needs the environment variable " + names[i];
        }
        const auto with = [&](int i, const QString& value) {
            QStringList changed = whole;
            changed[i] = names[i] + '=' + value;
            return changed;
        };
        QTest::newRow("rank beyond")
            << with(0, "2") << "RANK is \"2\", not a whole number from 0 to 1";
        QTest::newRow("rank no number") << with(0, "1st") << "RANK is \"1st\"";
        QTest::newRow("size 0") << with(1, "0") << "WORLD_SIZE is \"0\"";
        QTest::newRow("port") << with(3, "70000") << "MASTER_PORT is \"70000\"";
    }

    void anUnfitEnvironmentIsWrongUsage() {
        QFETCH(QStringList, variables);
        QFETCH(QString, sentence);
        const CliRun run = finish(*start(variables, longTraining()));
        QCOMPARE(run.status, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.err.contains(sentence.toUtf8()), run.err);
    }
};

QTEST_GUILESS_MAIN(TestCliDistributed)
#include "test_cli_distributed.moc"
