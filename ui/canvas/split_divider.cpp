#include "canvas/split_divider.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace patchgauge::ui {
namespace {

constexpr int reach = 8;   ///< on each side of the line, to be caught with the mouse
constexpr double grip = 6; ///< its radius
constexpr double lineWidth = 2;
constexpr double casingWidth = 4;

// Lies over photos, which have no palette.
constexpr QColor casing(0, 0, 0, 150);
constexpr QColor line(255, 255, 255);

} // namespace

SplitDivider::SplitDivider(QWidget* canvas) : QAbstractSlider(canvas) {
    setObjectName(QStringLiteral("splitDivider"));
    setAccessibleName(tr("Divider between photo and overlay"));
    setToolTip(tr("Drag, or use the arrow keys; a double click centres it"));
    setOrientation(Qt::Horizontal);
    setRange(0, whole);
    setSingleStep(whole / 100);
    setPageStep(whole / 10);
    setValue(whole / 2);
    setCursor(Qt::SplitHCursor);
    setFocusPolicy(Qt::StrongFocus);
    hide();
}

void SplitDivider::setFraction(double fraction) {
    setValue(static_cast<int>(std::lround(fraction * whole)));
}

void SplitDivider::place() {
    const int x = static_cast<int>(std::lround(fraction() * parentWidget()->width()));
    setGeometry(x - reach, 0, 2 * reach, parentWidget()->height());
}

void SplitDivider::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF middle = QRectF(rect()).center();
    const auto upright = [&](double width) {
        return QRectF(middle.x() - width / 2, 0, width, height());
    };
    painter.fillRect(upright(casingWidth), casing);
    painter.fillRect(upright(lineWidth), line);
    painter.setPen(QPen(hasFocus() ? palette().color(QPalette::Highlight) : QColor(casing),
                        hasFocus() ? lineWidth : 1));
    painter.setBrush(QColor(line));
    painter.drawEllipse(middle, grip, grip);
}

void SplitDivider::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        event->ignore();
}

void SplitDivider::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons().testFlag(Qt::LeftButton))
        setFraction(mapToParent(event->position().toPoint()).x() / double(parentWidget()->width()));
}

void SplitDivider::mouseDoubleClickEvent(QMouseEvent*) {
    setValue(whole / 2);
}

void SplitDivider::wheelEvent(QWheelEvent* event) {
    // Zooms the canvas below, wherever the cursor is.
    event->ignore();
}

void SplitDivider::sliderChange(SliderChange change) {
    if (change == SliderValueChange)
        place();
    QAbstractSlider::sliderChange(change);
}

} // namespace patchgauge::ui
