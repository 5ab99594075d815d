#include "core/evidence/sample_batch.h"
#include "evidence/comparison.h"

#include <QtTest>

#include <cmath>

using namespace patchgauge;
using namespace patchgauge::evidence;
using namespace patchgauge::test;
using calibration::Verdict;

namespace {

using Positions = std::vector<std::size_t>;

Batch batchOf(std::vector<ImageRecord> images, std::optional<float> threshold = 10.0F) {
    Batch batch = sampleBatch();
    batch.model.info.calibration.threshold = threshold;
    batch.images = std::move(images);
    return batch;
}

Positions earlierOnes(const Comparison& comparison) {
    Positions positions;
    for (const ImageChange& change : comparison.images)
        positions.push_back(change.before);
    return positions;
}

} // namespace

class TestEvidenceComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void workedExample();
    void movedImageIsKnownByItsContent();
    void changedImageIsKnownByItsPath();
    void copiesKeepToTheirPaths();
    void overridesCount();
    void withoutThresholdsScoresAreCompared();
    void unreadableImagesComeLastAndAreNotCounted();
};

void TestEvidenceComparison::workedExample() {
    // At thresholds 10 and 20: relative scores 0.5, 1.2 and 0.9 become 0.6, 0.8 and 1.5, so they
    // change by +0.1, −0.4 and +0.6.
    const Batch before = batchOf(
        {sampleImage("a", 'a', 5, Verdict::Pass), sampleImage("b", 'b', 12, Verdict::Reject),
         sampleImage("c", 'c', 9, Verdict::Review), sampleImage("gone", 'd', 1, Verdict::Pass)});
    const Batch after = batchOf(
        {sampleImage("c", 'c', 30, Verdict::Reject), sampleImage("new", '9', 1, Verdict::Pass),
         sampleImage("b", 'b', 16, Verdict::Pass), sampleImage("a", 'a', 12, Verdict::Pass)},
        20.0F);
    const Comparison comparison = compare(before, after);
    QCOMPARE(earlierOnes(comparison), (Positions{2, 1, 0}));
    const ImageChange& first = comparison.images.front();
    QCOMPARE(first.after, std::size_t{0});
    QCOMPARE(*first.difference, 21.0F);
    QVERIFY(std::abs(*first.relativeChange - 0.6) < 1e-9);
    QVERIFY(first.verdictBefore == Verdict::Review && first.verdictAfter == Verdict::Reject);
    QVERIFY(first.verdictChanged() && first.sameFile);
    QVERIFY(std::abs(*comparison.images[1].relativeChange + 0.4) < 1e-9);
    QVERIFY(!comparison.images[2].verdictChanged());
    QCOMPARE(comparison.onlyBefore, Positions{3});
    QCOMPARE(comparison.onlyAfter, Positions{1});
    QCOMPARE(comparison.verdicts.at(Verdict::Review, Verdict::Reject), std::size_t{1});
    QCOMPARE(comparison.verdicts.at(Verdict::Reject, Verdict::Pass), std::size_t{1});
    QCOMPARE(comparison.verdicts.at(Verdict::Pass, Verdict::Pass), std::size_t{1});
    QCOMPARE(comparison.verdicts.changed(), std::size_t{2});
    QCOMPARE(comparison.verdicts.total(), std::size_t{3});
}

void TestEvidenceComparison::movedImageIsKnownByItsContent() {
    const Comparison comparison = compare(batchOf({sampleImage("x/a", 'a', 5, Verdict::Pass)}),
                                          batchOf({sampleImage("y/a", 'a', 6, Verdict::Pass)}));
    QCOMPARE(comparison.images.size(), std::size_t{1});
    QVERIFY(comparison.images.front().sameFile);
}

void TestEvidenceComparison::changedImageIsKnownByItsPath() {
    const Comparison comparison = compare(batchOf({sampleImage("a", 'a', 5, Verdict::Pass)}),
                                          batchOf({sampleImage("a", 'b', 6, Verdict::Pass)}));
    QCOMPARE(comparison.images.size(), std::size_t{1});
    QVERIFY(!comparison.images.front().sameFile);
}

void TestEvidenceComparison::copiesKeepToTheirPaths() {
    const Comparison comparison = compare(batchOf({sampleImage("a", 'a', 5, Verdict::Pass),
                                                   sampleImage("copy", 'a', 5, Verdict::Pass)}),
                                          batchOf({sampleImage("copy", 'a', 6, Verdict::Pass),
                                                   sampleImage("a", 'a', 6, Verdict::Pass)}));
    QCOMPARE(earlierOnes(comparison), (Positions{0, 1}));
    QCOMPARE(comparison.images[0].after, std::size_t{1});
    QCOMPARE(comparison.images[1].after, std::size_t{0});
}

void TestEvidenceComparison::overridesCount() {
    ImageRecord overridden = sampleImage("a", 'a', 12, Verdict::Reject);
    overridden.verdictOverride = {Verdict::Pass, "Ann", "dust", "2026-03-01T14:00:00Z"};
    const Comparison comparison =
        compare(batchOf({overridden}), batchOf({sampleImage("a", 'a', 12, Verdict::Reject)}));
    QCOMPARE(comparison.verdicts.at(Verdict::Pass, Verdict::Reject), std::size_t{1});
}

void TestEvidenceComparison::withoutThresholdsScoresAreCompared() {
    const Comparison comparison = compare(batchOf({sampleImage("a", 'a', 5, Verdict::Review),
                                                   sampleImage("b", 'b', 5, Verdict::Review)},
                                                  std::nullopt),
                                          batchOf({sampleImage("a", 'a', 6, Verdict::Pass),
                                                   sampleImage("b", 'b', 1, Verdict::Pass)}));
    QCOMPARE(earlierOnes(comparison), (Positions{1, 0}));
    QVERIFY(!comparison.images.front().relativeChange);
    QCOMPARE(*comparison.images.front().difference, -4.0F);
}

void TestEvidenceComparison::unreadableImagesComeLastAndAreNotCounted() {
    const Comparison comparison =
        compare(batchOf({unreadableImage("a"), sampleImage("b", 'b', 5, Verdict::Pass)}),
                batchOf({sampleImage("a", 'a', 12, Verdict::Reject),
                         sampleImage("b", 'b', 5, Verdict::Pass)}));
    QCOMPARE(earlierOnes(comparison), (Positions{1, 0}));
    const ImageChange& last = comparison.images.back();
    QVERIFY(!last.difference && !last.verdictBefore && last.verdictAfter == Verdict::Reject);
    QVERIFY(!last.verdictChanged());
    QCOMPARE(comparison.verdicts.total(), std::size_t{1});
}

QTEST_APPLESS_MAIN(TestEvidenceComparison)
#include "test_evidence_comparison.moc"
