#include "base/random.h"
#include "jobs/synchronous_job_runner.h"
#include "jobs/threaded_job_runner.h"

#include <QTest>

#include <atomic>
#include <memory>
#include <thread>

using namespace patchgauge;
using namespace patchgauge::ui;

/// A window may be closed at any moment, and its runner goes with it.
class TestJobRunnerDestruction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stopsTheRunningJobAndDeliversNothingMore();
    void endsCleanlyAtAnyMoment();
    void mayHappenInACallback_data();
    void mayHappenInACallback();
};

void TestJobRunnerDestruction::stopsTheRunningJobAndDeliversNothingMore() {
    auto runner = std::make_unique<ThreadedJobRunner>();
    std::atomic<bool> running = false;
    std::atomic<bool> ended = false;
    int delivered = 0;
    const auto count = [&] { ++delivered; };
    const auto countEnd = [&](const JobOutcome&) { ++delivered; };
    runner->start({QStringLiteral("running"),
                   [&](const JobContext& context) {
                       running = true;
                       while (!context.engine().cancel.requested()) {
                           context.post(count);
                           std::this_thread::yield();
                       }
                       ended = true;
                   },
                   countEnd});
    runner->start({QStringLiteral("waiting"), [&](const JobContext&) { ++delivered; }, countEnd});
    while (!running)
        std::this_thread::yield();
    runner.reset();
    QVERIFY(ended);
    QCoreApplication::processEvents();
    QCOMPARE(delivered, 0);
}

void TestJobRunnerDestruction::endsCleanlyAtAnyMoment() {
    Random random(1);
    for (int round = 0; round < 300; ++round) {
        bool destroyed = false;
        bool late = false;
        const auto noteLate = [&] { late = late || destroyed; };
        auto runner = std::make_unique<ThreadedJobRunner>();
        connect(runner.get(), &JobRunner::progressed, this, noteLate);
        connect(runner.get(), &JobRunner::finished, this, noteLate);
        for (int job = 0; job < 3; ++job)
            runner->start({QStringLiteral("job"),
                           [&](const JobContext& context) {
                               for (std::size_t i = 0; i < 200; ++i) {
                                   context.engine().report("work", i, 200);
                                   context.post(noteLate);
                               }
                           },
                           [&](const JobOutcome&) { noteLate(); }});
        const auto turns = random.below(8);
        for (std::uint64_t turn = 0; turn < turns; ++turn) {
            QCoreApplication::processEvents();
            std::this_thread::yield();
        }
        if (random.below(3) == 0)
            runner->cancelAll();
        runner.reset();
        destroyed = true;
        QCoreApplication::processEvents();
        QVERIFY(!late);
    }
}

namespace {

enum class Moment { Started, Post, Progress, FinishedCallback, FinishedSignal };

template <typename Runner>
void destroyAt(Moment moment) {
    // Left to itself on purpose: the runner is deleted from inside its own calls.
    auto* runner = new Runner;
    bool destroyed = false;
    int afterwards = 0;
    const auto destroy = [&] {
        if (destroyed)
            ++afterwards;
        else
            delete runner;
        destroyed = true;
    };
    const auto destroyIf = [&](Moment now) {
        if (now == moment || destroyed)
            destroy();
    };
    QObject::connect(runner, &JobRunner::started, [&] { destroyIf(Moment::Started); });
    QObject::connect(runner, &JobRunner::progressed, [&] { destroyIf(Moment::Progress); });
    QObject::connect(runner, &JobRunner::finished, [&] { destroyIf(Moment::FinishedSignal); });
    runner->start({QStringLiteral("job"),
                   [&](const JobContext& context) {
                       context.engine().report("work", 1, 1);
                       context.post([&] { destroyIf(Moment::Post); });
                   },
                   [&](const JobOutcome&) { destroyIf(Moment::FinishedCallback); }});
    QTRY_VERIFY(destroyed);
    QCoreApplication::processEvents();
    QCOMPARE(afterwards, 0);
}

} // namespace

void TestJobRunnerDestruction::mayHappenInACallback_data() {
    QTest::addColumn<int>("moment");
    QTest::newRow("started") << static_cast<int>(Moment::Started);
    QTest::newRow("result") << static_cast<int>(Moment::Post);
    QTest::newRow("progress") << static_cast<int>(Moment::Progress);
    QTest::newRow("finished, the job's") << static_cast<int>(Moment::FinishedCallback);
    QTest::newRow("finished, the runner's") << static_cast<int>(Moment::FinishedSignal);
}

void TestJobRunnerDestruction::mayHappenInACallback() {
    QFETCH(int, moment);
    destroyAt<ThreadedJobRunner>(static_cast<Moment>(moment));
    destroyAt<SynchronousJobRunner>(static_cast<Moment>(moment));
}

QTEST_GUILESS_MAIN(TestJobRunnerDestruction)
#include "test_job_runner_destruction.moc"
