#include "models/inspection_filter_model.h"
#include "models/inspection_list_model.h"
#include "ui/models/listed_images.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace patchgauge;
using namespace patchgauge::ui;
using calibration::Verdict;
using patchgauge::test::inspected;
using patchgauge::test::names;
using patchgauge::test::unreadable;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

} // namespace

class TestInspectionListModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void insertsABatchTogether() {
        InspectionListModel model;
        const QAbstractItemModelTester tester(&model, strict);
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.put({inspected("a.png", 1, Verdict::Pass), inspected("b.png", 9, Verdict::Reject),
                   unreadable("c.png")});
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(names(model), QStringList({"parts/a.png", "parts/b.png", "parts/c.png"}));
    }

    void givesScoreVerdictAndItsRatioToTheThreshold() {
        InspectionListModel model;
        model.reset(10.0F);
        model.put({inspected("a.png", 15, Verdict::Reject)});
        const QModelIndex index = model.index(0);
        QCOMPARE(index.data(InspectionListModel::ScoreRole).toFloat(), 15.0F);
        QCOMPARE(index.data(InspectionListModel::RelativeScoreRole).toDouble(), 1.5);
        QCOMPARE(index.data(InspectionListModel::VerdictRole).toInt(), int(Verdict::Reject));
        QCOMPARE(index.data(InspectionListModel::PathRole).toString(), QString("/parts/a.png"));
        QVERIFY(index.data(InspectionListModel::ErrorRole).toString().isEmpty());
    }

    void anUnfitImageStaysAtReviewAndSaysWhy() {
        InspectionListModel model;
        const QAbstractItemModelTester tester(&model, strict);
        model.reset(10.0F);
        ListedImage image = inspected("a.png", 15, Verdict::Review);
        image.inspection.unfit = {"the photo is darker", "the photo is less sharp"};
        model.put({image, inspected("b.png", 15, Verdict::Reject)});
        for (const float threshold : {1.0F, 10.0F, 100.0F}) {
            patchgauge::calibration::Calibration calibration;
            calibration.threshold = threshold;
            model.rejudge(calibration);
            QCOMPARE(model.at(0).inspection.verdict, Verdict::Review);
            QCOMPARE(model.at(1).inspection.verdict,
                     15 > threshold ? Verdict::Reject : Verdict::Pass);
        }
        const QModelIndex index = model.index(0);
        const QString reasons = "Not like the training photos: the photo is darker; the photo is "
                                "less sharp.";
        QCOMPARE(index.data(InspectionListModel::UnfitRole).toString(), reasons);
        QVERIFY(index.data(Qt::ToolTipRole).toString().contains(reasons));
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(reasons));
        QVERIFY(!index.data(InspectionListModel::RelativeScoreRole).isValid());
        QVERIFY(model.index(1).data(InspectionListModel::UnfitRole).toString().isEmpty());
    }

    void decisiveScoresFoundAnewJudgeTheirImages() {
        InspectionListModel model;
        const QAbstractItemModelTester tester(&model, strict);
        model.reset(10.0F);
        std::vector<ListedImage> images{inspected("a.png", 15, Verdict::Reject),
                                        inspected("b.png", 16, Verdict::Reject)};
        images[0].map = {100, 10};
        images[1].map = {110, 10};
        model.put(images);
        patchgauge::calibration::Calibration calibration;
        calibration.threshold = 10.0F;
        // The second is of an image that has been inspected again since, the third of one gone.
        model.rejudge({{0, {100, 10}, 8.0F}, {1, {500, 10}, 7.0F}, {2, {120, 10}, 6.0F}},
                      calibration);
        QCOMPARE(model.at(0).inspection.verdict, Verdict::Pass);
        QCOMPARE(model.at(1).inspection.verdict, Verdict::Reject);
        QCOMPARE(model.counts().pass, 1);
        const QModelIndex index = model.index(0);
        QCOMPARE(index.data(InspectionListModel::ScoreRole).toFloat(), 15.0F);
        QCOMPARE(index.data(InspectionListModel::RelativeScoreRole).toDouble(), 0.8);
        QVERIFY(index.data(Qt::ToolTipRole).toString().contains("Decisive is 8,"));
    }

    void otherThresholdsChangeVerdictsCountsAndRatios() {
        InspectionListModel model;
        InspectionFilterModel rejected;
        rejected.setSourceModel(&model);
        rejected.setVerdict(Verdict::Reject);
        const QAbstractItemModelTester tester(&model, strict);
        const QAbstractItemModelTester filterTester(&rejected, strict);
        model.reset(10.0F);
        model.put({inspected("a.png", 4, Verdict::Pass), inspected("b.png", 8, Verdict::Pass),
                   inspected("c.png", 12, Verdict::Reject), unreadable("d.png")});
        QCOMPARE(names(rejected), QStringList({"parts/c.png"}));
        const QSignalSpy counted(&model, &InspectionListModel::countsChanged);
        patchgauge::calibration::Calibration stricter;
        stricter.threshold = 6.0F;
        stricter.reviewThreshold = 3.0F;
        model.rejudge(stricter);
        QCOMPARE(counted.count(), 1);
        QCOMPARE(model.counts().reject, 2);
        QCOMPARE(model.counts().review, 1);
        QCOMPARE(model.counts().pass, 0);
        QCOMPARE(model.counts().unreadable, 1);
        QCOMPARE(model.counts().all, 4);
        QCOMPARE(names(rejected), QStringList({"parts/b.png", "parts/c.png"}));
        QCOMPARE(model.index(2).data(InspectionListModel::RelativeScoreRole).toDouble(), 2.0);
    }

    void hasNoRatioWithoutAThreshold() {
        InspectionListModel model;
        model.put({inspected("a.png", 15, Verdict::Review)});
        QVERIFY(!model.index(0).data(InspectionListModel::RelativeScoreRole).isValid());
    }

    void tellsWhyAnImageHasNoScore() {
        InspectionListModel model;
        model.put({unreadable("c.png")});
        const QModelIndex index = model.index(0);
        QVERIFY(!index.data(InspectionListModel::ScoreRole).isValid());
        QVERIFY(!index.data(InspectionListModel::VerdictRole).isValid());
        QVERIFY(index.data(Qt::ToolTipRole).toString().contains("take the photo again"));
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains("could not be read"));
    }

    void anImageInspectedAgainTakesItsOldRow() {
        InspectionListModel model;
        const QAbstractItemModelTester tester(&model, strict);
        model.put({inspected("a.png", 1, Verdict::Pass), inspected("b.png", 2, Verdict::Pass)});
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.put({inspected("a.png", 20, Verdict::Reject), inspected("c.png", 3, Verdict::Pass),
                   inspected("c.png", 4, Verdict::Review)});
        QCOMPARE(names(model), QStringList({"parts/a.png", "parts/b.png", "parts/c.png"}));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.at(0).inspection.map.score, 20.0F);
        QCOMPARE(model.at(2).inspection.map.score, 4.0F);
        QCOMPARE(model.rowOf("/parts/c.png"), 2);
        QCOMPARE(model.rowOf("/parts/d.png"), -1);
    }

    void countsFollowEveryChange() {
        InspectionListModel model;
        model.put({inspected("a.png", 1, Verdict::Pass), inspected("b.png", 9, Verdict::Reject),
                   inspected("c.png", 5, Verdict::Review), unreadable("d.png")});
        model.put({inspected("a.png", 9, Verdict::Reject)});
        QCOMPARE(model.counts().all, 4);
        QCOMPARE(model.counts().reject, 2);
        QCOMPARE(model.counts().review, 1);
        QCOMPARE(model.counts().pass, 0);
        QCOMPARE(model.counts().unreadable, 1);
        const QSignalSpy changed(&model, &InspectionListModel::countsChanged);
        model.reset({});
        QCOMPARE(model.counts().all, 0);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(changed.count(), 1);
    }

    void keepsWhatWasSaidOfAnImageThatIsInspectedAgain() {
        InspectionListModel model;
        model.put({inspected("a.png", 1, Verdict::Pass), inspected("b.png", 1, Verdict::Pass)});
        const VerdictOverride scratched{Verdict::Reject, "Ada", "scratched",
                                        "2030-01-01T00:00:00Z"};
        model.setReviews({{0, {Label::Defective, "scratch", scratched}}});
        model.setLabel(1, Label::Good);
        ListedImage otherContent = inspected("b.png", 3, Verdict::Pass);
        otherContent.inspection.sha256 = "of another photo of that name";
        model.put({inspected("a.png", 2, Verdict::Pass), otherContent});
        QCOMPARE(model.at(0).label, Label::Defective);
        QCOMPARE(model.at(0).kind, QString("scratch"));
        QCOMPARE(model.at(0).verdictOverride, std::optional(scratched));
        QCOMPARE(model.at(0).inspection.map.score, 2.0F);
        QCOMPARE(model.at(1).label, Label::None);
    }

    void anOverrideIsInForceWhateverTheThreshold() {
        InspectionListModel model;
        const QAbstractItemModelTester tester(&model, strict);
        model.put({inspected("a.png", 8, Verdict::Pass), inspected("b.png", 20, Verdict::Reject)});
        model.setReviews(
            {{1, {Label::None, {}, VerdictOverride{Verdict::Pass, "Ada", "dust", {}}}}});
        QCOMPARE(model.counts().reject, 0);
        QCOMPARE(model.counts().pass, 2);
        patchgauge::calibration::Calibration strictest;
        strictest.threshold = 1.0F;
        model.rejudge(strictest);
        QCOMPARE(model.counts().reject, 1);
        QCOMPARE(model.index(1).data(InspectionListModel::VerdictRole).toInt(), int(Verdict::Pass));
        QVERIFY(model.index(1).data(InspectionListModel::OverrideRole).toString().contains("dust"));
        QVERIFY(model.index(1).data(Qt::ToolTipRole).toString().contains("Reject"));
        model.setReviews({{1, {}}});
        QCOMPARE(model.counts().reject, 2);
    }

    void saysManyThingsInOneGo() {
        InspectionListModel model;
        for (int i = 0; i < 100; ++i)
            model.put({inspected(std::to_string(i), 1, Verdict::Pass)});
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setReviews({{90, {Label::Good, {}, {}}}, {10, {Label::Unsure, {}, {}}}});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.front().at(0).value<QModelIndex>().row(), 10);
        QCOMPARE(changed.front().at(1).value<QModelIndex>().row(), 90);
        QVERIFY(model.index(90).data(Qt::AccessibleTextRole).toString().contains("Good"));
    }
};

QTEST_GUILESS_MAIN(TestInspectionListModel)
#include "test_inspection_list_model.moc"
