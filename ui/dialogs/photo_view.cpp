#include "dialogs/photo_view.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace patchgauge::ui {

PhotoView::PhotoView(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PhotoView::setPhoto(const QImage& photo) {
    photo_ = PhotoPyramid(photo);
    notice_.clear();
    fit();
}

void PhotoView::setNotice(const QString& notice) {
    photo_ = {};
    notice_ = notice;
    update();
}

void PhotoView::fit() {
    fitted_ = true;
    if (hasPhoto()) {
        view_.setSizes(photo_.size(), QSizeF(size()).expandedTo({1, 1}));
        view_.fit();
    }
    update();
}

void PhotoView::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Dark));
    if (!hasPhoto()) {
        painter.setPen(palette().color(QPalette::BrightText));
        constexpr int margin = 32;
        painter.drawText(rect().adjusted(margin, margin, -margin, -margin),
                         Qt::AlignCenter | Qt::TextWordWrap, notice_);
        return;
    }
    painter.setTransform(view_.transform(), true);
    photo_.paint(painter,
                 QRectF(view_.toImage(QPointF(0, 0)), view_.toImage(QPointF(width(), height()))));
}

void PhotoView::resizeEvent(QResizeEvent* /*event*/) {
    if (!hasPhoto())
        return;
    if (fitted_)
        fit();
    else
        view_.setSizes(photo_.size(), size());
}

void PhotoView::wheelEvent(QWheelEvent* event) {
    if (!hasPhoto())
        return;
    constexpr double turnsToDouble = 360; // eighths of a degree
    constexpr double largest = 32;
    const double wanted = view_.scale() * std::exp2(event->angleDelta().y() / turnsToDouble);
    const double scale = std::clamp(wanted, view_.fitScale(), std::max(largest, view_.fitScale()));
    view_.zoomTo(scale, event->position());
    fitted_ = scale <= view_.fitScale();
    if (fitted_)
        fit();
    update();
    event->accept();
}

void PhotoView::mousePressEvent(QMouseEvent* event) {
    dragged_ = event->position();
}

void PhotoView::mouseMoveEvent(QMouseEvent* event) {
    if (!dragged_ || fitted_)
        return;
    view_.pan(event->position() - *dragged_);
    dragged_ = event->position();
    update();
}

void PhotoView::mouseReleaseEvent(QMouseEvent* /*event*/) {
    dragged_.reset();
}

void PhotoView::mouseDoubleClickEvent(QMouseEvent* /*event*/) {
    fit();
}

} // namespace patchgauge::ui
