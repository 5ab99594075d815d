#include "canvas/number_text.h"

#include <QLocale>
#include <QTest>

#include <limits>

class TestNumberText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void givesThreeFiguresButEveryWholeDigit_data();
    void givesThreeFiguresButEveryWholeDigit();
    void writesNumbersAsTheUserDoes();
};

void TestNumberText::givesThreeFiguresButEveryWholeDigit_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("ones") << 9.8123 << "9.81";
    QTest::newRow("tens") << 31.742 << "31.7";
    QTest::newRow("hundreds") << 127.6 << "128";
    QTest::newRow("ten thousands") << 12345.6 << "12346";
    QTest::newRow("small") << 0.012345 << "0.0123";
    QTest::newRow("zero") << 0.0 << "0";
    QTest::newRow("rounded up to more digits") << 9.9999 << "10.0";
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << "–";
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << "–";
}

void TestNumberText::givesThreeFiguresButEveryWholeDigit() {
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(patchgauge::ui::distanceText(value).remove(QLatin1Char(',')), text);
}

void TestNumberText::writesNumbersAsTheUserDoes() {
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(patchgauge::ui::distanceText(14.26), QStringLiteral("14,3"));
    QLocale::setDefault(QLocale::c());
}

QTEST_APPLESS_MAIN(TestNumberText)
#include "test_number_text.moc"
