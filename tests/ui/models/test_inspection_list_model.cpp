#include "models/inspection_filter_model.h"
#include "models/inspection_list_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace patchgauge;
using namespace patchgauge::ui;
using calibration::Verdict;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

ListedImage inspected(const std::string& name, float score, Verdict verdict) {
    ListedImage image;
    image.inspection.path = "/parts/" + name;
    image.inspection.map.score = score;
    image.inspection.decisiveScore = score;
    image.inspection.verdict = verdict;
    image.thumbnail = QByteArray("small");
    return image;
}

ListedImage unreadable(const std::string& name) {
    ListedImage image;
    image.inspection.path = "/parts/" + name;
    image.inspection.error = "the image is cut off: " + name + ": take the photo again";
    return image;
}

QStringList names(const QAbstractItemModel& model) {
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result << model.index(row, 0).data().toString();
    return result;
}

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
        QCOMPARE(index.data(InspectionListModel::ThumbnailRole).toByteArray(), QByteArray("small"));
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
        QVERIFY(index.data(Qt::ToolTipRole).toString().contains("decisive is 8.00"));
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

    void filterListsOneVerdict() {
        InspectionListModel model;
        InspectionFilterModel shown;
        shown.setSourceModel(&model);
        const QAbstractItemModelTester tester(&shown, strict);
        shown.setVerdict(Verdict::Reject);
        model.put({inspected("a.png", 1, Verdict::Pass), inspected("b.png", 9, Verdict::Reject),
                   unreadable("c.png")});
        QCOMPARE(names(shown), QStringList({"parts/b.png"}));
        model.put({inspected("a.png", 10, Verdict::Reject)});
        QCOMPARE(names(shown), QStringList({"parts/a.png", "parts/b.png"}));
        shown.setVerdict(std::nullopt);
        QCOMPARE(names(shown), QStringList({"parts/a.png", "parts/b.png", "parts/c.png"}));
    }

    void filterFindsPartOfANameWhateverItsCase() {
        InspectionListModel model;
        InspectionFilterModel shown;
        shown.setSourceModel(&model);
        model.put(
            {inspected("Bracket.png", 1, Verdict::Pass), inspected("gear.png", 1, Verdict::Pass)});
        shown.setText("RACK");
        QCOMPARE(names(shown), QStringList({"parts/Bracket.png"}));
        shown.setText("bolt");
        QCOMPARE(shown.rowCount(), 0);
    }

    void ordersByScoreNameAndArrival() {
        InspectionListModel model;
        InspectionFilterModel shown;
        shown.setSourceModel(&model);
        const QAbstractItemModelTester tester(&shown, strict);
        model.put({inspected("b.png", 5, Verdict::Pass), inspected("a.png", 1, Verdict::Pass),
                   unreadable("d.png"), inspected("C.png", 9, Verdict::Reject)});
        shown.setOrder(InspectionFilterModel::Order::HighestScoreFirst);
        QCOMPARE(names(shown),
                 QStringList({"parts/d.png", "parts/C.png", "parts/b.png", "parts/a.png"}));
        model.put({inspected("e.png", 7, Verdict::Pass)});
        QCOMPARE(names(shown), QStringList({"parts/d.png", "parts/C.png", "parts/e.png",
                                            "parts/b.png", "parts/a.png"}));
        shown.setOrder(InspectionFilterModel::Order::Name);
        QCOMPARE(names(shown), QStringList({"parts/a.png", "parts/b.png", "parts/C.png",
                                            "parts/d.png", "parts/e.png"}));
        shown.setOrder(InspectionFilterModel::Order::Arrival);
        QCOMPARE(names(shown), QStringList({"parts/b.png", "parts/a.png", "parts/d.png",
                                            "parts/C.png", "parts/e.png"}));
    }

    void takesFiftyThousandImages() {
        constexpr int batches = 500;
        constexpr int batchSize = 100;
        InspectionListModel model;
        InspectionFilterModel shown;
        shown.setSourceModel(&model);
        shown.setVerdict(Verdict::Reject);
        for (int batch = 0; batch < batches; ++batch) {
            std::vector<ListedImage> images;
            for (int i = 0; i < batchSize; ++i) {
                const int number = batch * batchSize + i;
                images.push_back(inspected(std::to_string(number), float(number % 97),
                                           number % 10 == 0 ? Verdict::Reject : Verdict::Pass));
            }
            model.put(std::move(images));
        }
        QCOMPARE(model.rowCount(), batches * batchSize);
        QCOMPARE(shown.rowCount(), batches * batchSize / 10);
        QCOMPARE(model.rowOf("/parts/49999"), 49999);
    }
};

QTEST_GUILESS_MAIN(TestInspectionListModel)
#include "test_inspection_list_model.moc"
