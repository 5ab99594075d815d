#include "canvas/canvas.h"
#include "canvas/split_divider.h"
#include "ui/canvas/pointer.h"
#include "ui/canvas/sample_image.h"
#include "ui/canvas/screenshot.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace patchgauge;
using ui::Arrangement;

namespace {

constexpr QSize widgetSize(724, 480);

int difference(QColor a, QColor b) {
    return std::max({std::abs(a.red() - b.red()), std::abs(a.green() - b.green()),
                     std::abs(a.blue() - b.blue())});
}

} // namespace

/// Photo and overlay in all arrangements: what is seen where, and one read-out for all.
class TestCanvasModes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void sideBySideShowsPhotoAndOverlayOfTheSamePlace();
    void sideBySideReadsTheSameInBothHalves();
    void sideBySideZoomsAboutTheCursorInEitherHalf();
    void sideBySideRepeatsTheCursor();
    void splitShowsThePhotoLeftOfTheLine();
    void dividerIsDraggedWithTheMouse();
    void dividerIsMovedWithTheKeys();
    void wheelOverTheDividerZooms();
    void hoverReadsTheSameOnBothSidesOfTheLine();
    void flickerShowsPhotoAndOverlayByTurns();
    void flickerIsSlowEnoughToBeSafe();
    void flickerCanBePaused();
    void placeAndZoomStayWhenTheArrangementChanges();
    void spaceHidesEverythingInEveryArrangement_data();
    void spaceHidesEverythingInEveryArrangement();
    void looksRight_data();
    void looksRight();

private:
    QImage grab() { return canvas_->grab().toImage(); }
    QColor seenAt(const QImage& grab, QPointF position) const {
        const QPointF device = position * grab.devicePixelRatio();
        return grab.pixelColor(static_cast<int>(device.x()), static_cast<int>(device.y()));
    }
    ui::SplitDivider& divider() const { return *canvas_->findChild<ui::SplitDivider*>(); }

    /// Positions in the widget all over the image, away from its rim.
    QList<QPointF> places() const;

    std::unique_ptr<ui::ReadoutModel> readout_;
    std::unique_ptr<ui::Canvas> canvas_;
};

void TestCanvasModes::init() {
    readout_ = std::make_unique<ui::ReadoutModel>();
    canvas_ = std::make_unique<ui::Canvas>(*readout_);
    canvas_->resize(widgetSize);
    canvas_->show();
    readout_->setImage(test::sampleImage());
}

void TestCanvasModes::cleanup() {
    canvas_.reset();
    readout_.reset();
}

QList<QPointF> TestCanvasModes::places() const {
    QList<QPointF> places;
    for (double y = 12.5; y < 170; y += 11)
        for (double x = 12.5; x < 290; x += 13)
            places << canvas_->mapFromImage({x, y});
    return places;
}

void TestCanvasModes::sideBySideShowsPhotoAndOverlayOfTheSamePlace() {
    canvas_->setArrangement(Arrangement::SideBySide);
    const QImage seen = grab();
    canvas_->setPhotoBare(true);
    const QImage bare = grab();
    canvas_->setPhotoBare(false);
    // Both halves are as wide, with a gap of four between.
    const QPointF toLeft(-(widgetSize.width() + 4) / 2, 0);
    int heated = 0;
    for (const QPointF place : places()) {
        QCOMPARE(seenAt(seen, place + toLeft), seenAt(bare, place));
        heated += difference(seenAt(seen, place), seenAt(bare, place)) > 20 ? 1 : 0;
    }
    QVERIFY(heated > 20);

    // The overlay is that of a canvas as large as the half.
    ui::Canvas alone(*readout_);
    alone.resize(360, 480);
    alone.show();
    const QImage expected = alone.grab().toImage();
    const double ratio = seen.devicePixelRatio();
    QCOMPARE(seen.copy(QRectF(364 * ratio, 0, 360 * ratio, 480 * ratio).toRect()), expected);
}

void TestCanvasModes::sideBySideReadsTheSameInBothHalves() {
    canvas_->setArrangement(Arrangement::SideBySide);
    const QPointF toLeft(-(widgetSize.width() + 4) / 2, 0);
    for (const QPointF place : places()) {
        test::hover(*canvas_, place);
        const std::optional<QPoint> right = readout_->pixel();
        QVERIFY(right);
        const auto value = readout_->readout() ? readout_->readout()->mahalanobis : -1;
        test::hover(*canvas_, place + toLeft);
        QCOMPARE(readout_->pixel(), right);
        QCOMPARE(readout_->readout() ? readout_->readout()->mahalanobis : -1, value);
    }
}

void TestCanvasModes::sideBySideZoomsAboutTheCursorInEitherHalf() {
    canvas_->setArrangement(Arrangement::SideBySide);
    for (const QPointF at : {QPointF(150, 230), QPointF(560, 250)}) {
        canvas_->fit();
        const QPointF before = canvas_->mapToImage(at);
        test::turnWheel(*canvas_, at, 5);
        const QPointF after = canvas_->mapToImage(at);
        QVERIFY(std::hypot(after.x() - before.x(), after.y() - before.y()) < 1e-9);
    }
}

void TestCanvasModes::sideBySideRepeatsTheCursor() {
    canvas_->setArrangement(Arrangement::SideBySide);
    canvas_->setHeatShown(false);
    canvas_->setContourShown(false);
    readout_->setImage(test::withPhoto(*readout_->image(), QColor(90, 90, 90)));
    test::hover(*canvas_, {160, 240});
    // All that tells the halves apart is the cross where the cursor isn't.
    const auto differing = [&] {
        const QImage seen = grab();
        QRect area;
        for (int y = 210; y < 270; ++y)
            for (int x = 130; x < 190; ++x)
                if (seenAt(seen, {x + 0.5, y + 0.5}) != seenAt(seen, {x + 364.5, y + 0.5}))
                    area |= QRect(x, y, 1, 1);
        return area;
    };
    const QRect cross = differing();
    QVERIFY(QRect(147, 227, 27, 27).contains(cross));
    QVERIFY(cross.contains(QRect(153, 233, 14, 14)));
    QVERIFY(seenAt(grab(), QPointF(160 + 364 + 7, 240)).lightness() > 200);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(canvas_.get(), &leave);
    QVERIFY(differing().isEmpty());
}

void TestCanvasModes::splitShowsThePhotoLeftOfTheLine() {
    const QImage overlaid = grab();
    canvas_->setPhotoBare(true);
    const QImage bare = grab();
    canvas_->setPhotoBare(false);
    canvas_->setArrangement(Arrangement::Split);
    const QImage split = grab();
    int heated = 0;
    for (const QPointF place : places()) {
        if (std::abs(place.x() - widgetSize.width() / 2.0) < 12)
            continue; // the line
        const bool left = place.x() < widgetSize.width() / 2.0;
        // Smoothing begins at another pixel: a step of rounding.
        QVERIFY(difference(seenAt(split, place), seenAt(left ? bare : overlaid, place)) <= 2);
        heated += difference(seenAt(split, place), seenAt(bare, place)) > 20 ? 1 : 0;
    }
    QVERIFY(heated > 20);
}

void TestCanvasModes::dividerIsDraggedWithTheMouse() {
    canvas_->setArrangement(Arrangement::Split);
    QVERIFY(divider().isVisible());
    const QPoint middle = divider().rect().center();
    QTest::mousePress(&divider(), Qt::LeftButton, {}, middle);
    const QPoint to = divider().mapFrom(canvas_.get(), QPoint(543, 200));
    QTest::mouseMove(&divider(), to);
    QTest::mouseRelease(&divider(), Qt::LeftButton, {},
                        divider().mapFrom(canvas_.get(), QPoint(543, 200)));
    QVERIFY(std::abs(canvas_->divider() - 543.0 / widgetSize.width()) < 0.002);
    QVERIFY(std::abs(divider().geometry().center().x() - 543) <= 1);

    // Left of the new place is now the photo, where the overlay was before.
    canvas_->setPhotoBare(true);
    const QImage bare = grab();
    canvas_->setPhotoBare(false);
    const QImage split = grab();
    for (const QPointF place : places())
        if (place.x() < 530)
            QVERIFY(difference(seenAt(split, place), seenAt(bare, place)) <= 2);

    QTest::mouseDClick(&divider(), Qt::LeftButton);
    QCOMPARE(canvas_->divider(), 0.5);
}

void TestCanvasModes::dividerIsMovedWithTheKeys() {
    canvas_->setArrangement(Arrangement::Split);
    QTest::keyClick(&divider(), Qt::Key_Right);
    QCOMPARE(canvas_->divider(), 0.51);
    QTest::keyClick(&divider(), Qt::Key_Left);
    QTest::keyClick(&divider(), Qt::Key_Left);
    QCOMPARE(canvas_->divider(), 0.49);
    QTest::keyClick(&divider(), Qt::Key_PageUp);
    QCOMPARE(canvas_->divider(), 0.59);
    QTest::keyClick(&divider(), Qt::Key_Home);
    QCOMPARE(canvas_->divider(), 0.0);
    QTest::keyClick(&divider(), Qt::Key_End);
    QCOMPARE(canvas_->divider(), 1.0);
    // Tab reaches it from the canvas.
    canvas_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(canvas_.get()));
    canvas_->setFocus();
    QTest::keyClick(canvas_.get(), Qt::Key_Tab);
    QVERIFY(divider().hasFocus());
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&divider());
    QVERIFY(spoken && spoken->valueInterface());
    QVERIFY(!spoken->text(QAccessible::Name).isEmpty());
}

void TestCanvasModes::wheelOverTheDividerZooms() {
    canvas_->setArrangement(Arrangement::Split);
    const double before = canvas_->zoom();
    const QPointF at(divider().rect().center());
    QWheelEvent event(at, divider().mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    // Only what comes from outside is handed on to what lies below.
    QSpontaneKeyEvent::setSpontaneous(&event);
    qApp->notify(&divider(), &event);
    QVERIFY(canvas_->zoom() > before);
    QCOMPARE(canvas_->divider(), 0.5);
}

void TestCanvasModes::hoverReadsTheSameOnBothSidesOfTheLine() {
    QList<std::optional<QPoint>> overlaid;
    const QList<QPointF> all = places();
    for (const QPointF place : all) {
        test::hover(*canvas_, place);
        overlaid << readout_->pixel();
    }
    canvas_->setArrangement(Arrangement::Split);
    for (const double line : {0.0, 0.5, 1.0}) {
        canvas_->setDivider(line);
        for (qsizetype i = 0; i < all.size(); ++i) {
            test::hover(*canvas_, all[i]);
            QCOMPARE(readout_->pixel(), overlaid[i]);
        }
    }
}

void TestCanvasModes::flickerShowsPhotoAndOverlayByTurns() {
    const QImage overlaid = grab();
    canvas_->setPhotoBare(true);
    const QImage bare = grab();
    canvas_->setPhotoBare(false);
    canvas_->setArrangement(Arrangement::Flicker);
    QCOMPARE(grab(), overlaid);
    QTRY_COMPARE(grab(), bare);
    QTRY_COMPARE(grab(), overlaid);
    canvas_->setArrangement(Arrangement::Overlaid);
    QCOMPARE(grab(), overlaid);
    QVERIFY(!canvas_->findChild<QTimer*>(QStringLiteral("flickerTimer"))->isActive());
}

void TestCanvasModes::flickerIsSlowEnoughToBeSafe() {
    ui::Flicker flicker;
    const auto* timer = flicker.findChild<QTimer*>(QStringLiteral("flickerTimer"));
    QVERIFY(timer);
    // One flash is two turns; never more than three a second.
    QVERIFY(2 * timer->interval() * 3 >= 1000);
    QCOMPARE(2 * timer->interval(), 500);
}

void TestCanvasModes::flickerCanBePaused() {
    ui::Flicker flicker;
    const auto* timer = flicker.findChild<QTimer*>(QStringLiteral("flickerTimer"));
    const QSignalSpy turned(&flicker, &ui::Flicker::turned);
    flicker.setRunning(true);
    QTRY_VERIFY(flicker.showsPhoto());
    flicker.setPaused(true);
    QVERIFY(!flicker.showsPhoto());
    QVERIFY(!timer->isActive());
    flicker.setPaused(false);
    QVERIFY(timer->isActive());
    flicker.setRunning(false);
    QVERIFY(!timer->isActive());
    QCOMPARE(turned.count(), 2);
}

void TestCanvasModes::placeAndZoomStayWhenTheArrangementChanges() {
    test::turnWheel(*canvas_, {300, 200}, 6);
    const double zoom = canvas_->zoom();
    const QPointF middle = canvas_->mapToImage({widgetSize.width() / 2.0, 240});
    canvas_->setArrangement(Arrangement::SideBySide);
    QCOMPARE(canvas_->zoom(), zoom);
    const QPointF nowMiddle = canvas_->mapToImage({364 + 180, 240});
    QVERIFY(std::hypot(nowMiddle.x() - middle.x(), nowMiddle.y() - middle.y()) < 1e-6);
    canvas_->setArrangement(Arrangement::Split);
    const QPointF again = canvas_->mapToImage({widgetSize.width() / 2.0, 240});
    QVERIFY(std::hypot(again.x() - middle.x(), again.y() - middle.y()) < 1e-6);
}

void TestCanvasModes::spaceHidesEverythingInEveryArrangement_data() {
    QTest::addColumn<Arrangement>("arrangement");
    QTest::newRow("overlaid") << Arrangement::Overlaid;
    QTest::newRow("side by side") << Arrangement::SideBySide;
    QTest::newRow("split") << Arrangement::Split;
}

void TestCanvasModes::spaceHidesEverythingInEveryArrangement() {
    QFETCH(Arrangement, arrangement);
    canvas_->setArrangement(arrangement);
    canvas_->setPatchGridShown(true);
    const QImage covered = grab();
    QTest::keyPress(canvas_.get(), Qt::Key_Space);
    const QImage held = grab();
    QVERIFY(held != covered);
    canvas_->setHeatShown(false);
    canvas_->setContourShown(false);
    canvas_->setPatchGridShown(false);
    QCOMPARE(grab(), held);
    QTest::keyRelease(canvas_.get(), Qt::Key_Space);
}

void TestCanvasModes::looksRight_data() {
    QTest::addColumn<Arrangement>("arrangement");
    QTest::newRow("side-by-side") << Arrangement::SideBySide;
    QTest::newRow("split") << Arrangement::Split;
}

void TestCanvasModes::looksRight() {
    QFETCH(Arrangement, arrangement);
    canvas_->setArrangement(arrangement);
    test::hover(*canvas_, {160, 250});
    const QPixmap seen = canvas_->grab();
    test::keepScreenshot(seen, QStringLiteral("canvas-%1-%2x")
                                   .arg(QLatin1String(QTest::currentDataTag()))
                                   .arg(canvas_->devicePixelRatioF()));
    QVERIFY(readout_->readout());
}

QTEST_MAIN(TestCanvasModes)
#include "test_canvas_modes.moc"
