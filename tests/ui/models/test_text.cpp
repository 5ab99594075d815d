#include "models/text.h"

#include <QtTest>

#include <limits>

using namespace patchgauge::ui;

class TestText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void pathsSurviveQtWhateverTheirLetters() {
        const QString name = QStringLiteral("/Teile/größe 零件/a.png");
        QCOMPARE(displayPath(toPath(name)), name);
        QCOMPARE(displayName(toPath(name)), QStringLiteral("a.png"));
        QCOMPARE(displayName(toPath(QStringLiteral("/parts/good/"))), QStringLiteral("good"));
    }

    void distancesOfAColumnHaveOneDecimal() {
        QCOMPARE(alignedDistanceText(9.84F), QStringLiteral("9.8"));
        QCOMPARE(alignedDistanceText(131.27F), QStringLiteral("131.3"));
        QCOMPARE(alignedDistanceText(std::numeric_limits<float>::quiet_NaN()), QStringLiteral("–"));
    }

    void exactTextTellsNeighbouringFloatsApart() {
        const float value = 14.2F;
        const float next = std::nextafter(value, 15.0F);
        QVERIFY(exactText(value) != exactText(next));
        QCOMPARE(exactText(value).toFloat(), value);
    }

    void durationsAreSaidInWords() {
        QCOMPARE(durationText(0.3), QStringLiteral("less than a second"));
        QCOMPARE(durationText(12.4), QStringLiteral("12 s"));
        QCOMPARE(durationText(200), QStringLiteral("3 min 20 s"));
        QCOMPARE(durationText(7800), QStringLiteral("2 h 10 min"));
    }

    void bytesAreSaidInTheUnitThatFits() {
        QCOMPARE(byteText(24'000'000), QStringLiteral("24 MB"));
        QCOMPARE(byteText(1'200'000'000), QStringLiteral("1.2 GB"));
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "test_text.moc"
