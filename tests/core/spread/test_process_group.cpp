#include "base/clock.h"
#include "spread/join.h"
#include "support/process_threads.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace patchgauge;
using namespace std::chrono_literals;
using spread::Membership;
using spread::ProcessGroup;
using test::Ending;

/// Processes find each other, exchange numbers, and notice when one of them is lost. Threads stand
/// for processes here.
class TestProcessGroup : public QObject {
    Q_OBJECT

    static std::string broken(const std::string& which) {
        return "the work with other processes broke off: " + which;
    }

private Q_SLOTS:
    void numbersAddUp_data() {
        QTest::addColumn<int>("size");
        for (const int size : {1, 2, 4})
            QTest::addRow("%d processes", size) << size;
    }

    void numbersAddUp() {
        QFETCH(int, size);
        std::atomic<int> right = 0;
        const auto endings = test::asGroup(size, [&](ProcessGroup& group) {
            const double mine = group.rank() + 1;
            const double total = size * (size + 1) / 2.0;
            std::vector<double> everywhere{mine, -mine};
            group.sum(everywhere.data(), everywhere.size());
            // Large enough that it is sent in more than one piece.
            std::vector<double> atLast(500'000, mine);
            group.reduce(atLast.data(), atLast.size(), size - 1);
            const double expected = group.rank() == size - 1 ? total : mine;
            right += everywhere == std::vector<double>{total, -total} &&
                     atLast == std::vector<double>(atLast.size(), expected);
        });
        QVERIFY2(test::allWell(endings), endings.front().error.c_str());
        QCOMPARE(right.load(), size);
    }

    void whatEachSaysIsKnownToAll() {
        const std::vector<std::string> said{"", std::string("a\0b", 3), std::string(70'000, 'x')};
        std::atomic<int> right = 0;
        const auto endings = test::asGroup(3, [&](ProcessGroup& group) {
            right += spread::gathered(group, said[static_cast<std::size_t>(group.rank())]) == said;
        });
        QVERIFY(test::allWell(endings));
        QCOMPARE(right.load(), 3);
    }

    void slownessIsNoLoss() {
        const auto timeout = 500ms;
        const auto endings =
            test::asProcesses(2, timeout, [&](const Membership& place, const CancelToken& cancel) {
                const auto group = spread::join(place, cancel);
                const Stopwatch stopwatch;
                while (place.rank == 1 && stopwatch.milliseconds() < 2.0 * timeout.count())
                    std::this_thread::yield();
                double value = 1;
                group->sum(&value, 1);
                group->leave();
            });
        QVERIFY2(test::allWell(endings), endings.front().error.c_str());
    }

    void oneThatGivesUpEndsTheOthers() {
        const auto endings =
            test::asProcesses(3, 60s, [&](const Membership& place, const CancelToken& cancel) {
                const auto group = spread::join(place, cancel);
                if (place.rank == 1)
                    throw std::runtime_error("no room on the disk");
                double value = 1;
                group->sum(&value, 1);
            });
        QCOMPARE(endings[1].error, std::string("no room on the disk"));
        for (const std::size_t rank : {0, 2})
            QVERIFY2(endings[rank].error.starts_with(broken("rank ")), endings[rank].error.c_str());
    }

    void computationIsCancelledWhenAnotherIsLost() {
        const auto endings =
            test::asProcesses(2, 60s, [&](const Membership& place, const CancelToken& cancel) {
                const auto group = spread::join(place, cancel);
                if (place.rank == 1)
                    return;
                while (!cancel.requested())
                    std::this_thread::yield();
                group->checkOthers();
            });
        QCOMPARE(endings[0].error,
                 broken("rank 1 of 2 gave up: see what the other processes say, and start all of "
                        "them again"));
    }

    void waitingForOthersCanBeCancelled() {
        const auto endings =
            test::asProcesses(2, 600s, [&](const Membership& place, const CancelToken& cancel) {
                const auto group = spread::join(place, cancel);
                if (place.rank == 0) {
                    while (!cancel.requested())
                        std::this_thread::yield();
                    return;
                }
                const std::jthread user([&] { cancel.request(); });
                double value = 1;
                group->sum(&value, 1);
            });
        QVERIFY(endings[1].cancelled);
    }

    void joiningCanBeCancelled() {
        for (const int absent : {0, 1}) {
            const auto endings = test::asProcesses(
                2, 600s,
                [&](const Membership& place, const CancelToken& cancel) {
                    const std::jthread user([&] { cancel.request(); });
                    spread::join(place, cancel);
                },
                absent);
            QVERIFY(endings[static_cast<std::size_t>(1 - absent)].cancelled);
        }
    }

    void processesThatNeverComeAreNamed() {
        const auto join = [](const Membership& place, const CancelToken& cancel) {
            spread::join(place, cancel);
        };
        const auto missingThird = test::asProcesses(3, 1s, join, 2);
        QVERIFY2(missingThird[0].error.starts_with(
                     "not all processes came within the time-out: rank 2 of 3: "),
                 missingThird[0].error.c_str());
        const auto missingFirst = test::asProcesses(2, 1s, join, 0);
        QVERIFY2(missingFirst[1].error.starts_with(
                     "the process of rank 0 cannot be reached: 127.0.0.1:"),
                 missingFirst[1].error.c_str());
    }

    void twoOfTheSameRankAreRefused() {
        std::atomic<int> refused = 0;
        std::atomic<bool> over = false;
        const auto endings =
            test::asProcesses(2, 60s, [&](const Membership& place, const CancelToken& cancel) {
                if (place.rank == 0) {
                    const auto group = spread::join(place, cancel);
                    while (!over)
                        std::this_thread::yield();
                    return;
                }
                const auto twin = [&] {
                    try {
                        spread::join(place, CancelToken());
                    } catch (const std::exception& error) {
                        refused += std::string(error.what())
                                       .starts_with("two processes have the same rank: rank 1");
                    }
                };
                {
                    const std::jthread first(twin);
                    const std::jthread second(twin);
                }
                over = true;
            });
        QVERIFY2(test::allWell(endings), endings.front().error.c_str());
        QCOMPARE(refused.load(), 1);
    }

    /// As under torchrun, whose agent keeps the list, and after which a second attempt uses it.
    void anotherMayKeepTheList() {
        std::atomic<double> total = 0;
        const auto endings =
            test::asProcesses(1, 60s, [&](const Membership& host, const CancelToken& cancel) {
                const auto agent = spread::join(host, cancel);
                std::vector<std::jthread> workers;
                for (int rank = 0; rank < 2; ++rank)
                    workers.emplace_back([&, rank] {
                        Membership place = host;
                        place.rank = rank;
                        place.size = 2;
                        place.isHosted = true;
                        place.attempt = 1;
                        const auto group = spread::join(place, CancelToken());
                        double value = rank + 1;
                        group->sum(&value, 1);
                        total = value;
                        group->leave();
                    });
                workers.clear();
                agent->leave();
            });
        QVERIFY2(test::allWell(endings), endings.front().error.c_str());
        QCOMPARE(total.load(), 3.0);
    }
};

QTEST_GUILESS_MAIN(TestProcessGroup)
#include "test_process_group.moc"
