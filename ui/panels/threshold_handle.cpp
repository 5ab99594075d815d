#include "panels/threshold_handle.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace patchgauge::ui {
namespace {

constexpr int reach = 8; ///< to either side of the line
constexpr int gripWidth = 8;
constexpr int gripHeight = 12;
constexpr int largeStep = 10;

int stepsOf(const QKeyEvent& event) {
    const int size = event.modifiers() & Qt::ShiftModifier ? largeStep : 1;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        return -size;
    case Qt::Key_Right:
    case Qt::Key_Up:
        return size;
    case Qt::Key_PageDown:
        return -largeStep;
    case Qt::Key_PageUp:
        return largeStep;
    default:
        return 0;
    }
}

} // namespace

ThresholdHandle::ThresholdHandle(QWidget* plot) : QWidget(plot) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SplitHCursor);
}

void ThresholdHandle::setColour(const QColor& colour) {
    colour_ = colour;
    update();
}

void ThresholdHandle::place(double x, double top, double bottom) {
    line_ = x;
    const int left = static_cast<int>(std::lround(x)) - reach;
    setGeometry(left, static_cast<int>(top), 2 * reach + 1, static_cast<int>(bottom - top));
}

void ThresholdHandle::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF grip(0, 0, gripWidth, gripHeight);
    grip.moveCenter({line_ - x(), height() - 3 - gripHeight / 2.0});
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRoundedRect(grip.adjusted(-2, -2, 2, 2), 3, 3);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour_);
    painter.drawRoundedRect(grip, 2, 2);
}

void ThresholdHandle::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    grip_ = mapToParent(event->position()).x() - line_;
    // Of two lines that stand close together, the one that was touched stays at hand.
    raise();
    Q_EMIT dragChanged(true);
}

void ThresholdHandle::mouseMoveEvent(QMouseEvent* event) {
    if (grip_)
        Q_EMIT dragged(mapToParent(event->position()).x() - *grip_);
}

void ThresholdHandle::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !grip_)
        return;
    grip_.reset();
    Q_EMIT dragChanged(false);
}

void ThresholdHandle::keyPressEvent(QKeyEvent* event) {
    if (const int steps = stepsOf(*event); steps != 0)
        Q_EMIT stepped(steps);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT accepted();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT dismissed();
    else
        QWidget::keyPressEvent(event);
}

void ThresholdHandle::focusInEvent(QFocusEvent* event) {
    raise();
    update();
    QWidget::focusInEvent(event);
}

void ThresholdHandle::focusOutEvent(QFocusEvent* event) {
    update();
    QWidget::focusOutEvent(event);
}

} // namespace patchgauge::ui
