#include "ui/jobs/runner_kinds.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <atomic>
#include <memory>
#include <thread>

using namespace patchgauge;
using namespace patchgauge::ui;

/// Progress and results reach the user interface in time, and in doses that it can take.
class TestJobDelivery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addRunnerKinds(); }
    void init();
    void cleanup() { runner_.reset(); }

    void neverLosesTheLastProgress();
    void reportsProgressNoMoreThanThirtyTimesASecond();
    void reportsTheStageThatAJobIsStuckIn();
    void letsTheEventLoopRunBetweenManyResults();

private:
    bool waitUntilIdle() const { return test::waitUntilIdle(*runner_); }

    std::unique_ptr<JobRunner> runner_;
};

void TestJobDelivery::init() {
    QFETCH_GLOBAL(QString, kind);
    runner_ = test::makeRunner(kind);
}

void TestJobDelivery::neverLosesTheLastProgress() {
    constexpr std::size_t total = 20'000;
    JobProgress last;
    std::size_t lastAtEnd = 0;
    connect(runner_.get(), &JobRunner::progressed, this,
            [&](const JobProgress& progress) { last = progress; });
    const JobId id = runner_->start({QStringLiteral("Training"),
                                     [&](const JobContext& context) {
                                         for (std::size_t i = 1; i <= total; ++i)
                                             context.engine().report("features", i, total);
                                     },
                                     [&](const JobOutcome&) { lastAtEnd = last.done; }});
    QVERIFY(waitUntilIdle());
    QCOMPARE(lastAtEnd, total);
    QCOMPARE(last.id, id);
    QCOMPARE(last.title, QStringLiteral("Training"));
    QCOMPARE(last.stage, QStringLiteral("features"));
    QCOMPARE(last.total, total);
}

void TestJobDelivery::reportsProgressNoMoreThanThirtyTimesASecond() {
    QSignalSpy spy(runner_.get(), &JobRunner::progressed);
    QElapsedTimer clock;
    clock.start();
    runner_->start({QStringLiteral("job"),
                    [&](const JobContext& context) {
                        for (std::size_t i = 0; !clock.hasExpired(300); ++i)
                            context.engine().report("features", i, 0);
                    },
                    {}});
    QVERIFY(waitUntilIdle());
    // The first, one for each interval that has passed, and the last.
    QVERIFY(spy.count() <= 2 + clock.elapsed() / 33);
    QVERIFY(spy.count() >= 2);
}

void TestJobDelivery::reportsTheStageThatAJobIsStuckIn() {
    if (!test::isThreaded(*runner_))
        return; // nothing else can happen while a synchronous job runs
    std::atomic<bool> seen = false;
    connect(runner_.get(), &JobRunner::progressed, this, [&](const JobProgress& progress) {
        if (progress.done == 2)
            seen = true;
    });
    runner_->start({QStringLiteral("job"),
                    [&](const JobContext& context) {
                        context.engine().report("factor", 1, 3);
                        context.engine().report("factor", 2, 3);
                        while (!seen)
                            context.engine().cancel.check();
                    },
                    {}});
    QVERIFY(waitUntilIdle());
    QVERIFY(seen);
}

void TestJobDelivery::letsTheEventLoopRunBetweenManyResults() {
    if (!test::isThreaded(*runner_))
        return; // no event loop takes part
    constexpr int results = 100;
    int delivered = 0;
    int deliveredAtTick = -1;
    std::atomic<bool> posted = false;
    runner_->start({QStringLiteral("job"),
                    [&](const JobContext& context) {
                        for (int i = 0; i < results; ++i)
                            context.post([&] {
                                QElapsedTimer slow;
                                slow.start();
                                while (!slow.hasExpired(1)) {
                                }
                                ++delivered;
                            });
                        posted = true;
                    },
                    {}});
    while (!posted)
        std::this_thread::yield();
    QTimer::singleShot(0, this, [&] { deliveredAtTick = delivered; });
    QVERIFY(waitUntilIdle());
    QCOMPARE(delivered, results);
    QVERIFY(deliveredAtTick >= 0);
    QVERIFY(deliveredAtTick < results);
}

QTEST_GUILESS_MAIN(TestJobDelivery)
#include "test_job_delivery.moc"
