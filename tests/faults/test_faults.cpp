#include "base/files.h"
#include "faults/faulty_run.h"

#include <QtTest>

#include <random>

using namespace patchgauge;
using namespace patchgauge::test;
namespace fs = std::filesystem;

namespace {

using Bytes = std::vector<unsigned char>;

QByteArray text(const Fault& fault, const QString& problem) {
    return QString("%1 %2 %3: %4").arg(fault.mode, fault.kind).arg(fault.at).arg(problem).toUtf8();
}

/// Names of half-written files below a folder.
QStringList litter(const fs::path& folder) {
    QStringList names;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.path().filename().string().find(".part-") != std::string::npos)
            names << toQString(entry.path().filename());
    return names;
}

} // namespace

/// A disk that fails, memory that runs out and a process that is killed harm nothing that was
/// there, and leave nothing half-written under a name that is used.
class TestFaults : public QObject {
    Q_OBJECT

    CliFixture cli_;
    QString earlier_;
    Bytes earlierBytes_;

    fs::path out() const { return cli_.folder() / "out"; }
    fs::path model() const { return out() / "model.padim"; }

    QStringList trainArguments() const {
        return QStringList{"--json", "train", "--output", toQString(model())} + smallOptions() +
               QStringList{"--good", cli_.path("parts/good")};
    }

    /// Large enough for allocations that count.
    QStringList largeTrainArguments() const {
        return {"--json",    "train",   "--output", toQString(model()),
                "--resize",  "192x192", "--dims",   "100",
                "--threads", "1",       "--good",   cli_.path("parts/good")};
    }

    QStringList recordArguments() const {
        return {"--json",
                "inspect",
                "--model",
                earlier_,
                "--record",
                "--records",
                cli_.path("records.sqlite"),
                "--threads",
                "1",
                cli_.path("parts/good")};
    }

    QStringList exportArguments() const {
        return {"--json",    "inspect", "--model",
                earlier_,    "--out",   toQString(out() / "pictures"),
                "--npy",     "--csv",   toQString(out() / "results.csv"),
                "--threads", "1",       cli_.path("parts/good")};
    }

    void putEarlierModel() const {
        fs::remove_all(out());
        fs::create_directories(out());
        fs::copy_file(earlier_.toStdU16String(), model());
    }

    bool opens(const fs::path& file) const {
        return cli_.run({"--json", "info", toQString(file)}).status == 0;
    }

    /// How many batches are recorded; -1 where the records do not pass their own check.
    int recorded() const {
        const QString records = cli_.path("records.sqlite");
        if (cli_.run({"--json", "records", "verify", "--records", records}).status != 0)
            return -1;
        return static_cast<int>(
            cli_.json({"records", "list", "--records", records})["batches"].size());
    }

    static void faultRows(std::initializer_list<const char*> kinds) {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("mode");
        for (const char* kind : kinds)
            for (const char* mode : {"once", "onwards"})
                QTest::addRow("%s, %s", kind, mode) << kind << mode;
    }

private Q_SLOTS:
    void initTestCase() {
        earlier_ = cli_.trainedModel("parts");
        earlierBytes_ = readFile(fs::path(earlier_.toStdU16String()));
        QVERIFY(!earlierBytes_.empty());
    }

    void trainingKeepsTheEarlierModelWhole_data() {
        faultRows({"write", "sync", "rename", "memory"});
    }

    void trainingKeepsTheEarlierModelWhole() {
        QFETCH(QString, kind);
        QFETCH(QString, mode);
        const QStringList job = kind == "memory" ? largeTrainArguments() : trainArguments();
        putEarlierModel();
        int calls = 0;
        QCOMPARE(runWithFault(cli_, {kind, 0, mode}, job, &calls).status, 0);
        QVERIFY(calls > 0);
        for (const int at : callsToFail(calls, 12)) {
            putEarlierModel();
            const Fault fault{kind, at, mode};
            const CliRun run = runWithFault(cli_, fault, job);
            const QString problem = run.status == 0 ? QString() : run.notAsFailuresMust("");
            QVERIFY2(problem.isEmpty(), text(fault, problem).constData());
            if (run.status == 0)
                QVERIFY(opens(model()));
            else
                QCOMPARE(readFile(model()), earlierBytes_);
            QCOMPARE(litter(out()), QStringList());
        }
    }

    void exportingKeepsTheEarlierTableWhole_data() { faultRows({"write", "sync", "rename"}); }

    void exportingKeepsTheEarlierTableWhole() {
        QFETCH(QString, kind);
        QFETCH(QString, mode);
        const Bytes table{'e', 'a', 'r', 'l', 'i', 'e', 'r'};
        const auto putEarlierTable = [&] {
            fs::remove_all(out());
            writeAtomically(out() / "results.csv", table.data(), table.size());
        };
        putEarlierTable();
        int calls = 0;
        QCOMPARE(runWithFault(cli_, {kind, 0, mode}, exportArguments(), &calls).status, 0);
        QVERIFY(calls > 0);
        for (const int at : callsToFail(calls, 12)) {
            putEarlierTable();
            const Fault fault{kind, at, mode};
            const CliRun run = runWithFault(cli_, fault, exportArguments());
            QVERIFY2(run.status == 0 || run.status == 1, text(fault, run.err).constData());
            QCOMPARE(run.err.count("error: "), run.status);
            QCOMPARE(readFile(out() / "results.csv") == table, run.status == 1);
            QCOMPARE(litter(out()), QStringList());
        }
    }

    void recordingKeepsTheRecordsWhole_data() { faultRows({"write", "sync"}); }

    void recordingKeepsTheRecordsWhole() {
        QFETCH(QString, kind);
        QFETCH(QString, mode);
        int calls = 0;
        QCOMPARE(runWithFault(cli_, {kind, 0, mode}, recordArguments(), &calls).status, 0);
        QVERIFY(calls > 0);
        for (const int at : callsToFail(calls, 12)) {
            const int before = recorded();
            QVERIFY(before > 0);
            const Fault fault{kind, at, mode};
            const CliRun run = runWithFault(cli_, fault, recordArguments());
            QVERIFY2(run.status == 0 || run.status == 1, text(fault, run.err).constData());
            QVERIFY(recorded() >= before);
        }
        QCOMPARE(cli_.run(recordArguments()).status, 0);
    }

    void aLimitOnTheSizeOfFilesIsLikeAFullDisk() {
        putEarlierModel();
        const CliRun run =
            cli_.runShell("ulimit -f 20; exec $CLI '" + trainArguments().join("' '") + "'");
        QCOMPARE(run.notAsFailuresMust("free"), QString());
        QCOMPARE(readFile(model()), earlierBytes_);
        QCOMPARE(litter(out()), QStringList());
    }

    void aFolderThatCannotBeMadeIsSaidBeforeTraining() {
        cli_.files().write("regular", "a file, no folder");
        const CliRun run = cli_.train({cli_.path("parts/good")}, cli_.path("regular/model.padim"));
        QCOMPARE(run.notAsFailuresMust("regular/model.padim"), QString());
        QVERIFY(!run.err.contains("features"));
    }

    /// Killed at calls drawn by a fixed seed: 25, or 200 with PATCHGAUGE_FAULTS_ALL.
    void whatIsKilledHarmsNothing() {
        const int kills = qEnvironmentVariableIsSet("PATCHGAUGE_FAULTS_ALL") ? 200 : 25;
        const std::vector<std::pair<QString, QStringList>> jobs{
            {"write", trainArguments()},  {"sync", trainArguments()},
            {"rename", trainArguments()}, {"memory", largeTrainArguments()},
            {"write", recordArguments()}, {"sync", recordArguments()}};
        putEarlierModel();
        std::vector<int> calls(jobs.size());
        for (std::size_t j = 0; j < jobs.size(); ++j)
            runWithFault(cli_, {jobs[j].first}, jobs[j].second, &calls[j]);
        std::mt19937 draw(20); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same moments each time
        int killed = 0;
        for (std::size_t i = 0; killed < kills; ++i) {
            QVERIFY(i < 2 * static_cast<std::size_t>(kills));
            const std::size_t j = i % jobs.size();
            putEarlierModel();
            const int before = recorded();
            const Fault fault{jobs[j].first, 1 + static_cast<int>(draw() % calls[j]), "kill"};
            const CliRun run = runWithFault(cli_, fault, jobs[j].second);
            // How often a database writes depends on what it holds, so a run may end before.
            QVERIFY2(run.status == -1 || run.status == 0, text(fault, run.err).constData());
            killed += run.status == -1;
            QVERIFY(readFile(model()) == earlierBytes_ || opens(model()));
            QVERIFY(recorded() >= before);
            QVERIFY(before > 0);
        }
        QCOMPARE(cli_.run(trainArguments()).status, 0);
        QCOMPARE(cli_.run(recordArguments()).status, 0);
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "test_faults.moc"
