#include "records/record_database.h"
#include "records/record_schema.h"

#include <QtTest>

using namespace patchgauge;
using ui::RecordDatabase;

/// Records of earlier versions are brought up to date with their trail whole; of later ones they
/// are left alone.
class TestRecordSchema : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    QString copyOfVersion1(const QString& name) const {
        const QString file = folder_.filePath(name);
        QFile::copy(PATCHGAUGE_TEST_DATA "/records_v1.sqlite", file);
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        return file;
    }

private Q_SLOTS:
    /// The file was written, and its hashes computed, by another program (Python's sqlite3 and
    /// hashlib).
    void version1IsBroughtUpToDate() {
        const QString file = copyOfVersion1("old.sqlite");
        const RecordDatabase database(file);
        const ui::Verification verification = database.verify();
        QVERIFY2(verification.ok, qPrintable(verification.problem));
        QCOMPARE(verification.rows, 2);
        const auto found = database.find({});
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].operatorName, QString("Ada"));
        QVERIFY(found[0].station.isEmpty());
        QCOMPARE(found[0].rejected, 1);
        const evidence::ImageRecord image = database.batch(found[0].id).images[1];
        QCOMPARE(image.label, evidence::Label::Defective);
        QCOMPARE(image.verdictOverride->by, std::string("Grace"));
        QVERIFY(image.kind.empty());
    }

    void changeOfAnOldRowIsFoundAfterwards() {
        const QString file = copyOfVersion1("changed.sqlite");
        RecordDatabase(file).find({});
        const ui::SqlConnection connection(file);
        connection.define("DROP TRIGGER batches_not_changed");
        connection.define("UPDATE batches SET station = 'elsewhere'");
        QVERIFY(!RecordDatabase(file).verify().ok);
    }

    void laterVersionIsRefusedWithASentence() {
        const QString file = folder_.filePath("later.sqlite");
        RecordDatabase(file).find({});
        ui::SqlConnection(file).define("UPDATE schema_version SET version = 99");
        try {
            const RecordDatabase database(file);
            QFAIL("opened");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::Unsupported);
            QVERIFY(QString(error.what()).contains("version 99"));
        }
    }

    void whatIsNoDatabaseIsLeftAlone() {
        const QString name = folder_.filePath("notes.txt");
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray text(5000, 'x');
        file.write(text);
        file.close();
        try {
            const RecordDatabase database(name);
            QFAIL("opened");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::Corrupt);
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), text);
    }
};

QTEST_GUILESS_MAIN(TestRecordSchema)
#include "test_record_schema.moc"
