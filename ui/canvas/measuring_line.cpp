#include "canvas/measuring_line.h"

#include "canvas/canvas.h"
#include "canvas/layers.h"

#include <QLineF>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <utility>

namespace patchgauge::ui {
namespace {

constexpr double lineWidth = 1.5;
constexpr double halfTick = 8;  ///< of the strokes across the ends, in logical pixels
constexpr double grabReach = 8; ///< how near an end the mouse takes hold of it

} // namespace

MeasuringLine::MeasuringLine(Canvas& canvas) : QWidget(&canvas), canvas_(canvas) {
    setObjectName(QStringLiteral("measuringLine"));
    setAccessibleName(tr("Line to measure with"));
    setCursor(Qt::CrossCursor);
    setMouseTracking(true);
    canvas_.installEventFilter(this);
    setGeometry(canvas_.rect());
    hide();
}

double MeasuringLine::length() const {
    return fixed_ && moved_ ? QLineF(*fixed_, *moved_).length() : 0;
}

void MeasuringLine::clear() {
    fixed_.reset();
    moved_.reset();
    drawing_ = false;
    update();
    Q_EMIT lengthChanged(0);
}

bool MeasuringLine::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &canvas_ && event->type() == QEvent::Resize)
        setGeometry(canvas_.rect());
    return QWidget::eventFilter(watched, event);
}

void MeasuringLine::paintEvent(QPaintEvent* /*event*/) {
    if (!fixed_ || !moved_)
        return;
    const QLineF line(canvas_.mapFromImage(*fixed_), canvas_.mapFromImage(*moved_));
    QPainterPath path(line.p1());
    path.lineTo(line.p2());
    QLineF across = line.normalVector();
    if (!across.isNull()) {
        across.setLength(halfTick);
        const QPointF tick = across.p2() - across.p1();
        for (const QPointF end : {line.p1(), line.p2()}) {
            path.moveTo(end - tick);
            path.lineTo(end + tick);
        }
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    strokeCased(painter, path, lineWidth);
}

bool MeasuringLine::isNear(std::optional<QPointF> end, QPointF widget) const {
    return end && QLineF(canvas_.mapFromImage(*end), widget).length() <= grabReach;
}

void MeasuringLine::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    drawing_ = true;
    if (isNear(fixed_, event->position()))
        std::swap(fixed_, moved_);
    else if (!isNear(moved_, event->position()))
        fixed_ = canvas_.mapToImage(event->position());
    mouseMoveEvent(event);
}

void MeasuringLine::mouseMoveEvent(QMouseEvent* event) {
    if (!drawing_) {
        event->ignore();
        return;
    }
    moved_ = canvas_.mapToImage(event->position());
    update();
    Q_EMIT lengthChanged(length());
}

void MeasuringLine::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        drawing_ = false;
    else
        event->ignore();
}

} // namespace patchgauge::ui
