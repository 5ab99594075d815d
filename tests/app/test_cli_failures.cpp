#include "app/cli_fixture.h"
#include "base/files.h"

#include <QtTest>

#include <vector>

using namespace patchgauge;
using namespace patchgauge::test;
namespace fs = std::filesystem;

namespace {

using Bytes = std::vector<unsigned char>;

std::string start(const Bytes& bytes, std::size_t count) {
    return {bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(count)};
}

} // namespace

/// What fails says in one sentence what, where and what to do, and harms nothing that was there.
class TestCliFailures : public QObject {
    Q_OBJECT

    CliFixture cli_;
    QString model_;
    QString photo_;

private Q_SLOTS:
    void initTestCase() {
        model_ = cli_.trainedModel("failures");
        photo_ = toQString(cli_.files().draw("photo.png", 50));
    }

    void wrongUsageIsStatus2_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no command") << QStringList{};
        QTest::newRow("unknown command") << QStringList{"teach"};
        QTest::newRow("unknown option") << QStringList{"info", "--why", "x.padim"};
        QTest::newRow("train without images") << QStringList{"train", "--output", "x.padim"};
        QTest::newRow("train without output") << QStringList{"train", "--good", "x"};
        QTest::newRow("not a size")
            << QStringList{"train", "--good", "x", "--output", "y.padim", "--resize", "64*64"};
        QTest::newRow("not a device")
            << QStringList{"train", "--good", "x", "--output", "y.padim", "--device", "tv"};
        QTest::newRow("update with other settings")
            << QStringList{"train", "--good", "x", "--update", "y.padim", "--dims", "50"};
        QTest::newRow("update with another false-alarm rate")
            << QStringList{"train", "--good", "x", "--update", "y.padim", "--false-alarm", "0.1"};
        QTest::newRow("update without images") << QStringList{"train", "--update", "y.padim"};
        QTest::newRow("drop from nothing")
            << QStringList{"train", "--good", "x", "--output", "y.padim", "--drop", "z.png"};
        QTest::newRow("maps without a folder")
            << QStringList{"inspect", "--model", "x.padim", "y.png", "--npy"};
        QTest::newRow("not a colour map") << QStringList{
            "inspect", "--model", "x.padim", "y.png", "--out", "z", "--colour-map", "jet"};
        QTest::newRow("colours without a folder")
            << QStringList{"inspect", "--model", "x.padim", "y.png", "--colour-map", "grey"};
        QTest::newRow("half a position")
            << QStringList{"probe", "--model", "x.padim", "--image", "y.png", "--at", "3"};
    }

    void wrongUsageIsStatus2() {
        QFETCH(QStringList, arguments);
        const CliRun run = cli_.run(arguments);
        QCOMPARE(run.status, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY(!run.err.isEmpty());
    }

    void inputsThatAreNotThereAreNamed() {
        const auto trainOn = [&](const QString& input) {
            return cli_.train({input}, cli_.path("unmade.padim")).notAsFailuresMust(input);
        };
        fs::create_directories(cli_.folder() / "empty");
        cli_.files().write("unreadable/text.png", "not a photo");
        QCOMPARE(trainOn(cli_.path("missing")), QString());
        QCOMPARE(trainOn(cli_.path("empty")), QString());
        QCOMPARE(trainOn(cli_.path("unreadable")), QString());
        QVERIFY(!fs::exists(cli_.folder() / "unmade.padim"));
        QCOMPARE(cli_.run({"--json", "inspect", "--model", cli_.path("missing.padim"), photo_})
                     .notAsFailuresMust("missing.padim"),
                 QString());
        QCOMPARE(cli_.run({"--json", "probe", "--model", model_, "--image", photo_, "--at", "80,3"})
                     .notAsFailuresMust("80,3"),
                 QString());
    }

    void aNameOfSeveralLinesStaysOnOne() {
        QCOMPARE(cli_.train({cli_.path("two\nlines")}, cli_.path("unmade.padim"))
                     .notAsFailuresMust("two lines: check the path"),
                 QString());
    }

    void settingsThatCannotWorkAreNamed() {
        const auto trainWith = [&](const QStringList& options) {
            return cli_.train({cli_.path("failures/good")}, cli_.path("unmade.padim"), options);
        };
        QCOMPARE(trainWith({"--crop", "50x64"}).notAsFailuresMust("32"), QString());
        QCOMPARE(trainWith({"--layers", "1,9"}).notAsFailuresMust("layer"), QString());
        QCOMPARE(trainWith({"--backbone", "resnet19"}).notAsFailuresMust("resnet18"), QString());
    }

    void aMissingBackboneIsNamedWithWhereToGetIt() {
        const QString sentence = cli_.train({cli_.path("failures/good")}, cli_.path("unmade.padim"),
                                            {"--backbone", "resnet18"})
                                     .notAsFailuresMust("resnet18-f37072fd.pth");
        QCOMPARE(sentence, QString());
        QCOMPARE(cli_.runShell("PATCHGAUGE_DATA_DIR=/nowhere $CLI --json inspect --model '" +
                               model_ + "' '" + photo_ + "'")
                     .notAsFailuresMust("backbones import"),
                 QString());
    }

    void aModelCutOffAnywhereIsRefused() {
        const Bytes whole = readFile(cli_.folder() / "failures" / "model.padim");
        const std::size_t size = whole.size();
        for (const std::size_t length :
             {std::size_t{0}, std::size_t{1}, std::size_t{8}, std::size_t{100}, std::size_t{2000},
              size / 2, size - 4, size - 1}) {
            cli_.files().write("cut.padim", start(whole, length));
            const QString problem =
                cli_.run({"--json", "info", cli_.path("cut.padim")}).notAsFailuresMust("cut.padim");
            QVERIFY2(problem.isEmpty(),
                     qPrintable(QString("%1 bytes: %2").arg(length).arg(problem)));
        }
    }

    void whatIsNoModelIsRefused() {
        cli_.files().write("zeros.padim", std::string(100'000, '\0'));
        cli_.files().write("long.padim",
                           start(readFile(cli_.folder() / "failures/model.padim"), 8) +
                               std::string(100'000, '{'));
        for (const char* name : {"zeros.padim", "long.padim", "photo.png", "failures"})
            QCOMPARE(cli_.run({"--json", "inspect", "--model", cli_.path(name), photo_})
                         .notAsFailuresMust(name),
                     QString());
    }

    void aModelGivenAsAnImageIsReportedInItsPlace() {
        const CliRun run = cli_.run({"--json", "inspect", "--model", model_, model_});
        QCOMPARE(run.status, 4);
        QCOMPARE(run.json()["verdict"], "error");
        QCOMPARE(cli_.train({model_}, cli_.path("unmade.padim")).notAsFailuresMust("model.padim"),
                 QString());
    }

    void aWeightsFileCutOffIsRefused() {
        const auto weights = listFiles(cli_.folder() / "data" / "backbones", {".safetensors"});
        QCOMPARE(weights.size(), std::size_t{1});
        const Bytes whole = readFile(weights.front());
        const QString cut = cli_.path("cut.safetensors");
        for (const std::size_t length :
             {std::size_t{0}, std::size_t{9}, whole.size() / 2, whole.size() - 1}) {
            cli_.files().write("cut.safetensors", start(whole, length));
            QCOMPARE(cli_.run({"--json", "backbones", "import", cut, "--id", "efficientnet-lite0"})
                         .notAsFailuresMust("cut.safetensors"),
                     QString());
            QCOMPARE(cli_.train({cli_.path("failures/good")}, cli_.path("unmade.padim"),
                                {"--weights", cut})
                         .notAsFailuresMust("cut.safetensors"),
                     QString());
        }
        QCOMPARE(readFile(weights.front()), whole);
    }

    void weightsOtherThanThoseOfTheTrainingAreRefused() {
        const QString resnet = cli_.path("other.safetensors");
        Bytes other =
            readFile(listFiles(cli_.folder() / "data" / "backbones", {".safetensors"}).front());
        other.back() ^= 1;
        cli_.files().write("other.safetensors", start(other, other.size()));
        QCOMPARE(cli_.run({"--json", "inspect", "--model", model_, photo_, "--weights", resnet})
                     .notAsFailuresMust("other.safetensors"),
                 QString());
    }

    /// Tests may run as root, who may write everywhere: nothing can be made below a file.
    void aPlaceThatCannotBeWrittenIsNamedBeforeTheWork() {
        const QString below = cli_.path("photo.png/below");
        QCOMPARE(cli_.train({cli_.path("failures/good")}, below + "/m.padim")
                     .notAsFailuresMust("photo.png/below"),
                 QString());
        for (const char* option : {"--out", "--csv"})
            QCOMPARE(cli_.run({"--json", "inspect", "--model", model_, photo_, option, below})
                         .notAsFailuresMust("photo.png/below"),
                     QString());
        QCOMPARE(cli_.run({"--json", "demo-data", below}).notAsFailuresMust("photo.png/below"),
                 QString());
    }

    void aFullDiskLeavesTheEarlierFileWhole_data() {
        QTest::addColumn<int>("kibibytes");
        QTest::addColumn<QString>("named");
        QTest::newRow("no room for temporary data") << 4 << "temporary data";
        QTest::newRow("no room for the model") << 45 << "kept.padim";
    }

    void aFullDiskLeavesTheEarlierFileWhole() {
        QFETCH(int, kibibytes);
        QFETCH(QString, named);
        const QString output = cli_.path("full/kept.padim");
        cli_.files().write("full/kept.padim", "the earlier model");
        const CliRun run = cli_.runShell(
            QString("ulimit -f %1; trap '' XFSZ; $CLI --json train --good '%2' --output '%3' %4")
                .arg(kibibytes)
                .arg(cli_.path("failures/good"), output, smallOptions().join(' ')));
        QCOMPARE(run.notAsFailuresMust(named), QString());
        const Bytes kept = readFile(cli_.folder() / "full" / "kept.padim");
        QCOMPARE(start(kept, kept.size()), std::string("the earlier model"));
        QCOMPARE(
            std::distance(fs::directory_iterator(cli_.folder() / "full"), fs::directory_iterator()),
            1);
    }

    void aFullDiskUnderAnOverlayIsNamed() {
        const QString out = cli_.path("full-out");
        const CliRun run =
            cli_.runShell("ulimit -f 1; trap '' XFSZ; $CLI --json inspect --model '" + model_ +
                          "' '" + photo_ + "' --out '" + out + "'");
        QCOMPARE(run.notAsFailuresMust("photo_overlay.png"), QString());
        QVERIFY(fs::is_empty(cli_.folder() / "full-out"));
    }

    void resultsThatCannotBeWrittenAreAFailure() {
        const CliRun run = cli_.runShell("$CLI --json info '" + model_ + "' > /dev/full");
        QCOMPARE(run.notAsFailuresMust("standard output"), QString());
    }
};

QTEST_GUILESS_MAIN(TestCliFailures)
#include "test_cli_failures.moc"
