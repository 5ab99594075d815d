#include "pipeline/ordered_queue.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using patchgauge::pipeline::OrderedQueue;

class TestOrderedQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itemsComeOutInTheOrderOfTheirNumbers() {
        OrderedQueue<int> queue(3);
        QVERIFY(queue.push(2, 20));
        QVERIFY(queue.push(0, 0));
        QVERIFY(queue.push(1, 10));
        for (const int expected : {0, 10, 20})
            QCOMPARE(queue.pop(), std::optional(expected));
    }

    void manyThreadsNeverGetMoreThanTheCapacityAhead() {
        constexpr std::size_t count = 2000;
        constexpr std::size_t capacity = 3;
        OrderedQueue<std::size_t> queue(capacity);
        std::atomic<std::size_t> next{0};
        std::atomic<std::size_t> pushed{0};
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                for (std::size_t n = next++; n < count; n = next++)
                    if (queue.push(n, n * n))
                        ++pushed;
            });
        bool inOrder = true;
        bool withinCapacity = true;
        for (std::size_t n = 0; n < count; ++n) {
            inOrder = queue.pop() == std::optional(n * n) && inOrder;
            withinCapacity = pushed <= n + 1 + capacity && withinCapacity;
        }
        QVERIFY(inOrder);
        QVERIFY(withinCapacity);
    }

    void closingLetsWaitingThreadsGo() {
        OrderedQueue<int> queue(1);
        std::atomic<int> refused{0};
        std::jthread early([&] {
            if (!queue.push(5, 0))
                ++refused;
        });
        std::optional<int> taken = 1;
        std::jthread taker([&] { taken = queue.pop(); });
        queue.close();
        early.join();
        taker.join();
        QCOMPARE(refused, 1);
        QVERIFY(!taken);
    }

    void whatIsQueuedWhenItClosesCanStillBeTaken() {
        OrderedQueue<int> queue(4);
        queue.push(0, 7);
        queue.push(2, 9);
        queue.close();
        QCOMPARE(queue.pop(), std::optional(7));
        QVERIFY(!queue.pop()); // 1 never came
    }
};

QTEST_APPLESS_MAIN(TestOrderedQueue)
#include "test_ordered_queue.moc"
