#include "base/parallel.h"
#include "base/random.h"

#include <QTest>

#include <atomic>
#include <set>
#include <stdexcept>
#include <vector>

using namespace patchgauge;

class TestParallel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyIndexIsVisitedOnce_data() {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("threads");
        QTest::addColumn<int>("grain");
        QTest::newRow("nothing") << 0 << 4 << 1;
        QTest::newRow("one thread") << 100 << 1 << 7;
        QTest::newRow("pieces left over") << 101 << 4 << 10;
        QTest::newRow("more threads than pieces") << 3 << 8 << 2;
        QTest::newRow("no grain, no threads") << 5 << 0 << 0;
    }

    void everyIndexIsVisitedOnce() {
        QFETCH(int, count);
        QFETCH(int, threads);
        QFETCH(int, grain);
        std::vector<std::atomic<int>> visits(static_cast<std::size_t>(count));
        parallelFor(visits.size(), threads, static_cast<std::size_t>(grain),
                    [&](std::size_t begin, std::size_t end) {
                        for (std::size_t i = begin; i < end; ++i)
                            ++visits[i];
                    });
        for (const auto& visit : visits)
            QCOMPARE(visit.load(), 1);
    }

    void anExceptionReachesTheCaller() {
        const auto work = [](std::size_t begin, std::size_t) {
            if (begin == 50)
                throw std::runtime_error("piece 50");
        };
        QVERIFY_EXCEPTION_THROWN(parallelFor(100, 4, 1, work), std::runtime_error);
    }

    void drawsAreUniformAndWithoutRepetition() {
        Random random(3);
        const std::vector<int> drawn = drawWithoutReplacement(10, 30, random);
        QCOMPARE(std::set<int>(drawn.begin(), drawn.end()).size(), std::size_t{10});
        std::vector<int> counts(7);
        for (int i = 0; i < 70000; ++i)
            ++counts[random.below(7)];
        for (const int count : counts) // 10 000 expected, deviation about 93
            QVERIFY(std::abs(count - 10000) < 600);
    }
};

QTEST_APPLESS_MAIN(TestParallel)
#include "test_parallel.moc"
