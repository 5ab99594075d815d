#include "app/cli_fixture.h"
#include "base/files.h"

#include <QProcess>
#include <QtTest>

#include <csignal>

using namespace patchgauge;
using namespace patchgauge::test;
namespace fs = std::filesystem;

/// `inspect --record` and `records`: what was inspected is found again and checked.
class TestCliRecords : public QObject {
    Q_OBJECT

    CliFixture cli_;
    QString model_;

    QStringList at(const QString& name) const {
        return {"--records", cli_.path(name.toStdString())};
    }

private Q_SLOTS:
    void initTestCase() { model_ = cli_.trainedModel("part"); }

    void aReportSaysWhereItsInspectionIsRecorded() {
        const fs::path photo = cli_.files().draw("told.png", 2, Part::Good, {64, 64});
        const QString pdf = cli_.path("told.pdf");
        const auto inspect = [&](const QStringList& more) {
            QCOMPARE(
                cli_.run(QStringList{"inspect", "--model", model_, toQString(photo), "--pdf", pdf} +
                         more)
                    .status,
                0);
        };
        const auto words = [&] {
            QProcess reader;
            reader.start("pdftotext", {"-layout", pdf, "-"});
            reader.waitForFinished();
            return QString::fromUtf8(reader.readAllStandardOutput());
        };
        inspect(QStringList{"--record"} + at("told.sqlite"));
        const Json list = cli_.json(QStringList{"records", "list"} + at("told.sqlite"));
        QCOMPARE(list["batches"].size(), std::size_t(1));
        QVERIFY(words().contains(QString::fromStdString(list["batches"][0]["id"])));
        inspect({});
        QVERIFY(!words().contains("Recorded as"));
    }

    void inspectionIsFoundAgain() {
        const fs::path photo = cli_.files().draw("photo.png", 1, Part::Good, {64, 64});
        const CliRun run = cli_.run(QStringList{"--json", "inspect", "--model", model_,
                                                toQString(photo), "--record", "--operator", "Ada"} +
                                    at("a.sqlite"));
        QCOMPARE(run.status, 0);
        const Json list =
            cli_.json(QStringList{"records", "list", "--operator", "ada"} + at("a.sqlite"));
        QCOMPARE(list["batches"].size(), std::size_t(1));
        const auto id = QString::fromStdString(list["batches"][0]["id"]);
        const Json batch = cli_.json(QStringList{"records", "show", id} + at("a.sqlite"));
        QCOMPARE(batch["operator"].get<std::string>(), std::string("Ada"));
        QCOMPARE(batch["images"][0]["path"].get<std::string>(), toUtf8(photo));
        QCOMPARE(batch["images"][0]["score"], run.json()["score"]);

        const QString json = cli_.path("export.json");
        const QString csv = cli_.path("export.csv");
        QCOMPARE(cli_.run(QStringList{"records", "export", id, "--json", json, "--csv", csv} +
                          at("a.sqlite"))
                     .status,
                 0);
        QCOMPARE(Json::parse(readFile(json.toStdString())), Json::array({batch}));
        const auto table = readFile(csv.toStdString());
        QCOMPARE(std::count(table.begin(), table.end(), '\n'), 2);
    }

    void verifyTellsWhatWasChanged() {
        const fs::path photo = cli_.files().draw("photo.png", 1, Part::Good, {64, 64});
        cli_.run(QStringList{"inspect", "--model", model_, toQString(photo), "--record"} +
                 at("b.sqlite"));
        const QStringList verify = QStringList{"--json", "records", "verify"} + at("b.sqlite");
        const CliRun whole = cli_.run(verify);
        QCOMPARE(whole.status, 0);
        QCOMPARE(wrongField(whole.json(), {{"rows", "number"},
                                           {"ok", "boolean"},
                                           {"first_bad", "null"},
                                           {"problem", "null"},
                                           {"last_hash", "string"}}),
                 QString());
        // Behind the database's back: the path stands in the file as plain bytes.
        auto bytes = readFile(cli_.path("b.sqlite").toStdString());
        const std::string name = "photo.png\",\"pose";
        auto at = std::search(bytes.begin(), bytes.end(), name.begin(), name.end());
        QVERIFY(at != bytes.end());
        for (; at != bytes.end(); at = std::search(at, bytes.end(), name.begin(), name.end()))
            *at = 'f';
        writeAtomically(cli_.path("b.sqlite").toStdString(), bytes.data(), bytes.size());
        const CliRun changed = cli_.run(verify);
        QCOMPARE(changed.status, 1);
        QCOMPARE(changed.json()["ok"].get<bool>(), false);
        QCOMPARE(changed.json()["first_bad"].get<int>(), 1);
        QVERIFY(changed.json()["problem"].get<std::string>().starts_with("image 1 of batch"));
    }

    void whatCannotBeRecordedWaits() {
        const fs::path photo = cli_.files().draw("photo.png", 1, Part::Good, {64, 64});
        const QStringList inspect{"inspect",        "--model",  model_,
                                  toQString(photo), "--record", "--records"};
        const CliRun refused = cli_.run(inspect + QStringList{"/proc/records.sqlite"});
        QCOMPARE(refused.status, 0);
        QVERIFY(refused.err.contains("not recorded yet"));
        QCOMPARE(cli_.run(inspect + QStringList{cli_.path("c.sqlite")}).status, 0);
        QCOMPARE(cli_.json(QStringList{"records", "list"} + at("c.sqlite"))["batches"].size(),
                 std::size_t(2));
    }

    void interruptedInspectionRecordsWhatWasDone() {
        const fs::path photo = cli_.files().draw("big.png", 1, Part::Good, {600, 600});
        const fs::path folder = cli_.folder() / "many";
        fs::create_directories(folder);
        for (int i = 0; i < 3000; ++i)
            fs::create_hard_link(photo, folder / (std::to_string(i) + ".png"));
        QProcess process;
        cli_.start(process, QStringList{"--json", "inspect", "--model", model_, toQString(folder),
                                        "--record"} +
                                at("d.sqlite"));
        process.setReadChannel(QProcess::StandardOutput);
        QVERIFY(process.waitForReadyRead(-1));
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        process.waitForFinished(-1);
        QCOMPARE(process.exitCode(), 130);
        const auto done = process.readAllStandardOutput().count('\n');
        const Json list = cli_.json(QStringList{"records", "list"} + at("d.sqlite"));
        QCOMPARE(list["batches"][0]["images"].get<int>(), int(done));
    }

    void absentRecordsAreAFailure() {
        const CliRun run = cli_.run(QStringList{"records", "verify"} + at("none.sqlite"));
        QCOMPARE(run.notAsFailuresMust("there are no records"), QString());
    }
};

QTEST_GUILESS_MAIN(TestCliRecords)
#include "test_cli_records.moc"
