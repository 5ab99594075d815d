#include "core/evidence/sample_batch.h"
#include "evidence/csv.h"

#include <QtTest>

#include <map>
#include <string>

using namespace patchgauge;
using namespace patchgauge::evidence;
using namespace patchgauge::test;
using calibration::Verdict;

namespace {

/// The fields of a line as a spreadsheet reads them: RFC 4180, written from its grammar.
QStringList fieldsOf(const std::string& line, char separator) {
    QStringList fields;
    std::string field;
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (quoted) {
            if (c == '"' && i + 1 < line.size() && line[i + 1] == '"')
                field += line[++i];
            else if (c == '"')
                quoted = false;
            else
                field += c;
        } else if (c == '"') {
            quoted = true;
        } else if (c == separator || c == '\r') {
            fields << QString::fromStdString(field);
            field.clear();
        } else if (c != '\n') {
            field += c;
        }
    }
    return fields;
}

QString fieldOf(const ImageRecord& image, const CsvFormat& format, const char* column,
                char separator) {
    CsvFormat plain = format;
    plain.byteOrderMark = false;
    const int at = fieldsOf(csvHeadings(plain), separator).indexOf(QLatin1String(column));
    return fieldsOf(csvLine(image, sampleBatch(), format), separator).value(at);
}

ImageRecord fullImage() {
    ImageRecord image = sampleImage("/parts/a.png", 'a', 12.25F, Verdict::Reject);
    image.regions = {{{1, 2, 3, 4, 40.5, 12.25F}, 0.405, true}, {{9, 9, 9, 9, 81, 11}, 0.81, true}};
    image.unfit = {Sentence("too dark: %1", {"3"}), Sentence("blurred")};
    image.label = Label::Good;
    image.kind = "scratch";
    image.verdictOverride = {Verdict::Pass, "王小明", "dust, not a dent", "2026-03-01T14:00:00Z"};
    return image;
}

} // namespace

class TestEvidenceCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyColumnHasItsMeaning();
    void eachLineHasAFieldForEachHeading();
    void unreadableImageHasItsReasonAndNoNumbers();
    void semicolonComesWithDecimalComma();
    void tabKeepsTheDecimalPoint();
    void numbersHaveAllDigits();
    void fileNamesAreNoFormulas_data();
    void fileNamesAreNoFormulas();
    void separatorsOfOtherLocalesInNamesAreQuoted();
    void byteOrderMarkComesFirstAndOnce();
    void separatorsAreNamed();
};

void TestEvidenceCsv::everyColumnHasItsMeaning() {
    const std::map<std::string, QString> expected{{"path", "/parts/a.png"},
                                                  {"verdict", "pass"},
                                                  {"score", "12.25"},
                                                  {"threshold", "10"},
                                                  {"review_threshold", "8"},
                                                  {"regions", "2"},
                                                  {"error", ""},
                                                  {"decisive_score", "12.25"},
                                                  {"unfit", "too dark: 3; blurred"},
                                                  {"machine_verdict", "reject"},
                                                  {"largest_area", "81"},
                                                  {"largest_area_mm2", "0.81"},
                                                  {"largest_area_peak", "11"},
                                                  {"label", "good"},
                                                  {"kind", "scratch"},
                                                  {"override", "pass"},
                                                  {"override_by", QStringLiteral("王小明")},
                                                  {"override_reason", "dust, not a dent"},
                                                  {"override_time", "2026-03-01T14:00:00Z"},
                                                  {"sha256", QString(64, 'a')},
                                                  {"model", "bracket"},
                                                  {"model_sha256", QString(64, 'e')},
                                                  {"time", "2026-03-01T21:45:31+08:00"}};
    for (const auto& [column, value] : expected)
        QCOMPARE(fieldOf(fullImage(), {}, column.c_str(), ','), value);
    QCOMPARE(fieldsOf(csvHeadings(), ',').size(), int(expected.size()));
}

void TestEvidenceCsv::eachLineHasAFieldForEachHeading() {
    const auto count = fieldsOf(csvHeadings(), ',').size();
    for (const ImageRecord& image :
         {fullImage(), unreadableImage("b.png"), sampleImage("c.png", 'c', 1, Verdict::Pass)})
        QCOMPARE(fieldsOf(csvLine(image, sampleBatch()), ',').size(), count);
}

void TestEvidenceCsv::unreadableImageHasItsReasonAndNoNumbers() {
    const ImageRecord image = unreadableImage("b.png");
    QCOMPARE(fieldOf(image, {}, "verdict", ','), "error");
    QCOMPARE(fieldOf(image, {}, "error", ','), "the file is no image");
    for (const char* column :
         {"score", "threshold", "regions", "decisive_score", "machine_verdict"})
        QCOMPARE(fieldOf(image, {}, column, ','), QString());
}

void TestEvidenceCsv::semicolonComesWithDecimalComma() {
    const CsvFormat german{Separator::Semicolon, false};
    QCOMPARE(fieldOf(fullImage(), german, "score", ';'), "12,25");
    QCOMPARE(fieldOf(fullImage(), german, "largest_area_mm2", ';'), "0,81");
    QCOMPARE(fieldOf(fullImage(), german, "path", ';'), "/parts/a.png");
}

void TestEvidenceCsv::tabKeepsTheDecimalPoint() {
    QCOMPARE(fieldOf(fullImage(), {Separator::Tab, false}, "score", '\t'), "12.25");
}

void TestEvidenceCsv::numbersHaveAllDigits() {
    const float score = 31.123457F;
    const ImageRecord image = sampleImage("a.png", 'a', score, Verdict::Reject);
    QCOMPARE(fieldOf(image, {}, "score", ',').toFloat(), score);
}

void TestEvidenceCsv::fileNamesAreNoFormulas_data() {
    QTest::addColumn<QString>("name");
    for (const char* name :
         {"=1+1.png", "+1.png", "-1.png", "@SUM(A1).png", "\t=1.png", "\r=1.png"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestEvidenceCsv::fileNamesAreNoFormulas() {
    QFETCH(const QString, name);
    const ImageRecord image = sampleImage(name.toStdString(), 'a', 1, Verdict::Pass);
    for (const Separator separator : {Separator::Comma, Separator::Semicolon, Separator::Tab}) {
        const char between = separator == Separator::Comma ? ','
                             : separator == Separator::Tab ? '\t'
                                                           : ';';
        QCOMPARE(fieldOf(image, {separator, false}, "path", between), QLatin1Char('\'') + name);
    }
}

void TestEvidenceCsv::separatorsOfOtherLocalesInNamesAreQuoted() {
    // A table with commas, opened where semicolons separate: the name must stay one field.
    const ImageRecord image = sampleImage("a;=1+1.png", 'a', 1, Verdict::Pass);
    QVERIFY(csvLine(image, sampleBatch()).starts_with("\"a;=1+1.png\","));
}

void TestEvidenceCsv::byteOrderMarkComesFirstAndOnce() {
    Batch batch = sampleBatch();
    batch.images = {fullImage(), unreadableImage("b.png")};
    const QByteArray table = QByteArray::fromStdString(toCsv(batch, {Separator::Comma, true}));
    QVERIFY(table.startsWith("\xEF\xBB\xBFpath,"));
    QCOMPARE(table.count("\xEF\xBB\xBF"), 1);
    QCOMPARE(table.count("\r\n"), 3);
}

void TestEvidenceCsv::separatorsAreNamed() {
    for (const Separator separator : {Separator::Comma, Separator::Semicolon, Separator::Tab})
        QVERIFY(separatorNamed(name(separator)) == separator);
    QVERIFY(!separatorNamed("colon"));
}

QTEST_APPLESS_MAIN(TestEvidenceCsv)
#include "test_evidence_csv.moc"
