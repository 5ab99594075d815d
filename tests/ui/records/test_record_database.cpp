#include "evidence/json.h"
#include "records/record_database.h"
#include "records/sql_connection.h"
#include "ui/records/postgres_server.h"
#include "ui/records/sample_batch.h"

#include <QSqlError>
#include <QtTest>

#include <thread>

using namespace patchgauge;
using namespace patchgauge::test;
using calibration::Verdict;
using ui::RecordDatabase;
using ui::RecordQuery;

/// What is recorded is found again as it was, in SQLite and in PostgreSQL.
class TestRecordDatabase : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    PostgresServer server_;
    bool serverRuns_ = false;
    int files_ = 0;

    QString newLocation() {
        QFETCH_GLOBAL(bool, postgres);
        if (postgres)
            return server_.newLocation();
        return folder_.filePath(QString::number(++files_) + "/records.sqlite");
    }

    static std::size_t found(const RecordDatabase& database, const RecordQuery& query) {
        return database.find(query).size();
    }

    template <typename Work>
    static ErrorCode codeOf(const Work& work) {
        try {
            work();
        } catch (const Error& error) {
            return error.code();
        }
        return ErrorCode::Numeric; // which no record ever throws
    }

private Q_SLOTS:
    void initTestCase_data() {
        QTest::addColumn<bool>("postgres");
        QTest::newRow("SQLite") << false;
        QTest::newRow("PostgreSQL") << true;
    }

    void initTestCase() {
        if (PostgresServer::isInstalled()) {
            const QString failure = server_.create();
            QVERIFY2(failure.isEmpty(), qPrintable(failure));
            serverRuns_ = true;
        }
    }

    void init() {
        QFETCH_GLOBAL(bool, postgres);
        if (postgres && !serverRuns_)
            QSKIP("PostgreSQL is not installed (package postgresql)");
    }

    void batchComesBackWordForWord() {
        const evidence::Batch batch = sampleBatch(25);
        RecordDatabase database(newLocation());
        database.record(batch);
        const evidence::Batch back = database.batch(QString::fromStdString(batch.id));
        QCOMPARE(toJson(back).dump(), toJson(batch).dump());
    }

    void batchIsRecordedOnce() {
        const evidence::Batch batch = sampleBatch(3);
        RecordDatabase database(newLocation());
        database.record(batch);
        database.record(batch);
        QCOMPARE(found(database, {}), std::size_t(1));
        QCOMPARE(database.verify().rows, 1);
    }

    void batchesAreListedNewestFirstWithCountsInForce() {
        RecordDatabase database(newLocation());
        const evidence::Batch later = sampleBatch(20, "2025-03-02", "Grace");
        database.record(later);
        database.record(sampleBatch(3, "2025-03-01"));
        database.record(QString::fromStdString(later.id), {acceptance(later.images[2])});

        const auto summaries = database.find({});
        QCOMPARE(summaries.size(), std::size_t(2));
        const ui::RecordSummary& first = summaries[0];
        QCOMPARE(first.id.toStdString(), later.id);
        QCOMPARE(first.startedLocal, QString("2025-03-02T22:00:00+02:00"));
        QCOMPARE(first.modelName, QString("Lid_100%"));
        QCOMPARE(first.operatorName, QString("Grace"));
        QCOMPARE(first.station, QString("line-1"));
        int counts[3] = {0, 0, 0};
        for (const evidence::ImageRecord& image : later.images)
            if (!image.failed())
                ++counts[static_cast<int>(image.machineVerdict)];
        QCOMPARE(first.images, 20);
        QCOMPARE(first.unreadable, 2);
        QCOMPARE(first.passed, counts[0] + 1);
        QCOMPARE(first.toReview, counts[1]);
        QCOMPARE(first.rejected, counts[2] - 1);
    }

    void batchesAreFoundByWhatIsAsked() {
        RecordDatabase database(newLocation());
        database.record(sampleBatch(5, "2025-03-01", "Ada"));
        database.record(sampleBatch(2, "2025-03-02", "GRACE Ünal"));

        RecordQuery query;
        query.from = QDate(2025, 3, 2);
        QCOMPARE(found(database, query), std::size_t(1));
        query = {};
        query.to = QDate(2025, 3, 1);
        QCOMPARE(found(database, query), std::size_t(1));
        query = {};
        query.operatorName = "grace ü";
        QCOMPARE(found(database, query), std::size_t(1));
        query = {};
        query.model = "D_100%";
        QCOMPARE(found(database, query), std::size_t(2));
        query.model = "d1100";
        QCOMPARE(found(database, query), std::size_t(0));
        query = {};
        query.fileName = "PART004";
        QCOMPARE(found(database, query), std::size_t(1));
        query = {};
        query.limit = 1;
        QCOMPARE(found(database, query), std::size_t(1));
    }

    void verdictIsLookedForInTheSameImageAndInForce() {
        RecordDatabase database(newLocation());
        const evidence::Batch batch = sampleBatch(3); // passes, for review, rejected
        database.record(batch);
        RecordQuery query;
        query.verdict = Verdict::Reject;
        QCOMPARE(found(database, query), std::size_t(1));
        query.fileName = "part001";
        QCOMPARE(found(database, query), std::size_t(0));
        query.fileName = "part002";
        QCOMPARE(found(database, query), std::size_t(1));
        database.record(QString::fromStdString(batch.id), {acceptance(batch.images[2])});
        QCOMPARE(found(database, query), std::size_t(0));
        query.verdict = Verdict::Pass;
        QCOMPARE(found(database, query), std::size_t(1));
    }

    void lastWordOfAnImageCountsAndCanBeTakenBack() {
        RecordDatabase database(newLocation());
        const evidence::Batch batch = sampleBatch(3);
        const QString id = QString::fromStdString(batch.id);
        database.record(batch);
        const ui::RecordedReview accepted = acceptance(batch.images[2]);
        database.record(id, {accepted});
        const evidence::ImageRecord judged = database.batch(id).images[2];
        QCOMPARE(judged.verdict(), Verdict::Pass);
        QCOMPARE(judged.verdictOverride->reason, std::string("dust, wiped off"));
        QCOMPARE(judged.label, evidence::Label::Good);

        ui::RecordedReview takenBack = accepted;
        takenBack.verdictOverride.reset();
        takenBack.label = evidence::Label::Defective;
        takenBack.kind = "scratch";
        takenBack.time = "2025-03-01T11:00:00Z";
        database.record(id, {takenBack});
        const evidence::ImageRecord last = database.batch(id).images[2];
        QCOMPARE(last.verdict(), Verdict::Reject);
        QCOMPARE(last.kind, std::string("scratch"));
        QCOMPARE(database.find({})[0].rejected, 1);
        QCOMPARE(database.verify().rows, 3);
    }

    void reviewIsRecordedOnce() {
        RecordDatabase database(newLocation());
        const evidence::Batch batch = sampleBatch(3);
        const QString id = QString::fromStdString(batch.id);
        database.record(batch);
        database.record(id, {acceptance(batch.images[2])});
        database.record(id, {acceptance(batch.images[2])});
        QCOMPARE(database.verify().rows, 2);
    }

    void whatWasNeverRecordedIsSaid() {
        RecordDatabase database(newLocation());
        const evidence::Batch batch = sampleBatch(3);
        const QString id = QString::fromStdString(batch.id);
        QCOMPARE(codeOf([&] { database.batch(id); }), ErrorCode::NotFound);
        QCOMPARE(codeOf([&] { database.record(id, {acceptance(batch.images[0])}); }),
                 ErrorCode::NotFound);
        database.record(batch);
        ui::RecordedReview unknown = acceptance(batch.images[0]);
        unknown.path = "/elsewhere.png";
        QCOMPARE(codeOf([&] {
                     database.record(id, {acceptance(batch.images[2]), unknown});
                 }),
                 ErrorCode::NotFound);
        QVERIFY(!database.batch(id).images[2].verdictOverride); // whole or not at all
        QVERIFY(database.verify().ok);
    }

    void stationsAddToOneTrail() {
        const QString location = newLocation();
        constexpr int stations = 3;
        constexpr int batches = 8;
        std::vector<std::thread> threads;
        for (int station = 0; station < stations; ++station)
            threads.emplace_back([&] {
                RecordDatabase database(location);
                for (int i = 0; i < batches; ++i)
                    database.record(sampleBatch(4));
            });
        for (std::thread& thread : threads)
            thread.join();
        const RecordDatabase database(location);
        const ui::Verification verification = database.verify();
        QVERIFY2(verification.ok, qPrintable(verification.problem));
        QCOMPARE(verification.rows, stations * batches);
        QCOMPARE(found(database, {}), std::size_t(stations * batches));
    }

    void changesAreRefused() {
        const QString location = newLocation();
        const evidence::Batch batch = sampleBatch(3);
        RecordDatabase(location).record(batch);
        const ui::SqlConnection connection(location);
        for (const char* statement :
             {"UPDATE batches SET operator = 'nobody'", "DELETE FROM images",
              "UPDATE audit SET time = ''", "DELETE FROM audit_head",
              "UPDATE audit_head SET rows = 0", "DELETE FROM models"})
            QVERIFY2(codeOf([&] { connection.define(statement); }) != ErrorCode::Numeric,
                     statement);
        QVERIFY(RecordDatabase(location).verify().ok);
    }

    void passwordIsNotShown() {
        QFETCH_GLOBAL(bool, postgres);
        if (!postgres)
            return;
        QVERIFY(newLocation().contains("secret"));
        QVERIFY(!ui::shownLocation(newLocation()).contains("secret"));
    }
};

QTEST_GUILESS_MAIN(TestRecordDatabase)
#include "test_record_database.moc"
