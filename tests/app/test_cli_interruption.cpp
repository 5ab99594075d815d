#include "app/cli_fixture.h"
#include "base/files.h"

#include <QtTest>

#include <csignal>

using namespace patchgauge;
using namespace patchgauge::test;
namespace fs = std::filesystem;

/// Ctrl-C ends long work as interrupted and leaves nothing half-written.
class TestCliInterruption : public QObject {
    Q_OBJECT

    CliFixture cli_;

    /// Far more photos than can be done before the signal comes: names of one and the same file.
    QString manyPhotos() {
        const fs::path photo = cli_.files().draw("photo.png", 1, Part::Good, {600, 600});
        const fs::path folder = cli_.folder() / "many";
        fs::create_directories(folder);
        for (int i = 0; i < 3000; ++i)
            fs::create_hard_link(photo, folder / (std::to_string(i) + ".png"));
        return toQString(folder);
    }

    /// Sends the signal once the program has written something to `channel`.
    static CliRun interruptOnceUnderWay(QProcess& process, QProcess::ProcessChannel channel,
                                        int signal) {
        process.setReadChannel(channel);
        while (process.bytesAvailable() == 0 && process.waitForReadyRead(-1)) {
        }
        ::kill(static_cast<pid_t>(process.processId()), signal);
        process.waitForFinished(-1);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput(), process.readAllStandardError()};
    }

private Q_SLOTS:
    void initTestCase() { manyPhotos(); }

    void trainingLeavesTheEarlierModelAsItWas_data() {
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl-C") << SIGINT;
        QTest::newRow("request to terminate") << SIGTERM;
    }

    void trainingLeavesTheEarlierModelAsItWas() {
        QFETCH(int, signal);
        cli_.files().write("out/model.padim", "the earlier model");
        QProcess process;
        cli_.start(process, {"--json", "train", "--good", cli_.path("many"), "--output",
                             cli_.path("out/model.padim"), "--resize", "512x512"});
        const CliRun run = interruptOnceUnderWay(process, QProcess::StandardError, signal);
        QCOMPARE(run.status, 130);
        QVERIFY(run.out.isEmpty());
        QVERIFY(run.err.contains("interrupted"));
        const auto kept = readFile(cli_.folder() / "out" / "model.padim");
        QCOMPARE(std::string(kept.begin(), kept.end()), std::string("the earlier model"));
        QCOMPARE(
            std::distance(fs::directory_iterator(cli_.folder() / "out"), fs::directory_iterator()),
            1);
    }

    void inspectingLeavesWholeLines() {
        const QString model = cli_.trainedModel("inspecting");
        QProcess process;
        cli_.start(process, {"--json", "inspect", "--model", model, cli_.path("many"), "--out",
                             cli_.path("overlays")});
        const CliRun run = interruptOnceUnderWay(process, QProcess::StandardOutput, SIGINT);
        QCOMPARE(run.status, 130);
        QVERIFY(run.out.endsWith('\n'));
        QVERIFY(!run.lines().empty());
        for (const fs::path& file : listFiles(cli_.folder() / "overlays", {".png"}))
            QVERIFY(readFile(file).size() > 1000);
        for (const auto& entry : fs::directory_iterator(cli_.folder() / "overlays"))
            QCOMPARE(entry.path().extension().string(), std::string(".png"));
    }
};

QTEST_GUILESS_MAIN(TestCliInterruption)
#include "test_cli_interruption.moc"
