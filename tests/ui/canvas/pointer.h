#pragma once

#include <QCoreApplication>
#include <QMouseEvent>
#include <QWheelEvent>
#include <QWidget>

namespace patchgauge::test {

/// Moves the mouse to a position between logical pixels, as displays with more device pixels do.
inline void hover(QWidget& widget, QPointF position) {
    QMouseEvent event(QEvent::MouseMove, position, widget.mapToGlobal(position), Qt::NoButton,
                      Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &event);
}

/// Turns the mouse wheel, away from oneself when positive.
inline void turnWheel(QWidget& widget, QPointF position, int notches) {
    QWheelEvent event(position, widget.mapToGlobal(position), {}, {0, 120 * notches}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&widget, &event);
}

/// Scrolls with two fingers on a touchpad.
inline void scroll(QWidget& widget, QPointF position, QPoint pixels,
                   Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QWheelEvent event(position, widget.mapToGlobal(position), pixels, pixels * 8, Qt::NoButton,
                      modifiers, Qt::ScrollUpdate, false);
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace patchgauge::test
