#include "evidence/batch.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QtTest>

#include <cmath>
#include <ctime>
#include <set>

using namespace patchgauge;
using namespace patchgauge::evidence;
using calibration::Verdict;

namespace {

/// A photo of 200 × 100 pixels, looked at as 64 × 32, with one finding.
pipeline::Inspection inspectionOf() {
    pipeline::Inspection inspection;
    inspection.path = "/parts/a.png";
    inspection.sha256 = std::string(64, 'a');
    inspection.imageSize = {200, 100};
    inspection.map.score = 12;
    inspection.map.peak = {32.5, 16.5};
    inspection.decisiveScore = 11;
    inspection.verdict = Verdict::Reject;
    inspection.unfit = {"too dark"};
    inspection.regions = {{10, 20, 30, 40, 600, 12}};
    inspection.milliseconds = 3;
    return inspection;
}

detector::ModelInfo modelInfo() {
    detector::ModelInfo info;
    info.input = {{64, 32}, {64, 32}, 16};
    info.acceptance = {0.5, 200};
    return info;
}

} // namespace

class TestEvidenceRecord : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recordHasWhatWasFound();
    void recordOfAnAlignedPhotoIsInPixelsOfTheFile();
    void unreadableImageHasOnlyItsReason();
    void anOverrideIsInForce();
    void identifiersAreUniqueAndWellFormed();
    void identifiersBeginWithTheMillisecond();
    void laterIdentifiersAreGreaterAlsoWithinAMillisecond();
    void momentSaysItsDistanceFromUtc_data();
    void momentSaysItsDistanceFromUtc();
};

void TestEvidenceRecord::recordHasWhatWasFound() {
    const ImageRecord record = recordOf(inspectionOf(), modelInfo());
    QCOMPARE(record.path, std::string("/parts/a.png"));
    QCOMPARE(record.score, 12.0F);
    QCOMPARE(record.decisiveScore, 11.0F);
    QVERIFY(record.machineVerdict == Verdict::Reject);
    QVERIFY(record.size == Size({200, 100}));
    // 32.5 · 200 / 64 = 101.6 and 16.5 · 100 / 32 = 51.6
    QCOMPARE(record.peakX, 101);
    QCOMPARE(record.peakY, 51);
    QCOMPARE(record.regions.size(), std::size_t{1});
    QCOMPARE(*record.regions.front().areaMm2, 150.0); // 600 · 0.5²
    QVERIFY(!record.regions.front().counts);          // of at least 200 mm²
    QCOMPARE(record.regions.front().region.width, 30);
}

void TestEvidenceRecord::recordOfAnAlignedPhotoIsInPixelsOfTheFile() {
    // Turned by a quarter, counter-clockwise as seen: what is right of the middle in the aligned
    // photo lies above or below it in the file, so width and height change places.
    pipeline::Inspection inspection = inspectionOf();
    inspection.imageSize = {100, 100};
    inspection.pose = image::Pose{90, 0, 0, 1, {100, 100}, {100, 100}};
    const detector::Region aligned = inspection.regions.front();
    const detector::Region region = recordOf(inspection, modelInfo()).regions.front().region;
    QVERIFY(std::abs(region.width - aligned.height) <= 1);
    QVERIFY(std::abs(region.height - aligned.width) <= 1);
    const image::Point corner =
        inspection.pose->toPhoto(image::Point{double(aligned.x) + 1, double(aligned.y) + 1});
    QVERIFY(corner.x > region.x && corner.x < region.x + region.width);
    QVERIFY(corner.y > region.y && corner.y < region.y + region.height);
}

void TestEvidenceRecord::unreadableImageHasOnlyItsReason() {
    pipeline::Inspection inspection = inspectionOf();
    inspection.error = "the file is no image";
    const ImageRecord record = recordOf(inspection, modelInfo());
    QVERIFY(record.failed() && !record.flagged());
    QVERIFY(record.regions.empty());
}

void TestEvidenceRecord::anOverrideIsInForce() {
    ImageRecord record = recordOf(inspectionOf(), modelInfo());
    QVERIFY(record.flagged());
    record.verdictOverride = {Verdict::Pass, "Ann", "dust", "2026-03-01T14:00:00Z"};
    QVERIFY(record.verdict() == Verdict::Pass && !record.flagged());
    QVERIFY(record.machineVerdict == Verdict::Reject);
}

void TestEvidenceRecord::identifiersAreUniqueAndWellFormed() {
    const QRegularExpression version7(
        "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$");
    std::set<std::string> seen;
    for (int i = 0; i < 1000; ++i) {
        const std::string id = newBatchId();
        QVERIFY2(version7.match(QString::fromStdString(id)).hasMatch(), id.c_str());
        QVERIFY(seen.insert(id).second);
    }
}

void TestEvidenceRecord::identifiersBeginWithTheMillisecond() {
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const QString id = QString::fromStdString(newBatchId());
    const qint64 after = QDateTime::currentMSecsSinceEpoch();
    const qint64 said = (id.left(8) + id.mid(9, 4)).toLongLong(nullptr, 16);
    QVERIFY(before <= said && said <= after);
}

void TestEvidenceRecord::laterIdentifiersAreGreaterAlsoWithinAMillisecond() {
    std::string before = newBatchId();
    for (int i = 0; i < 1000; ++i) {
        std::string id = newBatchId();
        QVERIFY2(id > before, id.c_str());
        before = std::move(id);
    }
}

void TestEvidenceRecord::momentSaysItsDistanceFromUtc_data() {
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("local");
    QTest::newRow("ahead") << QByteArray("XST-8") << "2026-03-01T21:45:09+08:00";
    QTest::newRow("behind, half an hour") << QByteArray("XST3:30") << "2026-03-01T10:15:09-03:30";
    QTest::newRow("the same") << QByteArray("UTC") << "2026-03-01T13:45:09+00:00";
}

void TestEvidenceRecord::momentSaysItsDistanceFromUtc() {
    QFETCH(const QByteArray, zone);
    QFETCH(const QString, local);
    qputenv("TZ", zone);
    tzset();                                    // which localtime_r() need not do by itself
    const Moment moment = momentOf(1772372709); // 2026-03-01T13:45:09Z
    QCOMPARE(moment.utc, std::string("2026-03-01T13:45:09Z"));
    QCOMPARE(QString::fromStdString(moment.local), local);
}

QTEST_APPLESS_MAIN(TestEvidenceRecord)
#include "test_evidence_record.moc"
