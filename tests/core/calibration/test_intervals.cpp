#include "calibration/intervals.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace patchgauge::calibration;

namespace {

/// Probabilities of at most and of at least k successes in n, summed up in the logarithm.
double atMost(std::size_t k, std::size_t n, double p) {
    double sum = 0;
    for (std::size_t i = 0; i <= k; ++i) {
        const auto successes = static_cast<double>(i);
        const auto failures = static_cast<double>(n - i);
        sum += std::exp(std::lgamma(successes + failures + 1) - std::lgamma(successes + 1) -
                        std::lgamma(failures + 1) + successes * std::log(p) +
                        failures * std::log1p(-p));
    }
    return sum;
}

double atLeast(std::size_t k, std::size_t n, double p) {
    return atMost(n - k, n, 1 - p);
}

} // namespace

class TestIntervals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void publishedLimitsAreReached_data() {
        QTest::addColumn<int>("k");
        QTest::addColumn<int>("n");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("0 of 10") << 0 << 10 << 0.0 << 0.3085;
        QTest::newRow("1 of 10") << 1 << 10 << 0.0025 << 0.4450;
        QTest::newRow("5 of 10") << 5 << 10 << 0.1871 << 0.8129;
        QTest::newRow("10 of 10") << 10 << 10 << 0.6915 << 1.0;
        QTest::newRow("1 of 20") << 1 << 20 << 0.0013 << 0.2487;
        QTest::newRow("10 of 100") << 10 << 100 << 0.0490 << 0.1762;
    }

    void publishedLimitsAreReached() {
        QFETCH(int, k);
        QFETCH(int, n);
        QFETCH(double, low);
        QFETCH(double, high);
        const Rate rate = clopperPearson(static_cast<std::size_t>(k), static_cast<std::size_t>(n));
        QCOMPARE(rate.count, static_cast<std::size_t>(k));
        QCOMPARE(rate.total, static_cast<std::size_t>(n));
        QCOMPARE(rate.value, static_cast<double>(k) / n);
        QVERIFY(std::abs(rate.low - low) < 0.00006);
        QVERIFY(std::abs(rate.high - high) < 0.00006);
    }

    void eachLimitLeavesHalfOfTheRestInItsTail() {
        for (const std::size_t n : {1, 2, 7, 30, 60})
            for (std::size_t k = 0; k <= n; ++k) {
                const Rate rate = clopperPearson(k, n);
                if (k > 0)
                    QVERIFY(std::abs(atLeast(k, n, rate.low) - 0.025) < 1e-9);
                if (k < n)
                    QVERIFY(std::abs(atMost(k, n, rate.high) - 0.025) < 1e-9);
            }
    }

    void theTrueRateIsInsideWithTheConfidence() {
        constexpr std::size_t n = 20;
        for (const double confidence : {0.8, 0.95, 0.99})
            for (int percent = 1; percent < 100; ++percent) {
                const double p = percent / 100.0;
                double covered = 0;
                for (std::size_t k = 0; k <= n; ++k) {
                    const Rate rate = clopperPearson(k, n, confidence);
                    if (rate.low <= p && p <= rate.high)
                        covered += atMost(k, n, p) - (k > 0 ? atMost(k - 1, n, p) : 0);
                }
                QVERIFY2(covered >= confidence - 1e-9, qPrintable(QString::number(p)));
            }
    }

    void nothingSeenInMuchKeepsItsClosedForm() {
        // (1 − p)ⁿ = 0.025
        const Rate rate = clopperPearson(0, 10'000);
        QCOMPARE(rate.low, 0.0);
        QVERIFY(std::abs(rate.high - (1 - std::pow(0.025, 1e-4))) < 1e-12);
        const Rate mirrored = clopperPearson(10'000, 10'000);
        QCOMPARE(mirrored.high, 1.0);
        QVERIFY(std::abs(mirrored.low - std::pow(0.025, 1e-4)) < 1e-12);
    }

    void nothingCountedSaysNothing() {
        const Rate rate = clopperPearson(0, 0);
        QCOMPARE(rate.total, std::size_t{0});
        QCOMPARE(rate.value, 0.0);
        QCOMPARE(rate.low, 0.0);
        QCOMPARE(rate.high, 1.0);
    }
};

QTEST_APPLESS_MAIN(TestIntervals)
#include "test_intervals.moc"
