#include "canvas/canvas.h"
#include "canvas/view_link.h"
#include "ui/canvas/pointer.h"
#include "ui/canvas/sample_image.h"

#include <QtTest>

using namespace patchgauge;
using namespace patchgauge::ui;

namespace {

/// Two canvases beside each other, the second with a photo of `secondSize`.
struct Pair {
    explicit Pair(Size secondSize = {300, 180}) {
        firstModel.setImage(test::sampleImage());
        test::SampleOptions options;
        options.image = secondSize;
        secondModel.setImage(test::sampleImage(options));
        for (Canvas* canvas : {&first, &second}) {
            canvas->resize(420, 300);
            canvas->show();
        }
    }

    ReadoutModel firstModel;
    ReadoutModel secondModel;
    Canvas first{firstModel};
    Canvas second{secondModel};
    ViewLink link{first, second};
};

/// Whether both see the same fractions of their photos in the same places.
void compareViews(const Canvas& a, const Canvas& b) {
    const QSizeF sizeA = a.readout().image()->photo.size();
    const QSizeF sizeB = b.readout().image()->photo.size();
    for (const QPointF place : {QPointF(10, 20), QPointF(210, 150), QPointF(400, 280)}) {
        const QPointF inA = a.mapToImage(place);
        const QPointF inB = b.mapToImage(place);
        QVERIFY(qAbs(inA.x() / sizeA.width() - inB.x() / sizeB.width()) < 1e-9);
        QVERIFY(qAbs(inA.y() / sizeA.height() - inB.y() / sizeB.height()) < 1e-9);
    }
}

} // namespace

class TestViewLink : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eitherDrivesTheOtherByWheelAndDrag() {
        Pair pair;
        test::turnWheel(pair.first, {100, 90}, 3);
        QVERIFY(!pair.second.isFitted());
        QCOMPARE(pair.second.zoom(), pair.first.zoom());
        compareViews(pair.first, pair.second);

        test::turnWheel(pair.second, {300, 200}, 2);
        compareViews(pair.first, pair.second);
        QTest::mousePress(&pair.second, Qt::LeftButton, {}, {200, 150});
        QTest::mouseMove(&pair.second, {170, 120});
        QTest::mouseMove(&pair.second, {150, 110});
        QTest::mouseRelease(&pair.second, Qt::LeftButton, {}, {150, 110});
        compareViews(pair.first, pair.second);
    }

    void fittingOneFitsBoth() {
        Pair pair;
        test::turnWheel(pair.first, {100, 90}, 3);
        QTest::keyClick(&pair.second, Qt::Key_0);
        QVERIFY(pair.first.isFitted());
        QVERIFY(pair.second.isFitted());
    }

    void photosOfOtherSizesAreShownEquallyWide() {
        Pair pair({600, 360});
        test::turnWheel(pair.first, {100, 90}, 3);
        QCOMPARE(pair.second.zoom(), pair.first.zoom() / 2);
        compareViews(pair.first, pair.second);
    }

    void aNewPhotoTakesTheViewThatIsThere() {
        Pair pair;
        test::turnWheel(pair.first, {100, 90}, 3);
        const double zoom = pair.first.zoom();
        test::SampleOptions larger;
        larger.image = {450, 270};
        pair.link.setEnabled(false);
        pair.secondModel.setImage(test::sampleImage(larger));
        pair.link.setEnabled(true);
        QCOMPARE(pair.first.zoom(), zoom);
        compareViews(pair.first, pair.second);
    }

    void fittedPhotosAreEquallyLargeInViewsOfUnequalSize() {
        Pair pair;
        pair.second.resize(380, 300);
        QCOMPARE(pair.first.zoom(), pair.second.zoom());
        pair.first.resize(300, 300);
        QCOMPARE(pair.first.zoom(), pair.second.zoom());
        pair.first.resize(500, 400);
        QCOMPARE(pair.first.zoom(), pair.second.zoom());
        QCOMPARE(pair.first.zoom(), 380.0 / 300);
        QVERIFY(pair.first.isFitted() && pair.second.isFitted());
    }

    void aCanvasWithoutAnImageIsLeftAlone() {
        Pair pair;
        pair.secondModel.setImage(std::nullopt);
        test::turnWheel(pair.first, {100, 90}, 3);
        QVERIFY(!pair.second.photoView());
        QVERIFY(!pair.first.isFitted());
    }
};

QTEST_MAIN(TestViewLink)
#include "test_view_link.moc"
