#include "app/cli_fixture.h"
#include "core/evaluation/aiag_study.h"
#include "evaluation/study_file.h"
#include "evaluation/study_table.h"

#include <QFile>
#include <QProcess>
#include <QtTest>

#include <cmath>

using namespace patchgauge;
using namespace patchgauge::test;

/// A study is measured alike from its file and from a table made anywhere.
class TestCliAgreement : public QObject {
    Q_OBJECT

    CliFixture cli_;

    QString write(const std::string& name, const std::string& text) {
        QFile file(cli_.path(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(QByteArray::fromStdString(text));
        return file.fileName();
    }

private Q_SLOTS:
    void aTableAndAStudyFileGiveThePublishedFigures() {
        const QString table = write("study.csv", evaluation::studyTable(aiagStudy()));
        evaluation::writeStudy(aiagStudy(), cli_.folder() / "study.json");
        Json json = cli_.json({"agreement", table});
        const Json& a = json["appraisers"][0];
        QCOMPARE(a["name"], "A");
        QCOMPARE(a["effectiveness"]["count"], 42);
        QCOMPARE(a["effectiveness"]["grade"], "marginal");
        QVERIFY(std::abs(a["miss"]["rate"].get<double>() - 3.0 / 48) < 1e-12);
        QCOMPARE(a["miss"]["grade"], "unacceptable");
        QCOMPARE(a["false_alarm"]["grade"], "acceptable");
        QVERIFY(std::abs(a["kappa"]["value"].get<double>() - 0.88) < 0.005);
        QCOMPARE(json["pairs"].size(), std::size_t{3});
        QCOMPARE(json["system"]["count"], 39);
        Json same = cli_.json({"agreement", cli_.path("study.json")});
        same["title"] = json["title"];
        QCOMPARE(same, json);
    }

    void peopleReadTables() {
        const CliRun run =
            cli_.run({"agreement", write("study.csv", evaluation::studyTable(aiagStudy()))});
        QCOMPARE(run.status, 0);
        QVERIFY(run.out.startsWith("study: 50 parts, 3 appraisers, 3 trials\nA\n"));
        QVERIFY2(
            run.out.contains("  effectiveness      84.0 % (70.9 to 92.8; 42 of 50)  marginal\n"),
            run.out.constData());
        QVERIFY(run.out.contains("Fleiss' kappa"));
        QVERIFY(!run.out.contains("missing"));
    }

    void theReportIsWrittenInTheLanguageAskedFor() {
        const QString table = write("study.csv", evaluation::studyTable(aiagStudy()));
        const QString pdf = cli_.path("study.pdf");
        for (const auto& [language, words] :
             {std::pair{"en", "Agreement study"}, std::pair{"zh_TW", "判定一致性研究"}}) {
            QCOMPARE(cli_.run({"agreement", table, "--pdf", pdf, "--language", language}).status,
                     0);
            QProcess reader;
            reader.start("pdftotext", {"-layout", pdf, "-"});
            QVERIFY(reader.waitForFinished());
            // Fonts share glyphs between characters and radicals; compatibility forms make them one again.
            const QString text = QString::fromUtf8(reader.readAllStandardOutput())
                                     .normalized(QString::NormalizationForm_KC);
            QVERIFY2(text.contains(words), qPrintable(text));
            QVERIFY2(text.contains("84 %"), qPrintable(text));
        }
        QCOMPARE(cli_.run({"agreement", table, "--pdf", table + "/study.pdf"})
                     .notAsFailuresMust("study.pdf"),
                 QString());
    }

    void aWrongTableIsAFailure() {
        const QString table =
            write("wrong.csv", "part,reference,appraiser,trial,decision\na,good,Ann,1,nok\n");
        QCOMPARE(cli_.run({"agreement", table}).notAsFailuresMust("decision 1"), QString());
        QCOMPARE(cli_.run({"agreement", cli_.path("none.json")}).notAsFailuresMust("none.json"),
                 QString());
    }
};

QTEST_GUILESS_MAIN(TestCliAgreement)
#include "test_cli_agreement.moc"
