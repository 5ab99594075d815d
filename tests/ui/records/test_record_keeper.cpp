#include "base/files.h"
#include "records/record_keeper.h"
#include "records/record_queue.h"
#include "records/sql_connection.h"
#include "ui/records/postgres_server.h"
#include "ui/records/sample_batch.h"

#include <QSignalSpy>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>

using namespace patchgauge;
using namespace patchgauge::test;
using ui::RecordDatabase;
using ui::RecordKeeper;
using ui::RecordQueue;
namespace fs = std::filesystem;

/// What cannot be recorded is told, waits, and is recorded later: once, and in order.
class TestRecordKeeper : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;

    QString file() const { return folder_->filePath("records.sqlite"); }
    fs::path queue() const { return fs::path(folder_->path().toStdString()) / "queue"; }

    std::size_t waiting() const {
        return fs::exists(queue()) ? listFiles(queue(), {".json"}).size() : 0;
    }

    static QString idOf(const evidence::Batch& batch) { return QString::fromStdString(batch.id); }

private Q_SLOTS:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void keeperRecordsAndTells() {
        RecordKeeper keeper(file(), queue());
        QSignalSpy recorded(&keeper, &RecordKeeper::recorded);
        const evidence::Batch batch = sampleBatch(4);
        keeper.keep(batch);
        keeper.keep(idOf(batch), {acceptance(batch.images[2])});
        QTRY_COMPARE(recorded.size(), 2);
        QCOMPARE(recorded[0][0].toString(), idOf(batch));
        QCOMPARE(RecordDatabase(file()).verify().rows, 2);
        QCOMPARE(waiting(), std::size_t(0));
    }

    void everythingIsRecordedBeforeTheEnd() {
        {
            RecordKeeper keeper(file(), queue());
            for (int i = 0; i < 5; ++i)
                keeper.keep(sampleBatch(3));
        }
        QCOMPARE(RecordDatabase(file()).verify().rows, 5);
    }

    void placesThatCannotBeWrittenAreToldAndLeaveTheBatchInTheQueue_data() {
        QTest::addColumn<QString>("location");
        QTest::newRow("a folder") << "%1";
        QTest::newRow("no permission") << "/proc/records.sqlite";
        QTest::newRow("no server") << "postgresql://nobody@/none?host=%1";
    }

    void placesThatCannotBeWrittenAreToldAndLeaveTheBatchInTheQueue() {
        QFETCH(QString, location);
        location.replace("%1", folder_->path());
        const evidence::Batch batch = sampleBatch(3);
        {
            RecordKeeper keeper(location, queue());
            QSignalSpy queued(&keeper, &RecordKeeper::queued);
            keeper.keep(batch);
            QTRY_COMPARE(queued.size(), 1);
            QCOMPARE(queued[0][0].toString(), idOf(batch));
            QVERIFY(!queued[0][1].toString().isEmpty());
            QCOMPARE(waiting(), std::size_t(1));
        }
        RecordKeeper next(file(), queue()); // records it at its start
        QSignalSpy recorded(&next, &RecordKeeper::recorded);
        QTRY_COMPARE(recorded.size(), 1);
        QCOMPARE(waiting(), std::size_t(0));
        QCOMPARE(RecordDatabase(file()).find({}).size(), std::size_t(1));
    }

    void lockedDatabaseKeepsTheOrder() {
        RecordDatabase(file()).find({});
        RecordQueue records(file(), queue());
        const evidence::Batch batch = sampleBatch(3);
        {
            const ui::SqlConnection other(file());
            const ui::SqlTransaction lock(other, ui::SqlTransaction::Kind::Write);
            const RecordQueue::Outcome outcome = records.keep(batch);
            QVERIFY(outcome.queued);
            QVERIFY2(outcome.queued->reason.contains("locked"), qPrintable(outcome.queued->reason));
        }
        // Said of a batch that waits: it must come after it.
        const RecordQueue::Outcome outcome =
            records.keep(ui::ReviewEntry{idOf(batch), {acceptance(batch.images[2])}});
        QCOMPARE(outcome.recorded, QStringList({idOf(batch), idOf(batch)}));
        QVERIFY(outcome.problem.isEmpty());
        QCOMPARE(RecordDatabase(file()).batch(idOf(batch)).images[2].verdict(),
                 calibration::Verdict::Pass);
    }

    void fullDiskLeavesNothingHalfWritten() {
        RecordDatabase(file()).record(sampleBatch(3));
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit small{256 * 1024, before.rlim_max};
        const evidence::Batch batch = sampleBatch(3000);
        RecordQueue records(file(), queue());
        setrlimit(RLIMIT_FSIZE, &small);
        const RecordQueue::Outcome full = records.keep(batch); // the queue is as full
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!full.queued);
        QCOMPARE(full.lost.size(), std::size_t(1));
        QCOMPARE(waiting(), std::size_t(0));
        QCOMPARE(RecordDatabase(file()).find({}).size(), std::size_t(1));
        QVERIFY(RecordDatabase(file()).verify().ok);

        QCOMPARE(records.keep(batch).recorded, QStringList(idOf(batch)));
        QVERIFY(RecordDatabase(file()).verify().ok);
    }

    void whatIsLostIsTold() {
        fs::create_directories(queue().parent_path());
        writeAtomically(queue(), "a file", 6);
        RecordKeeper keeper("/proc/records.sqlite", queue());
        QSignalSpy lost(&keeper, &RecordKeeper::lost);
        keeper.keep(sampleBatch(2));
        QTRY_COMPARE(lost.size(), 1);
    }

    void damagedFileInTheQueueIsSetAsideAndDoesNotHoldUpTheRest() {
        RecordQueue records(file(), queue());
        const std::string half = "{\"format\": \"patchgauge-batch\", \"versi";
        writeAtomically(queue() / "000000000001-x.json", half.data(), half.size());
        const RecordQueue::Outcome outcome = records.keep(sampleBatch(2));
        QCOMPARE(outcome.lost.size(), std::size_t(1));
        QCOMPARE(outcome.recorded.size(), 1);
        QVERIFY(fs::exists(queue() / "000000000001-x.refused"));
    }

    void serverStoppedMidwayRecordsEverythingOnceAfterwards() {
        if (!PostgresServer::isInstalled())
            QSKIP("PostgreSQL is not installed (package postgresql)");
        PostgresServer server;
        const QString failure = server.create();
        QVERIFY2(failure.isEmpty(), qPrintable(failure));
        const QString location = server.newLocation();
        RecordKeeper keeper(location, queue());
        QSignalSpy recorded(&keeper, &RecordKeeper::recorded);
        QSignalSpy queued(&keeper, &RecordKeeper::queued);
        keeper.keep(sampleBatch(3));
        QTRY_COMPARE(recorded.size(), 1);
        QVERIFY(server.stop().isEmpty());
        const evidence::Batch second = sampleBatch(3);
        keeper.keep(second);
        keeper.keep(idOf(second), {acceptance(second.images[2])});
        QTRY_COMPARE(queued.size(), 2);
        QVERIFY(!queued[0][1].toString().contains("secret"));
        const QString restarted = server.start();
        QVERIFY2(restarted.isEmpty(), qPrintable(restarted));
        keeper.keep(sampleBatch(3));
        QTRY_COMPARE(recorded.size(), 4);
        QCOMPARE(waiting(), std::size_t(0));
        const ui::Verification verification = RecordDatabase(location).verify();
        QVERIFY2(verification.ok, qPrintable(verification.problem));
        QCOMPARE(verification.rows, 4);
    }
};

QTEST_GUILESS_MAIN(TestRecordKeeper)
#include "test_record_keeper.moc"
