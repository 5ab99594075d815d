#include "models/inspection_filter_model.h"
#include "models/inspection_list_model.h"
#include "ui/models/listed_images.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

#include <algorithm>
#include <random>

using namespace patchgauge;
using namespace patchgauge::ui;
using calibration::Verdict;
using patchgauge::test::inspected;
using patchgauge::test::names;
using patchgauge::test::unreadable;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;
constexpr int many = 50'000;

/// A list with its filter, both under test.
struct Lists {
    Lists() { shown.setSourceModel(&all); }

    InspectionListModel all;
    InspectionFilterModel shown;
    QAbstractItemModelTester allTester{&all, strict};
    QAbstractItemModelTester shownTester{&shown, strict};
};

void fill(InspectionListModel& model, int count) {
    std::mt19937 random(7);
    std::vector<ListedImage> images;
    for (int i = 0; i < count; ++i) {
        const auto score = static_cast<float>(random() % 1000);
        images.push_back(inspected(std::to_string(random() % 100'000) + '-' + std::to_string(i),
                                   score, score > 900 ? Verdict::Reject : Verdict::Pass));
    }
    model.put(std::move(images));
}

/// Rows of the list in the order that the simplest way of sorting gives.
std::vector<int> sortedByScore(const InspectionListModel& model, float most) {
    std::vector<int> rows;
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.at(row).inspection.map.score <= most)
            rows.push_back(row);
    std::stable_sort(rows.begin(), rows.end(), [&](int left, int right) {
        return model.at(left).inspection.map.score > model.at(right).inspection.map.score;
    });
    return rows;
}

} // namespace

class TestInspectionFilterModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsOneVerdict() {
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

    void findsPartOfANameWhateverItsCase() {
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

    void listsLabelsThatWereChosen() {
        Lists lists;
        lists.all.put({inspected("a.png", 1, Verdict::Pass), inspected("b.png", 2, Verdict::Pass),
                       inspected("c.png", 3, Verdict::Pass), unreadable("d.png")});
        lists.all.setLabel(0, Label::Good);
        lists.all.setLabel(1, Label::Defective);
        lists.shown.setLabels({Label::Defective, Label::None});
        QCOMPARE(names(lists.shown), QStringList({"parts/b.png", "parts/c.png", "parts/d.png"}));
        lists.all.setLabel(2, Label::Good);
        QCOMPARE(names(lists.shown), QStringList({"parts/b.png", "parts/d.png"}));
        lists.all.setLabel(0, Label::None);
        QCOMPARE(names(lists.shown), QStringList({"parts/a.png", "parts/b.png", "parts/d.png"}));
        lists.shown.setLabels({});
        QCOMPARE(lists.shown.rowCount(), 4);
    }

    void listsScoresOfARangeWithItsEnds() {
        Lists lists;
        lists.all.put({inspected("a.png", 1, Verdict::Pass), inspected("b.png", 2, Verdict::Pass),
                       inspected("c.png", 3, Verdict::Pass), unreadable("d.png")});
        lists.shown.setScoreRange(2.0F, std::nullopt);
        QCOMPARE(names(lists.shown), QStringList({"parts/b.png", "parts/c.png"}));
        lists.shown.setScoreRange(std::nullopt, 2.0F);
        QCOMPARE(names(lists.shown), QStringList({"parts/a.png", "parts/b.png"}));
        lists.shown.setScoreRange(1.5F, 2.5F);
        QCOMPARE(names(lists.shown), QStringList({"parts/b.png"}));
    }

    void everyConditionThatIsSetMustBeMet() {
        Lists lists;
        const QSignalSpy changed(&lists.shown, &InspectionFilterModel::filterChanged);
        lists.all.put({inspected("a1.png", 1, Verdict::Pass), inspected("a2.png", 2, Verdict::Pass),
                       inspected("b2.png", 2, Verdict::Pass)});
        lists.shown.setCondition(
            [](const ListedImage& image) { return image.inspection.map.score > 1; });
        QCOMPARE(names(lists.shown), QStringList({"parts/a2.png", "parts/b2.png"}));
        lists.shown.setText("a");
        lists.shown.setText("a2");
        QCOMPARE(names(lists.shown), QStringList({"parts/a2.png"}));
        QVERIFY(lists.shown.filter().isSet());
        lists.shown.setFilter({});
        QCOMPARE(lists.shown.rowCount(), 3);
        QVERIFY(!lists.shown.filter().isSet());
        QCOMPARE(changed.count(), 4);
    }

    void filtersByTheVerdictInForce() {
        Lists lists;
        lists.shown.setVerdict(Verdict::Reject);
        lists.all.put(
            {inspected("a.png", 1, Verdict::Pass), inspected("b.png", 9, Verdict::Reject)});
        lists.all.setReviews(
            {{0, {Label::None, {}, VerdictOverride{Verdict::Reject, "Ada", "bent", {}}}},
             {1, {Label::None, {}, VerdictOverride{Verdict::Pass, "Ada", "dust", {}}}}});
        QCOMPARE(names(lists.shown), QStringList({"parts/a.png"}));
    }

    void aRowThatChangesMovesToItsPlace() {
        Lists lists;
        lists.shown.setOrder(ImageOrder::HighestScoreFirst);
        lists.all.put({inspected("a.png", 1, Verdict::Pass), inspected("b.png", 2, Verdict::Pass),
                       inspected("c.png", 3, Verdict::Pass), inspected("d.png", 4, Verdict::Pass)});
        const QPersistentModelIndex followed = lists.shown.index(3, 0);
        const QSignalSpy reset(&lists.shown, &QAbstractItemModel::modelReset);
        lists.all.put({inspected("a.png", 3.5F, Verdict::Pass)});
        QCOMPARE(names(lists.shown),
                 QStringList({"parts/d.png", "parts/a.png", "parts/c.png", "parts/b.png"}));
        lists.all.put({inspected("d.png", 2.5F, Verdict::Pass)});
        QCOMPARE(names(lists.shown),
                 QStringList({"parts/a.png", "parts/c.png", "parts/d.png", "parts/b.png"}));
        QCOMPARE(followed.data().toString(), QString("parts/a.png"));
        QCOMPARE(reset.count(), 0);
    }

    void ordersByLowestScoreAndByLabel() {
        Lists lists;
        lists.all.put({inspected("a.png", 3, Verdict::Pass), unreadable("b.png"),
                       inspected("c.png", 1, Verdict::Pass), inspected("d.png", 2, Verdict::Pass)});
        lists.shown.setOrder(ImageOrder::LowestScoreFirst);
        QCOMPARE(names(lists.shown),
                 QStringList({"parts/c.png", "parts/d.png", "parts/a.png", "parts/b.png"}));
        lists.all.setLabel(0, Label::Good);
        lists.all.setLabel(3, Label::Defective);
        lists.shown.setOrder(ImageOrder::Label);
        QCOMPARE(names(lists.shown),
                 QStringList({"parts/d.png", "parts/a.png", "parts/b.png", "parts/c.png"}));
        lists.all.setLabel(2, Label::Unsure);
        QCOMPARE(names(lists.shown),
                 QStringList({"parts/d.png", "parts/c.png", "parts/a.png", "parts/b.png"}));
    }

    void aLongListIsSortedAsByPlainSorting() {
        Lists lists;
        fill(lists.all, many);
        lists.shown.setScoreRange(std::nullopt, 700.0F);
        lists.shown.setOrder(ImageOrder::HighestScoreFirst);
        QTRY_VERIFY(lists.shown.isSettled());
        QCOMPARE(lists.shown.sourceRows(), sortedByScore(lists.all, 700));
    }

    void whatComesAndChangesWhileALongListIsSortedIsNotLost() {
        Lists lists;
        fill(lists.all, many);
        lists.shown.setOrder(ImageOrder::HighestScoreFirst);
        lists.all.put({inspected("late.png", 5000, Verdict::Reject)});
        lists.all.put({inspected("late.png", 500.5F, Verdict::Reject)});
        QTRY_VERIFY(lists.shown.isSettled());
        QCOMPARE(lists.shown.sourceRows(), sortedByScore(lists.all, 1000));
        lists.all.put({inspected("later.png", 200.5F, Verdict::Pass)});
        QCOMPARE(lists.shown.sourceRows(), sortedByScore(lists.all, 1000));
    }

    void anotherListBeginsEmpty() {
        Lists lists;
        fill(lists.all, many);
        lists.shown.setOrder(ImageOrder::Name);
        lists.all.reset(1.0F);
        QCOMPARE(lists.shown.rowCount(), 0);
        QVERIFY(lists.shown.isSettled());
        lists.all.put({inspected("b.png", 1, Verdict::Pass), inspected("a.png", 1, Verdict::Pass)});
        QCOMPARE(names(lists.shown), QStringList({"parts/a.png", "parts/b.png"}));
    }

    void mapsRowsThereAndBack() {
        Lists lists;
        lists.all.put({inspected("b.png", 1, Verdict::Pass), inspected("a.png", 1, Verdict::Pass),
                       inspected("x.jpg", 1, Verdict::Pass)});
        lists.shown.setOrder(ImageOrder::Name);
        lists.shown.setText("png");
        QCOMPARE(lists.shown.mapToSource(lists.shown.index(0, 0)), lists.all.index(1));
        QCOMPARE(lists.shown.mapFromSource(lists.all.index(0)), lists.shown.index(1, 0));
        QVERIFY(!lists.shown.mapFromSource(lists.all.index(2)).isValid());
        QVERIFY(!lists.shown.mapToSource({}).isValid());
    }
};

QTEST_GUILESS_MAIN(TestInspectionFilterModel)
#include "test_inspection_filter_model.moc"
