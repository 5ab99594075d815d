#include "base/error.h"
#include "core/evidence/sample_batch.h"
#include "evidence/json.h"

#include <QtTest>

#include <limits>

using namespace patchgauge;
using namespace patchgauge::evidence;
using namespace patchgauge::test;
using calibration::Verdict;
using Json = nlohmann::json;

namespace {

const calibration::Calibration& thresholds() {
    static const Batch batch = sampleBatch();
    return batch.model.info.calibration;
}

ImageRecord writtenAndRead(const ImageRecord& image) {
    return imageFromJson(Json::parse(toJson(image, thresholds()).dump()), "test");
}

} // namespace

class TestEvidenceBatchJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void imageComesBackWithEveryField();
    void aScoreThatNoRegionReachesComesBack();
    void unreadableImageComesBackWithItsReason();
    void fieldsAreThereEvenWhereTheyHaveNoMeaning();
    void damageIsNamed_data();
    void damageIsNamed();
};

void TestEvidenceBatchJson::imageComesBackWithEveryField() {
    ImageRecord image = sampleImage("/零件/a.png", 'a', 12.3F, Verdict::Reject);
    image.decisiveScore = 11.7F;
    image.unfit = {Sentence("too dark: %1", {"3"})};
    image.peakX = 639;
    image.peakY = 7;
    image.regions = {{{1, 2, 3, 4, 40.5, 12.3F}, 0.405, true}, {{5, 6, 7, 8, 9, 11}, {}, false}};
    image.pose = image::Pose{-3.5, 4.25, -5.125, 0.875, image.size, {}};
    image.label = Label::Unsure;
    image.kind = "刮痕";
    image.verdictOverride = {Verdict::Pass, "Ann", "dust", "2026-03-01T14:00:00Z"};

    const ImageRecord read = writtenAndRead(image);
    QCOMPARE(read.path, image.path);
    QCOMPARE(read.sha256, image.sha256);
    QVERIFY(!read.failed());
    QVERIFY(read.size == image.size);
    QCOMPARE(read.score, image.score);
    QCOMPARE(read.decisiveScore, image.decisiveScore);
    QVERIFY(read.machineVerdict == Verdict::Reject && read.verdict() == Verdict::Pass);
    QCOMPARE(read.unfit.size(), std::size_t{1});
    QCOMPARE(read.unfit.front().english(), std::string("too dark: 3"));
    QCOMPARE(read.peakX, 639);
    QCOMPARE(read.peakY, 7);
    QCOMPARE(read.regions.size(), std::size_t{2});
    QCOMPARE(read.regions[0].region.area, 40.5);
    QCOMPARE(read.regions[0].region.peak, 12.3F);
    QCOMPARE(read.regions[0].region.height, 4);
    QCOMPARE(*read.regions[0].areaMm2, 0.405);
    QVERIFY(read.regions[0].counts && !read.regions[1].counts && !read.regions[1].areaMm2);
    QCOMPARE(read.pose->angle, -3.5);
    QCOMPARE(read.pose->dx, 4.25);
    QCOMPARE(read.pose->dy, -5.125);
    QCOMPARE(read.pose->quality, 0.875);
    QVERIFY(read.pose->photo == image.size);
    QCOMPARE(read.milliseconds, 12.5);
    QVERIFY(read.label == Label::Unsure);
    QCOMPARE(read.kind, image.kind);
    QCOMPARE(read.verdictOverride->by, std::string("Ann"));
    QCOMPARE(read.verdictOverride->reason, std::string("dust"));
    QCOMPARE(read.verdictOverride->time, std::string("2026-03-01T14:00:00Z"));
}

void TestEvidenceBatchJson::aScoreThatNoRegionReachesComesBack() {
    ImageRecord image = sampleImage("a.png", 'a', 12, Verdict::Pass);
    image.decisiveScore = -std::numeric_limits<float>::infinity();
    QVERIFY(toJson(image, thresholds())["decisive_score"].is_null());
    QCOMPARE(writtenAndRead(image).decisiveScore, image.decisiveScore);
}

void TestEvidenceBatchJson::unreadableImageComesBackWithItsReason() {
    ImageRecord image = unreadableImage("b.png");
    image.label = Label::Good;
    const ImageRecord read = writtenAndRead(image);
    QVERIFY(read.failed() && !read.flagged());
    QCOMPARE(read.error.english(), std::string("the file is no image"));
    QVERIFY(read.label == Label::Good);
}

void TestEvidenceBatchJson::fieldsAreThereEvenWhereTheyHaveNoMeaning() {
    const Json inspected = toJson(sampleImage("a", 'a', 1, Verdict::Pass), thresholds());
    const Json unreadable = toJson(unreadableImage("b"), thresholds());
    QCOMPARE(inspected.size(), unreadable.size());
    for (const auto& [field, value] : inspected.items())
        QVERIFY2(unreadable.contains(field), field.c_str());
}

void TestEvidenceBatchJson::damageIsNamed_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("a verdict that there is not") << "machine_verdict"
                                                 << "\"perhaps\"";
    QTest::newRow("a label that there is not") << "label"
                                               << "\"pretty\"";
    QTest::newRow("a peak outside the photo") << "max_at"
                                              << R"({"x": 640, "y": 0})";
    QTest::newRow("a size of nothing") << "width"
                                       << "0";
    QTest::newRow("regions that are no list") << "regions"
                                              << "7";
    QTest::newRow("a score in words") << "score"
                                      << "\"high\"";
}

void TestEvidenceBatchJson::damageIsNamed() {
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    Json json = toJson(sampleImage("a", 'a', 1, Verdict::Pass), thresholds());
    json[field.toStdString()] = Json::parse(value.toStdString());
    try {
        imageFromJson(json, "record.json");
        QFAIL("read without complaint");
    } catch (const Error& error) {
        QVERIFY(error.code() == ErrorCode::Corrupt);
        QVERIFY(QString::fromUtf8(error.what()).contains("record.json, " + field));
    }
}

QTEST_APPLESS_MAIN(TestEvidenceBatchJson)
#include "test_evidence_batch_json.moc"
