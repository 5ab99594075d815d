#include "canvas/canvas.h"
#include "canvas/canvas_marks.h"
#include "canvas/cursor_link.h"
#include "ui/canvas/pointer.h"
#include "ui/canvas/sample_image.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QtTest>

using namespace patchgauge;
using namespace patchgauge::ui;

namespace {

struct Shown {
    explicit Shown(const test::SampleOptions& options = {}) {
        model.setImage(test::sampleImage(options));
        canvas.resize(420, 300);
        canvas.show();
    }

    QPoint at(QPointF image) const { return canvas.mapFromImage(image).toPoint(); }
    void click(QPointF image) { QTest::mouseClick(&canvas, Qt::LeftButton, {}, at(image)); }
    QAbstractButton* pinMark() const {
        return canvas.findChild<QAbstractButton*>(QStringLiteral("pinMark"));
    }

    ReadoutModel model;
    Canvas canvas{model};
    CanvasMarks marks{canvas};
};

/// The patch of an image point of a photo, from sizes alone: resized to 128 × 96, cropped to the
/// central 96 × 64, in patches of 4 × 4.
Cell patchAt(QPointF point, QSizeF photo) {
    const double x = point.x() * 128 / photo.width() - 16;
    const double y = point.y() * 96 / photo.height() - 16;
    return {int(y / 4), int(x / 4)};
}

constexpr QSizeF photoSize(300, 180);

} // namespace

class TestPin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clickPinsThePatchAndASecondClickReleasesIt() {
        Shown shown;
        const QSignalSpy changed(&shown.model, &ReadoutModel::pinChanged);
        shown.click({151, 92});
        QCOMPARE(shown.model.pin(), std::optional(patchAt({151, 92}, photoSize)));
        QVERIFY(shown.pinMark()->isVisible());
        shown.click({151, 92});
        QVERIFY(!shown.model.pin());
        QVERIFY(!shown.pinMark()->isVisible());
        QCOMPARE(changed.count(), 2);
    }

    void clickOnThePinReleasesIt() {
        Shown shown;
        shown.click({151, 92});
        QTest::mouseClick(shown.pinMark(), Qt::LeftButton);
        QVERIFY(!shown.model.pin());
    }

    void dragDoesNotPin() {
        Shown shown;
        QTest::mousePress(&shown.canvas, Qt::LeftButton, {}, {200, 150});
        QTest::mouseMove(&shown.canvas, {150, 110});
        QTest::mouseRelease(&shown.canvas, Qt::LeftButton, {}, {150, 110});
        QVERIFY(!shown.model.pin());
    }

    void doubleClickFitsAndLeavesThePinAsItWas() {
        Shown shown;
        shown.click({100, 60});
        const auto pinned = shown.model.pin();
        const QPoint place = shown.at({200, 120});
        QTest::mouseClick(&shown.canvas, Qt::LeftButton, {}, place);
        QVERIFY(shown.model.pin() != pinned);
        QTest::mouseDClick(&shown.canvas, Qt::LeftButton, {}, place);
        QCOMPARE(shown.model.pin(), pinned);
    }

    void nothingIsPinnedOutsideWhatIsInspected() {
        Shown shown;
        shown.click({3, 3}); // cropped away
        QVERIFY(!shown.model.pin());
        QTest::mouseClick(&shown.canvas, Qt::LeftButton, {}, {210, 3}); // beside the photo
        QVERIFY(!shown.model.pin());
    }

    void valuesAreThoseOfThePatchInWhateverImageIsShown() {
        Shown shown;
        shown.click({151, 92});
        const Cell patch = *shown.model.pin();
        for (const Size size : {Size{300, 180}, Size{457, 911}}) {
            test::SampleOptions options;
            options.image = size;
            const InspectedImage image = test::sampleImage(options);
            shown.model.setImage(image);
            QCOMPARE(shown.model.pin(), std::optional(patch));
            QVERIFY(shown.model.pinned());
            QCOMPARE(shown.model.pinned()->mahalanobis,
                     image.inspection->map.patches.at(patch.row, patch.column));
            QCOMPARE(shown.model.pinned()->normalMean,
                     std::optional(image.model->normal()->mean.at(patch)));
            const image::Rect& area = shown.model.pinned()->patchArea;
            const QPointF middle(area.left + area.width / 2, area.top + area.height / 2);
            QCOMPARE(patchAt(middle, QSizeF(size.width, size.height)), patch);
        }
        shown.model.setImage(std::nullopt);
        QVERIFY(!shown.model.pinned());
        QCOMPARE(shown.model.pin(), std::optional(patch));
    }

    void aPatchThatTheMapHasNotIsNotRead() {
        Shown shown;
        shown.model.setPin(Cell{500, 2});
        QVERIFY(!shown.model.pinned());
        QVERIFY(!shown.pinMark()->isVisible());
    }

    void pinFollowsTheViewAndHidesWithEverythingElse() {
        Shown shown;
        shown.click({151, 92});
        test::turnWheel(shown.canvas, shown.at({151, 92}), 4);
        const image::Rect& area = shown.model.pinned()->patchArea;
        const QPointF top = shown.canvas.mapFromImage({area.left + area.width / 2, area.top});
        const QRect mark = shown.pinMark()->geometry();
        QVERIFY(qAbs(QRectF(mark).center().x() - top.x()) <= 1);
        QVERIFY(qAbs(mark.bottom() + 1 - top.y()) <= 1);
        shown.canvas.setPhotoBare(true);
        QVERIFY(!shown.pinMark()->isVisible());
        shown.canvas.setPhotoBare(false);
        QVERIFY(shown.pinMark()->isVisible());
    }

    void cursorOfOneCanvasIsACrosshairInTheOther() {
        test::SampleOptions larger;
        larger.image = {600, 360};
        Shown first;
        Shown second(larger);
        const CursorLink link({first.canvas, first.marks}, {second.canvas, second.marks});
        test::hover(first.canvas, first.canvas.mapFromImage({100.5, 60.5}));
        QCOMPARE(second.marks.crosshair(), std::optional(QPointF(201, 121)));
        QCOMPARE(second.model.readout()->patch, first.model.readout()->patch);
        QVERIFY(!first.marks.crosshair());

        test::hover(second.canvas, second.canvas.mapFromImage({320.5, 200.5}));
        QCOMPARE(first.marks.crosshair(), std::optional(QPointF(160.25, 100.25)));
        QCOMPARE(first.model.readout()->patch, second.model.readout()->patch);
        QVERIFY(!second.marks.crosshair());
    }

    void aNewPhotoDoesNotTakeTheCursorAway() {
        Shown first;
        Shown second;
        second.model.setImage(std::nullopt);
        const CursorLink link({first.canvas, first.marks}, {second.canvas, second.marks});
        test::hover(first.canvas, first.canvas.mapFromImage({100.5, 60.5}));
        second.model.setImage(test::sampleImage());
        QCOMPARE(first.model.pixel(), std::optional(QPoint(100, 60)));
        QCOMPARE(second.model.pixel(), std::optional(QPoint(100, 60)));
        QVERIFY(second.marks.crosshair());
    }

    void bothCanvasesHaveOnePin() {
        Shown first;
        Shown second;
        const CursorLink link({first.canvas, first.marks}, {second.canvas, second.marks});
        second.click({151, 92});
        QVERIFY(first.model.pin());
        QCOMPARE(first.model.pin(), second.model.pin());
        first.click({151, 92});
        QVERIFY(!second.model.pin());
    }
};

QTEST_MAIN(TestPin)
#include "test_pin.moc"
