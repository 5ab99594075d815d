#include "evaluation/table.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <locale>
#include <stdexcept>
#include <string>

using namespace patchgauge::evaluation;

namespace {

/// Writes 1,5 for 1.5.
class CommaLocale : public std::numpunct<char> {
protected:
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
};

Table sweep() {
    Table table({"dims", "note"}, {{"AUROC", 3}, {"ms", 0}});
    table.add({{"100", "paper"}, {0.98765, 12.4}});
    table.add({{"200", "a|b"}, {-0.5, std::nullopt}});
    return table;
}

Table oneText(const std::string& text) {
    Table table({"text"}, {{"n", 1}});
    table.add({{text}, {-1.0}});
    return table;
}

} // namespace

class TestTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void csvHasALineForHeadingsAndEachRow();
    void csvQuotesAsRfc4180Says();
    void csvGuardsTextsThatLookLikeFormulasButNotNumbers();
    void csvKeepsEmptyTexts();
    void markdownIsLinedUp();
    void markdownEscapesWhatWouldBreakTheTable();
    void markdownCountsLettersNotBytes();
    void meanSkipsMissingNumbers();
    void numbersThatAreNotFiniteAreLeftOpen();
    void numbersHaveAPointInEveryLocale();
    void rowsThatDoNotFitAreRefused();
};

void TestTable::csvHasALineForHeadingsAndEachRow() {
    QCOMPARE(sweep().csv(), std::string("dims,note,AUROC,ms\r\n"
                                        "100,paper,0.988,12\r\n"
                                        "200,a|b,-0.500,\r\n"));
}

void TestTable::csvQuotesAsRfc4180Says() {
    QCOMPARE(oneText("a,b").csv(), std::string("text,n\r\n\"a,b\",-1.0\r\n"));
    QCOMPARE(oneText("say \"hi\"").csv(), std::string("text,n\r\n\"say \"\"hi\"\"\",-1.0\r\n"));
    QCOMPARE(oneText("two\nlines").csv(), std::string("text,n\r\n\"two\nlines\",-1.0\r\n"));
}

void TestTable::csvGuardsTextsThatLookLikeFormulasButNotNumbers() {
    QCOMPARE(oneText("=1+1").csv(), std::string("text,n\r\n'=1+1,-1.0\r\n"));
    QCOMPARE(oneText("-x").csv(), std::string("text,n\r\n'-x,-1.0\r\n"));
    QCOMPARE(oneText("+x,y").csv(), std::string("text,n\r\n\"'+x,y\",-1.0\r\n"));
    QCOMPARE(oneText("@x").csv(), std::string("text,n\r\n'@x,-1.0\r\n"));
    QCOMPARE(oneText("a=b").csv(), std::string("text,n\r\na=b,-1.0\r\n"));
    QCOMPARE(Table({"@"}, {{"=n", 1}}).csv(), std::string("'@,'=n\r\n"));
}

void TestTable::csvKeepsEmptyTexts() {
    Table table({"a", "b"}, {});
    table.add({{"", ""}, {}});
    QCOMPARE(table.csv(), std::string("a,b\r\n,\r\n"));
}

void TestTable::markdownIsLinedUp() {
    Table table({"dims"}, {{"AUROC", 3}, {"ms", 0}});
    table.add({{"100"}, {0.98765, 1234.4}});
    table.add({{"none, all"}, {0.5, std::nullopt}});
    QCOMPARE(table.markdown(), std::string("| dims      | AUROC |   ms |\n"
                                           "| --------- | ----: | ---: |\n"
                                           "| 100       | 0.988 | 1234 |\n"
                                           "| none, all | 0.500 |    – |\n"));
}

void TestTable::markdownEscapesWhatWouldBreakTheTable() {
    QCOMPARE(oneText("a|b").markdown(), std::string("| text |    n |\n"
                                                    "| ---- | ---: |\n"
                                                    "| a\\|b | -1.0 |\n"));
    QVERIFY(oneText("a\nb").markdown().find("| a b  |") != std::string::npos);
}

void TestTable::markdownCountsLettersNotBytes() {
    QCOMPARE(oneText("Größe").markdown(), std::string("| text  |    n |\n"
                                                      "| ----- | ---: |\n"
                                                      "| Größe | -1.0 |\n"));
}

void TestTable::meanSkipsMissingNumbers() {
    Table table({"dataset", "note"}, {{"a", 2}, {"b", 2}, {"c", 2}});
    table.add({{"one", ""}, {1.0, 5.0, std::nullopt}});
    table.add({{"two", ""}, {2.0, std::nullopt, std::nullopt}});
    table.addMean("mean");
    const std::string csv = table.csv();
    QVERIFY(csv.ends_with("mean,,1.50,5.00,\r\n"));
}

void TestTable::numbersThatAreNotFiniteAreLeftOpen() {
    Table table({}, {{"a", 1}, {"b", 1}, {"c", 1}});
    table.add({{}, {std::nan(""), std::numeric_limits<double>::infinity(), 1.0}});
    table.addMean("mean");
    QCOMPARE(table.csv(), std::string("a,b,c\r\n,,1.0\r\n,,1.0\r\n"));
}

void TestTable::numbersHaveAPointInEveryLocale() {
    const std::locale before = std::locale::global(std::locale(std::locale(), new CommaLocale));
    Table table({}, {{"a", 1}});
    table.add({{}, {12345.5}});
    const std::string csv = table.csv();
    std::locale::global(before);
    QCOMPARE(csv, std::string("a\r\n12345.5\r\n"));
}

void TestTable::rowsThatDoNotFitAreRefused() {
    Table table({"a"}, {{"b", 1}});
    QVERIFY_EXCEPTION_THROWN(table.add({{}, {1.0}}), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(table.add({{"x"}, {1.0, 2.0}}), std::invalid_argument);
}

QTEST_APPLESS_MAIN(TestTable)
#include "test_table.moc"
