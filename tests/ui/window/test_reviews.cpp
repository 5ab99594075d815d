#include "models/inspection_list_model.h"
#include "window/reviews.h"

#include <QTemporaryDir>
#include <QtTest>
#include <QUndoStack>

#include <numeric>

using namespace patchgauge;
using namespace patchgauge::ui;

namespace {

/// A list that is too long to be labelled within one event.
struct LongList {
    static constexpr int length = 5000;

    LongList() { fill(); }

    void fill() {
        std::vector<ListedImage> batch(length);
        for (int i = 0; i < length; ++i) {
            const std::string name = std::to_string(i);
            batch[std::size_t(i)].inspection.path = std::filesystem::path("/absent") / name;
            batch[std::size_t(i)].inspection.sha256 = name;
        }
        reviews.recall(batch);
        images.put(std::move(batch));
    }

    static std::vector<int> allRows() {
        std::vector<int> rows(length);
        std::iota(rows.begin(), rows.end(), 0);
        return rows;
    }

    void label(Label label) { stack.push(reviews.makeLabelCommand(allRows(), label).release()); }

    int labelled(Label label) const {
        int count = 0;
        for (int row = 0; row < images.rowCount(); ++row)
            count += images.at(row).label == label;
        return count;
    }

    QTemporaryDir folder;
    InspectionListModel images;
    Reviews reviews{images, folder.filePath("reviews.jsonl").toStdU16String()};
    QUndoStack stack;
};

} // namespace

/// What is said of very many images is said piece by piece, and yet as if it were said at once.
class TestReviews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void manyAreLabelledBetweenOtherEvents() {
        LongList list;
        list.label(Label::Good);
        QVERIFY(!list.reviews.isSettled());
        QVERIFY(list.labelled(Label::Good) < LongList::length);
        QTRY_VERIFY(list.reviews.isSettled());
        QCOMPARE(list.labelled(Label::Good), LongList::length);
    }

    void undoWaitsForWhatItTakesBack() {
        LongList list;
        QSignalSpy stepped(&list.reviews, &Reviews::steppedTo);
        list.label(Label::Defective);
        list.stack.undo();
        QVERIFY(stepped.isEmpty());
        QTRY_VERIFY(list.reviews.isSettled());
        QCOMPARE(list.labelled(Label::None), LongList::length);
        QCOMPARE(stepped.count(), 1);
        list.stack.redo();
        QTRY_VERIFY(list.reviews.isSettled());
        QCOMPARE(list.labelled(Label::Defective), LongList::length);
    }

    void aLaterLabelKnowsTheEarlierOne() {
        LongList list;
        list.label(Label::Good);
        list.label(Label::Unsure);
        QTRY_VERIFY(list.reviews.isSettled());
        QCOMPARE(list.labelled(Label::Unsure), LongList::length);
        list.stack.undo();
        QTRY_VERIFY(list.reviews.isSettled());
        QCOMPARE(list.labelled(Label::Good), LongList::length);
    }

    void aListThatIsEmptiedMeanwhileLosesNothing() {
        LongList list;
        list.label(Label::Good);
        list.images.reset(std::nullopt);
        QVERIFY(list.reviews.isSettled());
        list.fill();
        QCOMPARE(list.labelled(Label::Good), LongList::length);
    }

    void whatIsUnderWayAtTheEndIsKept() {
        const QTemporaryDir folder;
        const auto file = folder.filePath("reviews.jsonl");
        {
            LongList list;
            Reviews reviews(list.images, file.toStdU16String());
            const auto command = reviews.makeLabelCommand(LongList::allRows(), Label::Good);
            command->redo();
            QVERIFY(!reviews.isSettled());
        }
        QFile kept(file);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll().count('\n'), LongList::length);
    }
};

QTEST_GUILESS_MAIN(TestReviews)
#include "test_reviews.moc"
