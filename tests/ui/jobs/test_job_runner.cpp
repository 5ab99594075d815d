#include "base/error.h"
#include "ui/jobs/runner_kinds.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <memory>
#include <new>
#include <stdexcept>
#include <thread>
#include <vector>

using namespace patchgauge;
using namespace patchgauge::ui;

namespace {

void waitForCancel(const JobContext& context) {
    while (!context.engine().cancel.requested())
        std::this_thread::yield();
}

} // namespace

/// What every runner promises, checked with each of them.
class TestJobRunner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

    void numbersJobsAndRunsThemInOrder();
    void deliversResultsInOrderOnTheUiThreadBeforeTheEnd();
    void turnsWhatAJobThrowsIntoItsOutcome_data();
    void turnsWhatAJobThrowsIntoItsOutcome();
    void endsEveryJobExactlyOnce();
    void deliversNothingAfterCancel();
    void calledOffWinsOverDoneAndFailed();
    void calledOffWhileWaitingNeverRuns();
    void cancelAllEndsRunningAndWaitingJobs();
    void cancelOfAnUnknownJobIsPassedOver();
    void nothingStaleReachesTheNextJob();
    void jobStartedFromFinishedWaitsUntilEveryoneWasTold();
    void isIdleWhenTheLastJobIsAnnounced();
    void releasesTheJobOnTheUiThread();

private:
    bool waitUntilIdle() const { return test::waitUntilIdle(*runner_); }

    std::unique_ptr<JobRunner> runner_;
};

void TestJobRunner::initTestCase_data() {
    test::addRunnerKinds();
}

void TestJobRunner::init() {
    QFETCH_GLOBAL(QString, kind);
    runner_ = test::makeRunner(kind);
}

void TestJobRunner::cleanup() {
    runner_.reset();
}

void TestJobRunner::numbersJobsAndRunsThemInOrder() {
    std::vector<JobId> ids;
    QStringList log;
    connect(runner_.get(), &JobRunner::started, this,
            [&](JobId, const QString& title) { log << QStringLiteral("started ") + title; });
    for (const QString& title : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")})
        ids.push_back(runner_->start(
            {title, [](const JobContext&) {},
             [&log, title](const JobOutcome&) { log << QStringLiteral("finished ") + title; }}));
    QVERIFY(waitUntilIdle());
    QCOMPARE(ids, (std::vector<JobId>{1, 2, 3}));
    QCOMPARE(log, (QStringList{"started a", "finished a", "started b", "finished b", "started c",
                               "finished c"}));
}

void TestJobRunner::deliversResultsInOrderOnTheUiThreadBeforeTheEnd() {
    constexpr int results = 1000;
    std::vector<int> delivered;
    bool onUiThread = true;
    std::thread::id worker;
    int deliveredAtEnd = 0;
    runner_->start({QStringLiteral("job"),
                    [&](const JobContext& context) {
                        worker = std::this_thread::get_id();
                        for (int i = 0; i < results; ++i)
                            context.post([&, i] {
                                delivered.push_back(i);
                                onUiThread = onUiThread && QThread::currentThread() == thread();
                            });
                    },
                    [&](const JobOutcome& outcome) {
                        QVERIFY(outcome.done());
                        deliveredAtEnd = static_cast<int>(delivered.size());
                    }});
    QVERIFY(waitUntilIdle());
    QCOMPARE(deliveredAtEnd, results);
    for (int i = 0; i < results; ++i)
        QCOMPARE(delivered[static_cast<std::size_t>(i)], i);
    QVERIFY(onUiThread);
    QCOMPARE(worker != std::this_thread::get_id(), test::isThreaded(*runner_));
}

using Throw = void (*)();
Q_DECLARE_METATYPE(Throw)

void TestJobRunner::turnsWhatAJobThrowsIntoItsOutcome_data() {
    QTest::addColumn<Throw>("raise");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, Throw raise, JobOutcome::Kind kind, const char* says) {
        QTest::newRow(name) << raise << static_cast<int>(kind) << QString::fromUtf8(says);
    };
    using Kind = JobOutcome::Kind;
    row(
        "nothing", [] {}, Kind::Done, "");
    row(
        "cancelled", [] { throw Cancelled(); }, Kind::Cancelled, "");
    row(
        "error",
        [] { throw Error(ErrorCode::NotFound, "no such file", "a.png", "check the name"); },
        Kind::Failed, "No such file: a.png: check the name");
    row(
        "out of memory", [] { throw std::bad_alloc(); }, Kind::Failed, "Not enough memory: job");
    row(
        "exception", [] { throw std::logic_error("odd state"); }, Kind::Failed, "odd state");
    row(
        "something else", [] { throw 42; }, Kind::Failed, "Unexpected error: job");
}

void TestJobRunner::turnsWhatAJobThrowsIntoItsOutcome() {
    QFETCH(Throw, raise);
    QFETCH(int, kind);
    QFETCH(QString, says);
    JobOutcome outcome;
    runner_->start({QStringLiteral("job"), [raise](const JobContext&) { raise(); },
                    [&](const JobOutcome& end) { outcome = end; }});
    QVERIFY(waitUntilIdle());
    QCOMPARE(static_cast<int>(outcome.kind), kind);
    QVERIFY2(outcome.message.contains(says), qPrintable(outcome.message));
    QCOMPARE(outcome.message.isEmpty(), says.isEmpty());
}

void TestJobRunner::endsEveryJobExactlyOnce() {
    QSignalSpy spy(runner_.get(), &JobRunner::finished);
    int ends = 0;
    for (int i = 0; i < 20; ++i)
        runner_->start({QStringLiteral("job"),
                        [i](const JobContext&) {
                            if (i % 3 == 1)
                                throw Cancelled();
                            if (i % 3 == 2)
                                throw std::runtime_error("no");
                        },
                        [&](const JobOutcome&) { ++ends; }});
    QVERIFY(waitUntilIdle());
    QCoreApplication::processEvents();
    QCOMPARE(ends, 20);
    QCOMPARE(spy.count(), 20);
}

void TestJobRunner::deliversNothingAfterCancel() {
    int delivered = 0;
    bool cancelled = false;
    bool progressAfterCancel = false;
    connect(runner_.get(), &JobRunner::progressed, this,
            [&] { progressAfterCancel = progressAfterCancel || cancelled; });
    runner_->start({QStringLiteral("job"),
                    [&](const JobContext& context) {
                        context.post([&] {
                            ++delivered;
                            cancelled = true;
                            runner_->cancel(*runner_->current());
                        });
                        context.post([&] { ++delivered; });
                        waitForCancel(context);
                        context.post([&] { ++delivered; });
                        context.engine().progress({"late", 1, 1});
                    },
                    {}});
    QVERIFY(waitUntilIdle());
    QCOMPARE(delivered, 1);
    QVERIFY(!progressAfterCancel);
}

void TestJobRunner::calledOffWinsOverDoneAndFailed() {
    for (const bool fails : {false, true}) {
        JobOutcome outcome;
        runner_->start({QStringLiteral("job"),
                        [&](const JobContext& context) {
                            context.post([&] { runner_->cancelAll(); });
                            waitForCancel(context);
                            if (fails)
                                throw std::runtime_error("too late to matter");
                        },
                        [&](const JobOutcome& end) { outcome = end; }});
        QVERIFY(waitUntilIdle());
        QVERIFY(outcome.cancelled());
        QVERIFY(outcome.message.isEmpty());
    }
}

void TestJobRunner::calledOffWhileWaitingNeverRuns() {
    std::atomic<bool> ran = false;
    bool endedAtOnce = false;
    runner_->start({QStringLiteral("first"),
                    [&](const JobContext& context) {
                        context.post([&] {
                            bool ended = false;
                            const JobId id = runner_->start(
                                {QStringLiteral("second"), [&](const JobContext&) { ran = true; },
                                 [&](const JobOutcome& outcome) { ended = outcome.cancelled(); }});
                            runner_->cancel(id);
                            endedAtOnce = ended;
                        });
                    },
                    {}});
    QVERIFY(waitUntilIdle());
    QVERIFY(endedAtOnce);
    QVERIFY(!ran);
}

void TestJobRunner::cancelAllEndsRunningAndWaitingJobs() {
    int cancelled = 0;
    const auto count = [&](const JobOutcome& outcome) { cancelled += outcome.cancelled() ? 1 : 0; };
    runner_->start(
        {QStringLiteral("running"),
         [&](const JobContext& context) {
             context.post([&] {
                 for (int i = 0; i < 3; ++i)
                     runner_->start({QStringLiteral("waiting"), [](const JobContext&) {}, count});
                 runner_->cancelAll();
             });
             waitForCancel(context);
         },
         count});
    QVERIFY(waitUntilIdle());
    QCOMPARE(cancelled, 4);
}

void TestJobRunner::cancelOfAnUnknownJobIsPassedOver() {
    JobOutcome outcome{JobOutcome::Kind::Failed, {}};
    runner_->cancel(7);
    const JobId id = runner_->start({QStringLiteral("job"), [](const JobContext&) {},
                                     [&](const JobOutcome& end) { outcome = end; }});
    runner_->cancel(id + 1);
    QVERIFY(waitUntilIdle());
    runner_->cancel(id);
    QVERIFY(outcome.done());
}

void TestJobRunner::nothingStaleReachesTheNextJob() {
    QStringList shown;
    runner_->start({QStringLiteral("old"),
                    [&](const JobContext& context) {
                        context.post([&] {
                            runner_->cancelAll();
                            shown.clear();
                            runner_->start({QStringLiteral("new"),
                                            [&](const JobContext& next) {
                                                next.post([&] { shown << "new"; });
                                            },
                                            {}});
                        });
                        waitForCancel(context);
                        for (int i = 0; i < 100; ++i)
                            context.post([&] { shown << "old"; });
                    },
                    {}});
    QVERIFY(waitUntilIdle());
    QCOMPARE(shown, QStringList{"new"});
}

void TestJobRunner::jobStartedFromFinishedWaitsUntilEveryoneWasTold() {
    QStringList log;
    connect(runner_.get(), &JobRunner::started, this,
            [&](JobId id) { log << QStringLiteral("started %1").arg(id); });
    connect(runner_.get(), &JobRunner::finished, this,
            [&](JobId id) { log << QStringLiteral("finished %1").arg(id); });
    runner_->start({QStringLiteral("first"), [](const JobContext&) {},
                    [&](const JobOutcome&) {
                        runner_->start({QStringLiteral("second"), [](const JobContext&) {}, {}});
                    }});
    QVERIFY(waitUntilIdle());
    QCOMPARE(log, (QStringList{"started 1", "finished 1", "started 2", "finished 2"}));
}

void TestJobRunner::isIdleWhenTheLastJobIsAnnounced() {
    std::vector<bool> busy;
    connect(runner_.get(), &JobRunner::finished, this, [&] { busy.push_back(runner_->isBusy()); });
    runner_->start(
        {QStringLiteral("first"),
         [&](const JobContext& context) {
             context.post([&] {
                 runner_->start({QStringLiteral("second"), [](const JobContext&) {}, {}});
             });
         },
         {}});
    QVERIFY(waitUntilIdle());
    QCOMPARE(busy, (std::vector<bool>{true, false}));
    QVERIFY(!runner_->current());
}

void TestJobRunner::releasesTheJobOnTheUiThread() {
    const auto destroyedOn = std::make_shared<std::thread::id>();
    for (int i = 0; i < 50; ++i) {
        std::shared_ptr<int> held(new int, [destroyedOn](int* value) {
            *destroyedOn = std::this_thread::get_id();
            delete value;
        });
        runner_->start(
            {QStringLiteral("job"), [held](const JobContext&) {}, [held](const JobOutcome&) {}});
        held.reset();
        QVERIFY(waitUntilIdle());
        QCOMPARE(*destroyedOn, std::this_thread::get_id());
    }
}

QTEST_GUILESS_MAIN(TestJobRunner)
#include "test_job_runner.moc"
