#include "canvas/canvas.h"
#include "ui/canvas/pointer.h"
#include "ui/canvas/sample_image.h"

#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <memory>

using namespace patchgauge;

namespace {

bool near(QPointF a, QPointF b) {
    return (a - b).manhattanLength() < 1e-6;
}

} // namespace

/// Zooming and panning, by mouse, touchpad and keys.
class TestCanvasView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsAllOfAnImageAtFirst();
    void staysFittedWhenResized();
    void resizingKeepsTheMiddleWhenNotFitted();
    void wheelZoomsAboutTheCursor();
    void keysZoomAboutTheCursor();
    void keysFitAndShowPixelForPixel();
    void zoomHasLimits();
    void draggingPans_data();
    void draggingPans();
    void aShakyClickDoesNotPan();
    void doubleClickFits();
    void touchpadScrollsAndZooms();
    void pinchingZooms();
    void nextImageOfTheSameSizeKeepsTheView();
    void nextImageOfAnotherSizeIsFitted();
    void tellsItsZoom();
    void spaceHeldHidesWhatLiesOverThePhoto();
    void losingTheFocusLetsGoOfSpace();
    void plainArrowsAreLeftToTheList();
    void doesNothingWithoutAnImage();

private:
    std::unique_ptr<ui::ReadoutModel> readout_;
    std::unique_ptr<ui::Canvas> canvas_;
};

void TestCanvasView::init() {
    readout_ = std::make_unique<ui::ReadoutModel>();
    canvas_ = std::make_unique<ui::Canvas>(*readout_);
    canvas_->resize(600, 400);
    canvas_->show();
    canvas_->activateWindow();
    canvas_->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(canvas_.get()));
    readout_->setImage(test::sampleImage());
}

void TestCanvasView::cleanup() {
    canvas_.reset();
    readout_.reset();
}

void TestCanvasView::showsAllOfAnImageAtFirst() {
    QVERIFY(canvas_->isFitted());
    QVERIFY(near(canvas_->mapFromImage({0, 0}), {0, 20}));
    QVERIFY(near(canvas_->mapFromImage({300, 180}), {600, 380}));
    QCOMPARE(canvas_->zoom(), 2 * canvas_->devicePixelRatioF());
}

void TestCanvasView::staysFittedWhenResized() {
    canvas_->resize(300, 400);
    QVERIFY(near(canvas_->mapFromImage({0, 0}), {0, 110}));
    QVERIFY(near(canvas_->mapFromImage({300, 180}), {300, 290}));
}

void TestCanvasView::resizingKeepsTheMiddleWhenNotFitted() {
    test::turnWheel(*canvas_, {300, 200}, 5);
    const QPointF middle = canvas_->mapToImage({300, 200});
    const double zoom = canvas_->zoom();
    canvas_->resize(500, 320);
    QVERIFY(near(canvas_->mapToImage({250, 160}), middle));
    QCOMPARE(canvas_->zoom(), zoom);
}

void TestCanvasView::wheelZoomsAboutTheCursor() {
    const QPointF cursor(417.25, 133.5);
    const QPointF image = canvas_->mapToImage(cursor);
    double zoom = canvas_->zoom();
    for (const int notches : {1, 1, 3, -2, -3}) {
        test::turnWheel(*canvas_, cursor, notches);
        QVERIFY(near(canvas_->mapToImage(cursor), image));
        QVERIFY(std::abs(canvas_->zoom() - zoom * std::pow(1.25, notches)) < 1e-9);
        zoom = canvas_->zoom();
    }
}

void TestCanvasView::keysZoomAboutTheCursor() {
    const QPointF cursor(101.5, 302);
    test::hover(*canvas_, cursor);
    const QPointF image = canvas_->mapToImage(cursor);
    QTest::keyClick(canvas_.get(), Qt::Key_Plus);
    const double larger = canvas_->zoom();
    QVERIFY(near(canvas_->mapToImage(cursor), image));
    QTest::keyClick(canvas_.get(), Qt::Key_Minus);
    QTest::keyClick(canvas_.get(), Qt::Key_Minus);
    QVERIFY(near(canvas_->mapToImage(cursor), image));
    QVERIFY(canvas_->zoom() < larger);
}

void TestCanvasView::keysFitAndShowPixelForPixel() {
    QTest::keyClick(canvas_.get(), Qt::Key_1);
    QCOMPARE(canvas_->zoom(), 1.0);
    QVERIFY(!canvas_->isFitted());
    const QPointF corner = canvas_->mapFromImage({0, 0}) * canvas_->devicePixelRatioF();
    QVERIFY(near(corner, corner.toPoint()));
    QTest::keyClick(canvas_.get(), Qt::Key_0);
    QVERIFY(canvas_->isFitted());
    QVERIFY(near(canvas_->mapFromImage({300, 180}), {600, 380}));
}

void TestCanvasView::zoomHasLimits() {
    for (int i = 0; i < 40; ++i)
        canvas_->zoomIn();
    QCOMPARE(canvas_->zoom(), 64.0);
    for (int i = 0; i < 40; ++i)
        canvas_->zoomOut();
    QCOMPARE(canvas_->zoom(), 0.5);
}

void TestCanvasView::draggingPans_data() {
    QTest::addColumn<Qt::MouseButton>("button");
    QTest::newRow("left") << Qt::LeftButton;
    QTest::newRow("middle") << Qt::MiddleButton;
}

void TestCanvasView::draggingPans() {
    QFETCH(Qt::MouseButton, button);
    test::turnWheel(*canvas_, {300, 200}, 4);
    const QPointF held = canvas_->mapToImage({250, 180});
    QTest::mousePress(canvas_.get(), button, {}, {250, 180});
    QTest::mouseMove(canvas_.get(), {280, 200});
    QTest::mouseMove(canvas_.get(), {311, 166});
    QVERIFY(near(canvas_->mapToImage({311, 166}), held));
    QTest::mouseRelease(canvas_.get(), button, {}, {311, 166});
    QTest::mouseMove(canvas_.get(), {100, 100});
    QVERIFY(near(canvas_->mapToImage({311, 166}), held));
}

void TestCanvasView::aShakyClickDoesNotPan() {
    QTest::mousePress(canvas_.get(), Qt::LeftButton, {}, {250, 180});
    QTest::mouseMove(canvas_.get(), {252, 181});
    QTest::mouseRelease(canvas_.get(), Qt::LeftButton, {}, {252, 181});
    QVERIFY(canvas_->isFitted());
}

void TestCanvasView::doubleClickFits() {
    test::turnWheel(*canvas_, {100, 100}, 7);
    QTest::mouseDClick(canvas_.get(), Qt::LeftButton, {}, {300, 300});
    QVERIFY(canvas_->isFitted());
}

void TestCanvasView::touchpadScrollsAndZooms() {
    test::turnWheel(*canvas_, {300, 200}, 4);
    const QPointF image = canvas_->mapToImage({200, 200});
    test::scroll(*canvas_, {300, 200}, {-17, 9});
    QVERIFY(near(canvas_->mapToImage({183, 209}), image));
    const double zoom = canvas_->zoom();
    test::scroll(*canvas_, {300, 200}, {0, 12}, Qt::ControlModifier);
    QVERIFY(canvas_->zoom() > zoom);
}

void TestCanvasView::pinchingZooms() {
    const double zoom = canvas_->zoom();
    const QPointF position(200, 100);
    const QPointF image = canvas_->mapToImage(position);
    QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2,
                              position, position, canvas_->mapToGlobal(position), 0.5, {});
    QCoreApplication::sendEvent(canvas_.get(), &pinch);
    QVERIFY(std::abs(canvas_->zoom() - 1.5 * zoom) < 1e-9);
    QVERIFY(near(canvas_->mapToImage(position), image));
}

void TestCanvasView::nextImageOfTheSameSizeKeepsTheView() {
    test::turnWheel(*canvas_, {123, 234}, 6);
    const QPointF image = canvas_->mapToImage({123, 234});
    const double zoom = canvas_->zoom();
    readout_->setImage(test::sampleImage());
    QCOMPARE(canvas_->zoom(), zoom);
    QVERIFY(near(canvas_->mapToImage({123, 234}), image));
}

void TestCanvasView::nextImageOfAnotherSizeIsFitted() {
    test::turnWheel(*canvas_, {123, 234}, 6);
    test::SampleOptions other;
    other.image = {100, 200};
    readout_->setImage(test::sampleImage(other));
    QVERIFY(canvas_->isFitted());
    QVERIFY(near(canvas_->mapFromImage({100, 200}), {400, 400}));
}

void TestCanvasView::tellsItsZoom() {
    QSignalSpy spy(canvas_.get(), &ui::Canvas::zoomChanged);
    canvas_->zoomIn();
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.front().front().toDouble(), canvas_->zoom());
    QTest::mousePress(canvas_.get(), Qt::LeftButton, {}, {250, 180});
    QTest::mouseMove(canvas_.get(), {300, 200});
    QTest::mouseRelease(canvas_.get(), Qt::LeftButton, {}, {300, 200});
    QCOMPARE(spy.count(), 1);
}

void TestCanvasView::spaceHeldHidesWhatLiesOverThePhoto() {
    const QImage covered = canvas_->grab().toImage();
    canvas_->setHeatShown(false);
    canvas_->setContourShown(false);
    canvas_->setHeatShown(true);
    canvas_->setContourShown(true);
    QTest::keyPress(canvas_.get(), Qt::Key_Space);
    const QImage bare = canvas_->grab().toImage();
    QVERIFY(bare != covered);
    // Where the heat is hottest, and where the crop leaves a border: the photo as it is.
    const ui::InspectedImage& image = *readout_->image();
    for (const QPoint pixel : {QPoint(189, 80), QPoint(4, 4)}) {
        const QPointF seen =
            canvas_->mapFromImage(QPointF(pixel) + QPointF(0.5, 0.5)) * bare.devicePixelRatio();
        QCOMPARE(bare.pixel(static_cast<int>(seen.x()), static_cast<int>(seen.y())),
                 image.photo.pixel(pixel));
    }
    QTest::keyRelease(canvas_.get(), Qt::Key_Space);
    QCOMPARE(canvas_->grab().toImage(), covered);
}

void TestCanvasView::losingTheFocusLetsGoOfSpace() {
    const QImage covered = canvas_->grab().toImage();
    QTest::keyPress(canvas_.get(), Qt::Key_Space);
    QVERIFY(canvas_->grab().toImage() != covered);
    canvas_->clearFocus();
    QCOMPARE(canvas_->grab().toImage(), covered);
}

void TestCanvasView::plainArrowsAreLeftToTheList() {
    for (const int key : {Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right}) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(canvas_.get(), &event);
        QVERIFY(!event.isAccepted());
    }
}

void TestCanvasView::doesNothingWithoutAnImage() {
    readout_->setImage(std::nullopt);
    test::turnWheel(*canvas_, {100, 100}, 3);
    test::hover(*canvas_, {200, 100});
    QTest::mousePress(canvas_.get(), Qt::LeftButton, {}, {100, 100});
    QTest::mouseMove(canvas_.get(), {200, 200});
    QTest::mouseRelease(canvas_.get(), Qt::LeftButton, {}, {200, 200});
    QTest::keyClick(canvas_.get(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(canvas_.get(), Qt::Key_0);
    QTest::keyClick(canvas_.get(), Qt::Key_1);
    canvas_->resize(200, 200);
    QVERIFY(!canvas_->grab().isNull());
    readout_->setImage(test::sampleImage());
    QVERIFY(canvas_->isFitted());
    QVERIFY(near(canvas_->mapFromImage({300, 180}), {200, 160}));
}

QTEST_MAIN(TestCanvasView)
#include "test_canvas_view.moc"
