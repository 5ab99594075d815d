#include "base/random.h"
#include "baselines/bank_search.h"

#include <QTest>

#include <limits>

using namespace patchgauge;

namespace {

constexpr std::size_t dimensions = 7;

std::vector<float> randomRows(std::size_t count, Random& random) {
    std::vector<float> rows(count * dimensions);
    for (float& value : rows)
        value = static_cast<float>(random.uniform(-1, 3));
    return rows;
}

/// The nearest row by plain distances, of those whose position `isPassed` doesn't refuse.
template <typename IsPassed>
std::size_t plainNearest(const float* query, const SharedArray<float>& bank, IsPassed isPassed) {
    std::size_t nearest = 0;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t row = 0; row < bank.size() / dimensions; ++row) {
        double squared = 0;
        for (std::size_t c = 0; c < dimensions; ++c) {
            const double difference = double(query[c]) - double(bank[row * dimensions + c]);
            squared += difference * difference;
        }
        if (squared < least && !isPassed(row)) {
            least = squared;
            nearest = row;
        }
    }
    return nearest;
}

} // namespace

class TestBankSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheNearestRowHoweverTheWorkIsCut_data() {
        QTest::addColumn<int>("queries");
        QTest::addColumn<int>("rows");
        QTest::newRow("one of one") << 1 << 1;
        QTest::newRow("one piece") << 20 << 300;
        QTest::newRow("several pieces") << 300 << 1500;
        QTest::newRow("full pieces") << 256 << 1024;
    }

    void findsTheNearestRowHoweverTheWorkIsCut() {
        QFETCH(int, queries);
        QFETCH(int, rows);
        Random random(51);
        const SharedArray<float> bank(randomRows(std::size_t(rows), random));
        const std::vector<float> probes = randomRows(std::size_t(queries), random);
        const std::vector<float> norms = baselines::squaredNorms(bank, dimensions);
        for (const int threads : {1, 2}) {
            const auto found = baselines::nearestRows(probes, bank, norms, dimensions, threads);
            QCOMPARE(found.size(), std::size_t(queries));
            for (std::size_t q = 0; q < found.size(); ++q)
                QCOMPARE(found[q], plainNearest(probes.data() + q * dimensions, bank,
                                                [](std::size_t) { return false; }));
        }
    }

    void passesOverRowsOfInfiniteNorm() {
        Random random(52);
        const SharedArray<float> bank(randomRows(700, random));
        const std::vector<float> probes = randomRows(40, random);
        std::vector<float> norms = baselines::squaredNorms(bank, dimensions);
        const auto isPassed = [](std::size_t row) { return row < 600 && row % 3 != 0; };
        for (std::size_t row = 0; row < norms.size(); ++row)
            if (isPassed(row))
                norms[row] = std::numeric_limits<float>::infinity();
        const auto found = baselines::nearestRows(probes, bank, norms, dimensions, 1);
        for (std::size_t q = 0; q < found.size(); ++q)
            QCOMPARE(found[q], plainNearest(probes.data() + q * dimensions, bank, isPassed));
    }
};

QTEST_APPLESS_MAIN(TestBankSearch)
#include "test_bank_search.moc"
