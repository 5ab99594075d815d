#include "evaluation/kappa.h"

#include <QtTest>

#include <cmath>
#include <stdexcept>

using namespace patchgauge::evaluation;

namespace {

double kappaOf(const std::vector<std::vector<double>>& shares) {
    double observed = 0;
    double expected = 0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        double row = 0;
        double column = 0;
        for (std::size_t j = 0; j < shares.size(); ++j) {
            row += shares[i][j];
            column += shares[j][i];
        }
        observed += shares[i][i];
        expected += row * column;
    }
    return (observed - expected) / (1 - expected);
}

/// By the delta method with slopes taken numerically, without the published formula.
double numericStandardError(const CrossTable& counts) {
    double total = 0;
    for (const auto& row : counts)
        for (const std::size_t cell : row)
            total += double(cell);
    std::vector<std::vector<double>> shares(counts.size(), std::vector<double>(counts.size()));
    for (std::size_t i = 0; i < counts.size(); ++i)
        for (std::size_t j = 0; j < counts.size(); ++j)
            shares[i][j] = double(counts[i][j]) / total;
    constexpr double step = 1e-6;
    double mean = 0;
    double squares = 0;
    for (std::size_t i = 0; i < counts.size(); ++i)
        for (std::size_t j = 0; j < counts.size(); ++j) {
            auto up = shares;
            auto down = shares;
            up[i][j] += step;
            down[i][j] -= step;
            const double slope = (kappaOf(up) - kappaOf(down)) / (2 * step);
            mean += shares[i][j] * slope;
            squares += shares[i][j] * slope * slope;
        }
    return std::sqrt((squares - mean * mean) / total);
}

bool near(double a, double b, double tolerance) {
    return std::abs(a - b) <= tolerance;
}

const std::vector<std::vector<std::size_t>> fourteenRaters{
    {0, 0, 0, 0, 14}, {0, 2, 6, 4, 2}, {0, 0, 3, 5, 6}, {0, 3, 9, 2, 0}, {2, 2, 8, 1, 1},
    {7, 7, 0, 0, 0},  {3, 2, 6, 3, 0}, {2, 5, 3, 2, 2}, {6, 5, 2, 1, 0}, {0, 2, 2, 3, 7}};

} // namespace

class TestKappa : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cohensKappaIsThatOfPublishedTables_data() {
        QTest::addColumn<QList<int>>("cells");
        QTest::addColumn<double>("kappa");
        // AIAG, Measurement Systems Analysis, 4th edition: 50 parts, 3 trials.
        QTest::newRow("A and B") << QList<int>{44, 6, 3, 97} << 0.86;
        QTest::newRow("B and C") << QList<int>{42, 5, 9, 94} << 0.79;
        QTest::newRow("A and C") << QList<int>{43, 7, 8, 92} << 0.78;
        QTest::newRow("A and reference") << QList<int>{45, 5, 3, 97} << 0.88;
        QTest::newRow("B and reference") << QList<int>{45, 2, 3, 100} << 0.92;
        QTest::newRow("C and reference") << QList<int>{42, 9, 6, 93} << 0.77;
        QTest::newRow("textbook") << QList<int>{20, 5, 10, 15} << 0.40;
    }

    void cohensKappaIsThatOfPublishedTables() {
        QFETCH(QList<int>, cells);
        QFETCH(double, kappa);
        const auto cell = [&](int i) { return static_cast<std::size_t>(cells[i]); };
        const CrossTable table{{cell(0), cell(1)}, {cell(2), cell(3)}};
        const auto found = cohenKappa(table);
        QVERIFY(found);
        QVERIFY2(near(found->value, kappa, 0.005), qPrintable(QString::number(found->value)));
        QVERIFY(near(found->standardError, numericStandardError(table), 1e-8));
    }

    void theStandardErrorIsThatOfAPublishedAnalysis() {
        // Two dermatologists, four categories: SAS/STAT, FREQ procedure, "Agreement Study".
        const CrossTable skin{{10, 4, 1, 0}, {5, 10, 12, 2}, {2, 4, 12, 5}, {0, 2, 6, 13}};
        const auto kappa = cohenKappa(skin);
        QVERIFY(near(kappa->value, 0.3449, 0.00005));
        QVERIFY(near(kappa->standardError, 0.0724, 0.00005));
        QVERIFY(near(kappa->low, 0.2030, 0.00005));
        QVERIFY(near(kappa->high, 0.4868, 0.00005));
        QVERIFY(near(kappa->standardError, numericStandardError(skin), 1e-8));
    }

    void perfectAgreementHasNoError() {
        const auto kappa = cohenKappa({{7, 0}, {0, 9}});
        QCOMPARE(kappa->value, 1.0);
        QCOMPARE(kappa->standardError, 0.0);
        QCOMPARE(kappa->high, 1.0);
    }

    void whatChanceAloneExplainsHasNoKappa() {
        QVERIFY(!cohenKappa({{12, 0}, {0, 0}}));
        QVERIFY(!cohenKappa({{0, 0}, {0, 0}}));
        QVERIFY(!fleissKappa({}));
        QVERIFY(!fleissKappa({{3, 0}, {3, 0}}));
        QVERIFY(!fleissKappa({{1, 0}, {0, 1}}));
    }

    void fleissKappaIsThatOfThePublishedExample() {
        // Ten subjects, fourteen raters, five categories; the error as in Cardillo (2007).
        const auto kappa = fleissKappa(fourteenRaters);
        QVERIFY(near(kappa->value, 0.2099, 0.00005));
        QVERIFY(near(kappa->standardError, 0.0170, 0.00005));
        QVERIFY(near(kappa->value / kappa->standardError, 12.3743, 0.0005));
    }

    void fleissKappaIsThatOfCountedPairs() {
        // Agreement as pairs of raters who agree, counted one by one.
        double pairs = 0;
        double agreeing = 0;
        std::vector<double> shares(5);
        for (const auto& subject : fourteenRaters) {
            std::vector<std::size_t> ratings;
            for (std::size_t category = 0; category < subject.size(); ++category)
                ratings.insert(ratings.end(), subject[category], category);
            for (std::size_t a = 0; a < ratings.size(); ++a) {
                shares[ratings[a]] += 1.0 / 140;
                for (std::size_t b = a + 1; b < ratings.size(); ++b) {
                    ++pairs;
                    agreeing += ratings[a] == ratings[b];
                }
            }
        }
        double chance = 0;
        for (const double share : shares)
            chance += share * share;
        const double expected = (agreeing / pairs - chance) / (1 - chance);
        QVERIFY(near(fleissKappa(fourteenRaters)->value, expected, 1e-12));
    }

    void subjectsWithOtherNumbersOfRatingsAreRefused() {
        QVERIFY_EXCEPTION_THROWN(fleissKappa({{2, 1}, {2, 2}}), std::invalid_argument);
    }
};

QTEST_APPLESS_MAIN(TestKappa)
#include "test_kappa.moc"
