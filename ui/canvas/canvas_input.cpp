#include "canvas/canvas.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

// The canvas's mouse and keyboard.

namespace patchgauge::ui {

namespace {

/// A notch of a mouse wheel, in the units of QWheelEvent::angleDelta().
constexpr double wheelNotch = 120;
constexpr double notchZoom = 1.25;

QPoint pixelAt(QPointF image) {
    return {static_cast<int>(std::floor(image.x())), static_cast<int>(std::floor(image.y()))};
}

/// Which way an arrow key points; nowhere for another key.
QPoint arrowStep(int key) {
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

} // namespace

void Canvas::probeUnderCursor() {
    if (cursor_)
        readout_.setPixel(pixelAt(mapToImage(*cursor_)));
}

void Canvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton) {
        event->ignore();
        return;
    }
    pressed_ = event->position();
}

void Canvas::mouseMoveEvent(QMouseEvent* event) {
    cursor_ = event->position();
    if (pressed_ && !dragging_) {
        dragging_ = (*cursor_ - *pressed_).manhattanLength() >= QApplication::startDragDistance();
        if (dragging_)
            setCursor(Qt::ClosedHandCursor);
    }
    if (dragging_) {
        panBy(*cursor_ - *pressed_);
        pressed_ = cursor_;
    } else {
        probeUnderCursor();
        showReadout();
    }
}

void Canvas::mouseReleaseEvent(QMouseEvent* event) {
    const bool pressed = std::exchange(pressed_, std::nullopt).has_value();
    if (std::exchange(dragging_, false))
        setCursor(Qt::CrossCursor);
    else if (pressed && event->button() == Qt::LeftButton)
        clickAt(event->position());
}

void Canvas::clickAt(QPointF position) {
    cursor_ = position;
    probeUnderCursor();
    pinBeforeClick_ = readout_.pin();
    if (const auto& readout = readout_.readout())
        readout_.togglePin(readout->patch);
}

void Canvas::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    readout_.setPin(pinBeforeClick_);
    fit();
}

void Canvas::leaveEvent(QEvent*) {
    cursor_.reset();
    readout_.setPixel(std::nullopt);
    showReadout();
}

void Canvas::focusOutEvent(QFocusEvent* event) {
    setPhotoBare(false);
    QWidget::focusOutEvent(event);
}

void Canvas::wheelEvent(QWheelEvent* event) {
    const bool zooms = event->modifiers().testFlag(Qt::ControlModifier);
    // Only devices that scroll by pixels tell when scrolling begins and ends.
    if (!zooms && event->phase() != Qt::NoScrollPhase && !event->pixelDelta().isNull()) {
        panBy(event->pixelDelta());
        return;
    }
    if (event->angleDelta().y() == 0)
        return;
    cursor_ = event->position();
    zoomBy(std::pow(notchZoom, event->angleDelta().y() / wheelNotch), zoomAnchor());
}

bool Canvas::event(QEvent* event) {
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomBy(1 + gesture->value(), panes_.toView(gesture->position()));
            return true;
        }
    }
    return QWidget::event(event);
}

void Canvas::keyPressEvent(QKeyEvent* event) {
    const QPoint step = arrowStep(event->key());
    if (!step.isNull() && event->modifiers().testFlag(Qt::ShiftModifier)) {
        moveProbe(step, event->modifiers().testFlag(Qt::ControlModifier));
        return;
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key as plus, without Shift, on many keyboards
        zoomIn();
        break;
    case Qt::Key_Minus:
        zoomOut();
        break;
    case Qt::Key_0:
        fit();
        break;
    case Qt::Key_1:
        actualSize();
        break;
    case Qt::Key_Space:
        setPhotoBare(true);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Canvas::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Space) {
        QWidget::keyReleaseEvent(event);
        return;
    }
    // A key held down repeats as releases and presses.
    if (!event->isAutoRepeat())
        setPhotoBare(false);
}

void Canvas::moveProbe(QPoint step, bool byPixel) {
    const std::optional<QPoint> pixel = neighbouringPixel(step, byPixel);
    if (!pixel)
        return;
    cursor_.reset();
    readout_.setPixel(pixel);
    const QPointF seen = view_.toView(QPointF(*pixel) + QPointF(0.5, 0.5));
    const QRectF all({0, 0}, QSizeF(panes_.viewSize()));
    if (!all.contains(seen))
        panBy(all.center() - seen);
}

std::optional<QPoint> Canvas::neighbouringPixel(QPoint step, bool byPixel) const {
    const auto& image = readout_.image();
    if (!image)
        return std::nullopt;
    if (byPixel && readout_.pixel()) {
        const QRect all = image->photo.rect();
        const QPoint pixel = *readout_.pixel() + step;
        return QPoint(std::clamp(pixel.x(), all.left(), all.right()),
                      std::clamp(pixel.y(), all.top(), all.bottom()));
    }
    const auto& readout = readout_.readout();
    const Size grid = image->inspection->map.patches.size();
    Cell patch{grid.height / 2, grid.width / 2};
    if (readout)
        patch = {std::clamp(readout->patch.row + step.y(), 0, grid.height - 1),
                 std::clamp(readout->patch.column + step.x(), 0, grid.width - 1)};
    const image::Rect area = image->geometry.cellArea(patch, grid);
    return pixelAt({area.left + area.width / 2, area.top + area.height / 2});
}

} // namespace patchgauge::ui
