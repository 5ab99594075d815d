#include "records/record_database.h"
#include "ui/records/sample_batch.h"
#include "ui/records/scratch_database.h"

#include <nlohmann/json.hpp>
#include <QCryptographicHash>
#include <QSqlRecord>
#include <QtTest>

using namespace patchgauge;
using namespace patchgauge::test;
using ui::RecordDatabase;
using ui::Verification;

/// Whatever is changed, removed or added behind the trail's back is found and named.
class TestRecordVerification : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    int files_ = 0;
    QString location_;
    std::vector<evidence::Batch> batches_;

    Verification verified() const { return RecordDatabase(location_).verify(); }

private Q_SLOTS:
    /// Rows of the trail: batch, batch, review, batch.
    void init() {
        location_ = folder_.filePath(QString::number(++files_) + ".sqlite");
        RecordDatabase database(location_);
        batches_ = {sampleBatch(5), sampleBatch(15), sampleBatch(2)};
        database.record(batches_[0]);
        database.record(batches_[1]);
        database.record(QString::fromStdString(batches_[1].id),
                        {acceptance(batches_[1].images[2])});
        database.record(batches_[2]);
    }

    void untouchedRecordsAreInOrder() {
        const Verification found = verified();
        QVERIFY2(found.ok, qPrintable(found.problem));
        QCOMPARE(found.rows, 4);
        QVERIFY(!found.firstBad);
        QCOMPARE(found.lastHash.size(), 64);
    }

    void everyChangeIsFoundAndNamed_data() {
        QTest::addColumn<QString>("statement"); // %1, %2, %3 are the batches
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("problem");
        const auto add = [](const char* name, const char* statement, int row, const char* problem) {
            QTest::newRow(name) << statement << row << problem;
        };
        add("an image's verdict",
            "UPDATE images SET verdict = 'pass' WHERE batch_id = '%2' AND position = 12", 2,
            "image 12 of batch %2 of 2025-03-01T22:00:00+02:00 was changed");
        add("an image's details",
            "UPDATE images SET details = replace(details, '0', '1') WHERE batch_id = '%2' AND "
            "position = 1",
            2, "image 1 of batch %2 of 2025-03-01T22:00:00+02:00 was changed");
        add("an image with a hash that fits nothing",
            "UPDATE images SET content_sha256 = '' WHERE batch_id = '%2' AND position = 3", 2,
            "image 3 of batch %2");
        add("an image in the middle is gone",
            "DELETE FROM images WHERE batch_id = '%2' AND position = 4", 2,
            "image 4 of batch %2 of 2025-03-01T22:00:00+02:00 is missing");
        add("the last image is gone", "DELETE FROM images WHERE batch_id = '%2' AND position = 15",
            2, "image 15 of batch %2 of 2025-03-01T22:00:00+02:00 is missing");
        add("an image was added",
            "INSERT INTO images SELECT batch_id, 16, path, name_key, sha256, verdict, details, "
            "content_sha256 FROM images WHERE batch_id = '%2' AND position = 1",
            2, "image 16 of batch %2 of 2025-03-01T22:00:00+02:00 was added");
        add("an operator", "UPDATE batches SET operator = 'Eve' WHERE id = '%1'", 1,
            "batch %1 of 2025-03-01T22:00:00+02:00 was changed");
        add("a station emptied", "UPDATE batches SET station = '' WHERE id = '%3'", 4,
            "batch %3 of 2025-03-01T22:00:00+02:00 was changed");
        add("a batch is gone", "DELETE FROM batches WHERE id = '%3'", 4, "batch %3 is missing");
        add("the model", "UPDATE models SET info = replace(info, '0', '1')", 1,
            "the model of batch %1 of 2025-03-01T22:00:00+02:00 was changed");
        add("the model is gone", "DELETE FROM models", 1,
            "the model of batch %1 of 2025-03-01T22:00:00+02:00 is missing");
        add("a reason", "UPDATE reviews SET override_reason = 'none'", 3,
            "what row 3 of the trail says of images of batch %2 was changed or is missing");
        add("a review is gone", "DELETE FROM reviews", 3, "what row 3 of the trail says");
        add("a time in the trail", "UPDATE audit SET time = '2020-01-01T00:00:00Z' WHERE seq = 2",
            2, "row 2 of the trail was changed");
        add("a row of the trail is gone", "DELETE FROM audit WHERE seq = 2", 2,
            "row 2 of the trail is missing");
        add("the first row is gone", "DELETE FROM audit WHERE seq = 1", 1,
            "row 1 of the trail is missing");
        add("the last row is gone", "DELETE FROM audit WHERE seq = 4", 4,
            "the trail ends after row 3, but 4 rows were written");
        add("a head that was turned back", "UPDATE audit_head SET rows = 3", 4,
            "what is kept of the end of the trail does not fit row 4");
    }

    void everyChangeIsFoundAndNamed() {
        QFETCH(QString, statement);
        QFETCH(int, row);
        QFETCH(QString, problem);
        const auto named = [&](QString text) {
            for (std::size_t i = 0; i < batches_.size(); ++i)
                text.replace('%' + QString::number(i + 1), QString::fromStdString(batches_[i].id));
            return text;
        };
        tamper(location_, {named(statement)});
        const Verification found = verified();
        QVERIFY(!found.ok);
        QVERIFY2(found.problem.startsWith(named(problem)), qPrintable(found.problem));
        QCOMPARE(found.firstBad.value_or(0), row);
    }

    void batchBesideTheTrailIsFound() {
        tamper(location_,
               {"INSERT INTO batches SELECT 'forged', model_id, started_utc, started_local, "
                "finished_utc, finished_local, operator, operator_key, device, software_version, "
                "images, passed, to_review, rejected, unreadable, station FROM batches LIMIT 1"});
        const Verification found = verified();
        QVERIFY(!found.ok);
        QVERIFY(!found.firstBad);
        QCOMPARE(found.problem, QString("batch forged was added behind the trail"));
    }

    /// A trail cut off together with its head is whole in itself; only a hash noted before tells.
    void trailCutOffWithItsHeadIsToldByAHashNotedElsewhere() {
        const QString noted = verified().lastHash;
        tamper(location_, {"DELETE FROM audit WHERE seq = 4",
                           "UPDATE audit_head SET rows = 3, hash = (SELECT hash FROM audit WHERE "
                           "seq = 3)",
                           "DELETE FROM images WHERE batch_id = (SELECT id FROM batches WHERE id "
                           "NOT IN (SELECT batch_id FROM audit))",
                           "DELETE FROM batches WHERE id NOT IN (SELECT batch_id FROM audit)"});
        const Verification found = verified();
        QVERIFY(found.ok);
        QVERIFY(found.lastHash != noted);
    }

    /// As anybody can compute it: SHA-256 of the row as JSON, without the hash and what is empty.
    void chainIsWhatTheDocumentationSays() {
        const ui::SqlConnection connection(location_);
        QSqlQuery query = connection.run("SELECT * FROM audit ORDER BY seq");
        QString previous = "";
        while (connection.next(query)) {
            nlohmann::json row;
            for (const char* column :
                 {"time", "kind", "batch_id", "content_sha256", "previous_hash"})
                if (const auto text = query.value(column).toString(); !text.isEmpty())
                    row[column] = text.toStdString();
            row["seq"] = query.value("seq").toLongLong();
            const QByteArray digest = QCryptographicHash::hash(
                QByteArray::fromStdString(row.dump()), QCryptographicHash::Sha256);
            QCOMPARE(query.value("hash").toString(), QString::fromLatin1(digest.toHex()));
            QCOMPARE(query.value("previous_hash").toString(), previous);
            previous = query.value("hash").toString();
        }
        QCOMPARE(verified().lastHash, previous);
    }
};

QTEST_GUILESS_MAIN(TestRecordVerification)
#include "test_record_verification.moc"
