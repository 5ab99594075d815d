#include "base/error.h"
#include "ui/report/report_fixture.h"

#include <QGuiApplication>
#include <QHashSeed>
#include <qpdf/QPDF.hh>
#include <QRegularExpression>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>

using namespace patchgauge;
using patchgauge::test::ReportFixture;

namespace {

/// The first pages of the table, and the pages before and after the images, of a short report.
constexpr int tablePage = 2;

/// Fields of `pdfinfo` by name.
QString field(const QString& information, const char* name) {
    const QRegularExpression line(QStringLiteral("^%1:\\s*(.*)$").arg(QLatin1String(name)),
                                  QRegularExpression::MultilineOption);
    return line.match(information).captured(1).trimmed();
}

QString squeezed(const QString& text) {
    return text.simplified();
}

} // namespace

class TestReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstPageSaysWhatCameOut() {
        ReportFixture report(3, 60);
        report.batch.images[0].error = Sentence("the file is damaged");
        const int pages = report.write();
        const QString information = report.tell("pdfinfo", {});
        QCOMPARE(field(information, "Pages").toInt(), pages);
        const QString text = squeezed(report.textOf(1));
        for (const char* part : {"Inspection report", "63 images", "bracket-A", "Ada Lovelace",
                                 "line-3", "rejected above 10", "Pass", "Review", "Reject"})
            QVERIFY2(text.contains(QLatin1String(part)), part);
        // 3 of 62: Clopper and Pearson give 1.01 … 13.5 %.
        QVERIFY2(text.contains("5 % (95 % interval 1–13 %)"), qPrintable(text));
        QVERIFY(text.contains("Could not be inspected: 1."));
        QVERIFY(text.contains("Page 1 of " + QString::number(pages)));
    }

    void propertiesAndDatesAreThoseOfTheReport() {
        ReportFixture report;
        report.options.title = "Lot 4711, 夾具";
        report.write();
        const QString information = report.tell("pdfinfo", {"-isodates"});
        QCOMPARE(field(information, "Title"), QString("Lot 4711, 夾具"));
        QCOMPARE(field(information, "Author"), QString("Ada Lovelace"));
        QVERIFY(field(information, "Subject").contains("bracket-A"));
        QCOMPARE(field(information, "CreationDate"), QString("2025-03-01T13:45:09Z"));
        QCOMPARE(field(information, "ModDate"), QString("2025-03-01T13:45:09Z"));
        const QString xmp = report.tell("pdfinfo", {"-meta"});
        QVERIFY(xmp.contains("Lot 4711, 夾具"));
        QVERIFY(xmp.contains("2025-03-01T13:45:09Z"));
    }

    void rowsOfFlaggedImagesLeadToTheirPages() {
        ReportFixture report(3, 10);
        report.write();
        QPDF pdf;
        pdf.processFile(report.file().string().c_str());
        std::vector<QPDFObjectHandle> pages = pdf.getAllPages();
        QPDFObjectHandle links = pages[tablePage - 1].getKey("/Annots");
        QCOMPARE(links.getArrayNItems(), 3);
        for (int i = 0; i < 3; ++i) {
            const QPDFObjectHandle target = links.getArrayItem(i).getKey("/Dest").getArrayItem(0);
            QVERIFY(target.getObjGen() ==
                    pages[static_cast<std::size_t>(tablePage + i)].getObjGen());
        }
        // Worst first: the scores are 30, 29, 28.
        QVERIFY(report.textOf(tablePage + 1).contains("score 30.0"));
        QVERIFY(report.textOf(tablePage + 3).contains("score 28.0"));
        const QString row = report.textOf(tablePage).split('\n').filter("dent/part-0").value(0);
        QVERIFY2(squeezed(row).endsWith("3"), qPrintable(row));
    }

    void theOutlineNamesEveryPageOfAFlaggedImage() {
        ReportFixture report(2, 4);
        report.write();
        QPDF pdf;
        pdf.processFile(report.file().string().c_str());
        QPDFObjectHandle entry = pdf.getRoot().getKey("/Outlines").getKey("/First");
        QStringList titles;
        for (; entry.isDictionary(); entry = entry.getKey("/Next")) {
            titles << QString::fromStdString(entry.getKey("/Title").getUTF8Value());
            if (entry.hasKey("/First"))
                titles << QString::fromStdString(
                    entry.getKey("/First").getKey("/Title").getUTF8Value());
        }
        QCOMPARE(titles, QStringList({"Summary", "Images, worst first", "Flagged images",
                                      "dent/part-0.png", "Traceability", "Sign-off"}));
    }

    void aFlaggedImagesPageSaysWhatIsNormalAtThePeak() {
        ReportFixture report(1, 0);
        report.batch.images[0].verdictOverride = {calibration::Verdict::Review, "Ada Lovelace",
                                                  "only a reflection", "2025-03-01T14:00:00Z"};
        report.batch.images[0].label = evidence::Label::Defective;
        report.batch.images[0].kind = "dent";
        report.write();
        const QString text = squeezed(report.textOf(tablePage + 1));
        for (const char* part : {"Normal mean", "Normal 99 %", "Defective (dent)",
                                 "Review instead of Reject, by Ada Lovelace on 2025-03-01 14:00:00 "
                                 "UTC: only a reflection",
                                 "/parts/dent/part-0.png"})
            QVERIFY2(text.contains(QLatin1String(part)), qPrintable(part + ("\n" + text)));
    }

    void anUnfitImagesPageGivesTheReasonInsteadOfHeat() {
        ReportFixture report(1, 0);
        report.batch.images[0].unfit = {Sentence("it is darker than the good photos")};
        report.write();
        const QString text = squeezed(report.textOf(tablePage + 1));
        QVERIFY(text.contains("It is darker than the good photos"));
        QVERIFY(!text.contains("Distance from normal"));
        QVERIFY(!text.contains("Normal mean"));
    }

    void aPhotoThatIsGoneDoesNotStopTheReport() {
        ReportFixture report(2, 0);
        const auto gone = [](std::size_t) -> ui::InspectedImage {
            throw Error(ErrorCode::NotFound, "the file does not exist", "/parts/dent/part-0.png",
                        "check the name");
        };
        ui::writeReport(report.file(), report.batch, gone, report.options, {});
        QVERIFY(squeezed(report.textOf(tablePage + 1)).contains("The photo cannot be shown"));
    }

    void everythingThatRepeatsTheInspectionIsThere() {
        ReportFixture report(1, 2);
        report.write();
        const QString text = squeezed(report.tell("pdftotext", {"-layout"}));
        for (const char* part :
             {"2025-03-01 21:45:09 +08:00 (2025-03-01 13:45:09 UTC)", "random draw, seed 1",
              "Channels of shallow", "SHA-256 of the weights", "Inspected centre", "96 × 64",
              "Meaning of the signature"})
            QVERIFY2(text.contains(QString::fromUtf8(part)), part);
        for (const evidence::ImageRecord& image : report.batch.images)
            QVERIFY(text.contains(QString::fromStdString(image.sha256)));
        QVERIFY(text.contains(QString::fromStdString(report.batch.model.statisticsSha256)));
    }

    void theSameInputGivesTheSameBytes() {
        ReportFixture report;
        report.write("a.pdf");
        report.write("b.pdf");
        QVERIFY(report.bytes("a.pdf").size() > 10000);
        QVERIFY(report.bytes("a.pdf") == report.bytes("b.pdf"));
    }

    void fontsAreEmbeddedAndChineseCanBeCopied() {
        ReportFixture report(1, 2);
        // Fonts draw the radical U+2F29 with the glyph of the fourth character, and join f and i.
        report.options.title = QString::fromUtf8("檢驗報告：小夾具 final");
        report.write();
        QVERIFY2(report.textOf(1).contains(QString::fromUtf8("檢驗報告：小夾具 final")),
                 qPrintable(report.textOf(1)));
        const QStringList fonts = report.tell("pdffonts", {}).split('\n').mid(2);
        QVERIFY(fonts.size() >= 3);
        for (const QString& font : fonts) {
            if (font.isEmpty())
                continue;
            // name type encoding emb sub uni object ID
            const QStringList words = squeezed(font).split(' ');
            QCOMPARE(words.at(words.size() - 5), QString("yes"));
            QCOMPARE(words.at(words.size() - 3), QString("yes"));
        }
    }

    void paperIsAsAskedFor() {
        ReportFixture report(1, 2);
        report.write();
        QVERIFY(field(report.tell("pdfinfo", {}), "Page size").contains("A4"));
        report.options.paper = ui::Paper::Letter;
        report.write();
        QVERIFY(field(report.tell("pdfinfo", {}), "Page size").contains("letter"));
    }

    void pagesOfImagesMayBeLeftOut() {
        ReportFixture report(3, 10);
        const int with = report.write();
        report.imagesAsked = 0;
        report.options.imagePages = false;
        QCOMPARE(report.write(), with - 3);
        QCOMPARE(report.imagesAsked, 0);
    }

    void aLongTableGoesOnOnFurtherPages() {
        ReportFixture report(0, 500);
        const int pages = report.write();
        QVERIFY(pages > 10);
        QVERIFY(report.textOf(tablePage + 1).contains("good/part-"));
        QCOMPARE(report.textOf(pages).contains("Sign-off"), true);
    }

    void anEmptyBatchHasAReportToo() {
        ReportFixture report(0, 0);
        QVERIFY(report.write() >= 3);
        QVERIFY(report.textOf(1).contains("No image has a score."));
    }

    void imagesAreAskedForOneAtATime() {
        ReportFixture report(5, 0);
        report.write();
        QCOMPARE(report.imagesAsked, 5);
        QCOMPARE(report.mostAtOnce, 1);
    }

    void aCancelledReportLeavesNothing() {
        ReportFixture report(20, 0);
        RunContext context;
        const CancelToken token = context.cancel;
        context.progress = [token](const Progress& progress) {
            if (progress.done == 5)
                token.request();
        };
        QVERIFY_EXCEPTION_THROWN(report.write("report.pdf", context), Cancelled);
        QCOMPARE(report.filesLeft(), QStringList());
    }

    void aFullDiskSaysSoAndLeavesNothing() {
        ReportFixture report(20, 0);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit small{64 * 1024, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
        QString sentence;
        try {
            report.write();
        } catch (const Error& error) {
            sentence = QString::fromUtf8(error.what());
        }
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY2(sentence.contains("free space"), qPrintable(sentence));
        QCOMPARE(report.filesLeft(), QStringList());
    }
};

int main(int argc, char** argv) {
    QHashSeed::setDeterministicGlobalSeed();
    const QGuiApplication application(argc, argv);
    QLocale::setDefault(QLocale::c());
    TestReport test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_report.moc"
