#include "app/cli_fixture.h"

#include <QFile>
#include <QtTest>

using namespace patchgauge;
using namespace patchgauge::test;

/// The same report as the window's, from the command line.
class TestCliReport : public QObject {
    Q_OBJECT

    CliFixture cli_;
    QString model_;

    QStringList command(const QString& file, const QStringList& options = {}) const {
        return QStringList{
                   "--json",     "report",    "--model", model_,   "--out",
                   file,         "--threads", "1",       "--time", "2025-03-01T21:45:09+08:00",
                   "--operator", "Ann Lee"} +
               options + QStringList{cli_.path("report/good")};
    }

    static QByteArray bytes(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QString tell(const QString& tool, const QStringList& arguments) {
        QProcess process;
        process.start(tool, arguments);
        process.waitForFinished(-1);
        return QString::fromUtf8(process.readAllStandardOutput()).simplified();
    }

private Q_SLOTS:
    void initTestCase() {
        model_ = cli_.trainedModel("report");
        QVERIFY(!model_.isEmpty());
    }

    void tellsFileAndPages() {
        const QString file = cli_.path("first.pdf");
        const Json json = cli_.json(command(file));
        QCOMPARE(wrongField(json, {{"file", "string"}, {"pages", "number"}}), QString());
        QCOMPARE(json["file"].get<std::string>(), file.toStdString());
        const QString information = tell("pdfinfo", {file});
        QVERIFY(information.contains("Pages: " + QString::number(json["pages"].get<int>())));
        QVERIFY(information.contains("Author: Ann Lee"));
        const QString text = tell("pdftotext", {"-layout", file, "-"});
        QVERIFY(text.contains("2025-03-01 21:45:09 +08:00 (2025-03-01 13:45:09 UTC)"));
        QVERIFY(text.contains("8 images"));
    }

    void givenTheTimeTheSameBytesComeOut() {
        QCOMPARE(cli_.run(command(cli_.path("a.pdf"))).status, 0);
        QCOMPARE(cli_.run(command(cli_.path("b.pdf"))).status, 0);
        QVERIFY(!bytes(cli_.path("a.pdf")).isEmpty());
        QVERIFY(bytes(cli_.path("a.pdf")) == bytes(cli_.path("b.pdf")));
    }

    void inspectWritesTheSameReport() {
        QCOMPARE(cli_.run(command(cli_.path("report.pdf"))).status, 0);
        QCOMPARE(cli_.run({"inspect", "--model", model_, "--pdf", cli_.path("inspect.pdf"),
                           "--threads", "1", "--time", "2025-03-01T21:45:09+08:00", "--operator",
                           "Ann Lee", cli_.path("report/good")})
                     .status,
                 0);
        QVERIFY(bytes(cli_.path("report.pdf")) == bytes(cli_.path("inspect.pdf")));
    }

    void paperAndLanguageAreAsAskedFor() {
        const QString file = cli_.path("letter.pdf");
        QCOMPARE(cli_.run(command(file, {"--paper", "letter", "--language", "zh_TW"})).status, 0);
        QVERIFY(tell("pdfinfo", {file}).contains("(letter)"));
        const QString text = tell("pdftotext", {"-f", "1", "-l", "1", file, "-"});
        QVERIFY2(text.contains(QString::fromUtf8("通過")) ||
                     text.contains(QString::fromUtf8("合格")),
                 qPrintable(text));
        const QString all = tell("pdftotext", {file, "-"});
        for (const char* english : {"Inspection report", "Page ", "Scores", "Score ", "Images",
                                    "Flagged", "Traceability", "Sign-off", "Each signature"})
            QVERIFY2(!all.contains(english), english);
    }

    void anUnreadableImageIsListedAndTold() {
        const QString broken = cli_.path("broken.png");
        QFile file(broken);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no image");
        file.close();
        const QString pdf = cli_.path("broken.pdf");
        const CliRun run = cli_.run(command(pdf, {broken}));
        QCOMPARE(run.status, 4);
        QVERIFY(tell("pdftotext", {"-layout", pdf, "-"}).contains("Could not be inspected: 1."));
    }

    void aTimeThatIsNoneIsRefused() {
        QCOMPARE(cli_.run({"report", "--model", model_, "--out", cli_.path("t.pdf"), "--time",
                           "yesterday", cli_.path("report/good")})
                     .notAsFailuresMust("the time cannot be understood"),
                 QString());
        QVERIFY(!QFile::exists(cli_.path("t.pdf")));
    }

    void aFileThatCannotBeWrittenIsToldBeforeTheWork() {
        QCOMPARE(cli_.run({"report", "--model", model_, "--out", "/proc/report.pdf",
                           cli_.path("report/good")})
                     .notAsFailuresMust("/proc/report.pdf"),
                 QString());
    }

    void theProgramDoesWithoutWidgets() {
        QVERIFY(!cli_.runShell("ldd \"$CLI\"").out.contains("Qt6Widgets"));
    }
};

QTEST_GUILESS_MAIN(TestCliReport)
#include "test_cli_report.moc"
