#include "evaluation/quality.h"

#include <QtTest>

#include <cmath>
#include <vector>

using namespace patchgauge;
using namespace patchgauge::evaluation;
using calibration::Verdict;

namespace {

/// The chance of at most k of n at rate p, term by term.
double chanceOfAtMost(int k, int n, double p) {
    double sum = 0;
    for (int i = 0; i <= k; ++i)
        sum += std::exp(std::lgamma(n + 1.0) - std::lgamma(i + 1.0) - std::lgamma(n - i + 1.0) +
                        i * std::log(p) + (n - i) * std::log1p(-p));
    return sum;
}

/// The rate at which at most k of n has the chance, by bisection.
double rateWithChance(int k, int n, double chance) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < 100; ++i) {
        const double middle = (low + high) / 2;
        (chanceOfAtMost(k, n, middle) > chance ? low : high) = middle;
    }
    return low;
}

/// Twenty defective images of two kinds and thirty good ones.
std::vector<JudgedImage> parts() {
    std::vector<JudgedImage> images;
    for (int i = 0; i < 20; ++i)
        images.push_back({float(10 + i),
                          i < 3 ? Verdict::Pass : (i < 7 ? Verdict::Review : Verdict::Reject), true,
                          std::size_t(i % 2)});
    for (int i = 0; i < 30; ++i)
        images.push_back({float(i) / 3,
                          i < 24 ? Verdict::Pass : (i < 28 ? Verdict::Review : Verdict::Reject),
                          false, 99});
    return images;
}

} // namespace

class TestQuality : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsEveryTruthAndVerdict() {
        const Quality quality = qualityOf(parts(), 2);
        QCOMPARE(quality.defective.pass, std::size_t(3));
        QCOMPARE(quality.defective.review, std::size_t(4));
        QCOMPARE(quality.defective.reject, std::size_t(13));
        QCOMPARE(quality.good.pass, std::size_t(24));
        QCOMPARE(quality.good.of(Verdict::Review), std::size_t(4));
        QCOMPARE(quality.good.of(Verdict::Reject), std::size_t(2));
        QCOMPARE(quality.good.total(), std::size_t(30));
    }

    void onlyPassedDefectsEscapeAndOnlyRejectedGoodPartsAreOverkill() {
        const Quality quality = qualityOf(parts(), 2);
        QCOMPARE(quality.escape.count, std::size_t(3));
        QCOMPARE(quality.escape.total, std::size_t(20));
        QCOMPARE(quality.overkill.count, std::size_t(2));
        QCOMPARE(quality.overkill.total, std::size_t(30));
        QVERIFY(std::abs(quality.escape.value - 0.15) < 1e-12);
        QVERIFY(std::abs(quality.escape.high - rateWithChance(3, 20, 0.025)) < 1e-9);
        QVERIFY(std::abs(quality.escape.low - rateWithChance(2, 20, 0.975)) < 1e-9);
        QVERIFY(std::abs(quality.overkill.high - rateWithChance(2, 30, 0.025)) < 1e-9);
        QVERIFY(std::abs(quality.overkill.low - rateWithChance(1, 30, 0.975)) < 1e-9);
    }

    void everyKindHasItsOwnFigures() {
        const Quality quality = qualityOf(parts(), 3);
        QCOMPARE(quality.kinds.size(), std::size_t(3));
        QCOMPARE(quality.kinds[0].verdicts.total(), std::size_t(10));
        QCOMPARE(quality.kinds[0].escape.count, std::size_t(2)); // images 0 and 2
        QCOMPARE(quality.kinds[1].escape.count, std::size_t(1));
        QVERIFY(std::abs(quality.kinds[0].meanScore - 19) < 1e-12); // 10, 12, … 28
        QVERIFY(std::abs(quality.kinds[1].meanScore - 20) < 1e-12);
        QCOMPARE(quality.kinds[2].verdicts.total(), std::size_t(0));
        QCOMPARE(quality.kinds[2].meanScore, 0.0);
    }

    void withoutImagesNothingIsKnown() {
        const Quality quality = qualityOf({}, 0);
        QCOMPARE(quality.escape.total, std::size_t(0));
        QCOMPARE(quality.escape.low, 0.0);
        QCOMPARE(quality.escape.high, 1.0);
        QVERIFY(quality.kinds.empty());
    }
};

QTEST_APPLESS_MAIN(TestQuality)
#include "test_quality.moc"
