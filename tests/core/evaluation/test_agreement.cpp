#include "core/evaluation/aiag_study.h"
#include "evaluation/agreement.h"

#include <QtTest>

#include <cmath>
#include <stdexcept>

using namespace patchgauge::evaluation;
using patchgauge::calibration::Rate;
using patchgauge::test::aiagStudy;

namespace {

/// In per cent, as the manual prints it.
double percent(const Rate& rate) {
    return 100 * rate.value;
}

bool near(double a, double b, double tolerance) {
    return std::abs(a - b) <= tolerance;
}

constexpr Decision g = Decision::Good;
constexpr Decision d = Decision::Defective;
constexpr Decision u = Decision::Unsure;
constexpr Decision m = Decision::Missing;

} // namespace

class TestAgreement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figuresAreThoseOfTheManual_data() {
        QTest::addColumn<int>("appraiser");
        QTest::addColumn<QList<double>>("percents"); // effectiveness, low, high, miss, false alarm
        QTest::addColumn<double>("kappa");
        QTest::newRow("A") << 0 << QList<double>{84, 71, 93, 6.3, 4.9} << 0.88;
        QTest::newRow("B") << 1 << QList<double>{90, 78, 97, 6.3, 2.0} << 0.92;
        QTest::newRow("C") << 2 << QList<double>{80, 66, 90, 12.5, 8.8} << 0.77;
    }

    void figuresAreThoseOfTheManual() {
        QFETCH(int, appraiser);
        QFETCH(QList<double>, percents);
        QFETCH(double, kappa);
        const Agreement agreement = measureAgreement(aiagStudy());
        const auto& found = agreement.appraisers[static_cast<std::size_t>(appraiser)];
        QVERIFY(near(percent(*found.effectiveness), percents[0], 0.05));
        QVERIFY(near(100 * found.effectiveness->low, percents[1], 0.5));
        QVERIFY(near(100 * found.effectiveness->high, percents[2], 0.5));
        QVERIFY(near(percent(*found.miss), percents[3], 0.0501));
        QVERIFY(near(percent(*found.falseAlarm), percents[4], 0.0501));
        QVERIFY(near(found.kappa->value, kappa, 0.005));
    }

    void theSystemCountsPartsThatAllGotRight() {
        const Agreement agreement = measureAgreement(aiagStudy());
        QCOMPARE(agreement.system->count, std::size_t{39});
        QCOMPARE(agreement.system->total, std::size_t{50});
        QCOMPARE(agreement.between.count, std::size_t{39});
        QCOMPARE(agreement.missing, std::size_t{0});
        QCOMPARE(agreement.pairs[0][2]->value, agreement.pairs[2][0]->value);
        QVERIFY(!agreement.pairs[1][1]);
    }

    void withoutReferencesOnlyConsistencyIsLeft() {
        const Agreement agreement = measureAgreement({m, m, m}, {{{g, d, g}, {g, d, d}}});
        QCOMPARE(agreement.appraisers[0].within.count, std::size_t{2});
        QCOMPARE(agreement.appraisers[0].within.total, std::size_t{3});
        QVERIFY(!agreement.appraisers[0].effectiveness);
        QVERIFY(!agreement.appraisers[0].miss);
        QVERIFY(!agreement.appraisers[0].kappa);
        QVERIFY(!agreement.system);
        QVERIFY(agreement.fleiss);
    }

    void unsureCountsAgainstAndMissingDoesNotCount() {
        const Agreement agreement = measureAgreement({g, g, d, d}, {{{g, u, d, m}, {g, u, d, d}}});
        QCOMPARE(agreement.appraisers[0].within.count, std::size_t{2});
        QCOMPARE(agreement.appraisers[0].within.total, std::size_t{3});
        QCOMPARE(agreement.appraisers[0].effectiveness->count, std::size_t{2});
        QCOMPARE(agreement.appraisers[0].falseAlarm->total, std::size_t{2});
        QCOMPARE(agreement.appraisers[0].miss->total, std::size_t{3});
        QCOMPARE(agreement.fleiss->count, std::size_t{2});
        QCOMPARE(agreement.missing, std::size_t{1});
        QCOMPARE(agreement.unsure, std::size_t{2});
    }

    void worstPartsComeFirst() {
        const std::vector<Trials> appraisers{{{g, d, d, g}, {g, d, g, g}},
                                             {{g, g, g, g}, {g, d, d, g}}};
        const auto found = disagreements({g, d, d, d}, appraisers);
        QCOMPARE(found.size(), std::size_t{3});
        QCOMPARE(found[0].part, std::size_t{2}); // two against two
        QCOMPARE(found[1].part, std::size_t{1});
        QCOMPARE(found[2].part, std::size_t{3}); // all of one mind, and all wrong
        QCOMPARE(found[2].wrong, std::size_t{4});
    }

    void limitsAreThoseOfTheManual() {
        QCOMPARE(gradeOfEffectiveness(0.90), Grade::Acceptable);
        QCOMPARE(gradeOfEffectiveness(0.84), Grade::Marginal);
        QCOMPARE(gradeOfEffectiveness(0.79), Grade::Unacceptable);
        QCOMPARE(gradeOfMiss(0.02), Grade::Acceptable);
        QCOMPARE(gradeOfMiss(0.05), Grade::Marginal);
        QCOMPARE(gradeOfMiss(0.063), Grade::Unacceptable);
        QCOMPARE(gradeOfFalseAlarm(0.05), Grade::Acceptable);
        QCOMPARE(gradeOfFalseAlarm(0.088), Grade::Marginal);
        QCOMPARE(gradeOfFalseAlarm(0.11), Grade::Unacceptable);
        QCOMPARE(gradeOfKappa(0.75), Grade::Acceptable);
        QCOMPARE(gradeOfKappa(0.40), Grade::Marginal);
        QCOMPARE(gradeOfKappa(0.39), Grade::Unacceptable);
    }

    void unevenStudiesAreRefused() {
        QVERIFY_EXCEPTION_THROWN(measureAgreement({g, d}, {{{g}}}), std::invalid_argument);
        QVERIFY_EXCEPTION_THROWN(measureAgreement({g}, {{{g}}, {{g}, {g}}}), std::invalid_argument);
    }

    void nobodyAgreesWithNobody() {
        const Agreement agreement = measureAgreement({g, d}, {});
        QVERIFY(agreement.appraisers.empty());
        QVERIFY(!agreement.fleiss);
    }
};

QTEST_APPLESS_MAIN(TestAgreement)
#include "test_agreement.moc"
