#include "panels/normal_gauge.h"

#include "canvas/verdict_mark.h"

#include <QPainter>

#include <algorithm>

namespace patchgauge::ui {
namespace {

constexpr double markerRadius = 5;
constexpr double bandHeight = 6;

} // namespace

NormalGauge::NormalGauge(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(tr("The patch's distance (dot) against good parts at this place: band up to the "
                  "99th percentile, tick at the mean"));
}

void NormalGauge::setReading(std::optional<Reading> reading) {
    reading_ = reading;
    update();
}

void NormalGauge::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF line(markerRadius, height() / 2.0 - bandHeight / 2, width() - 2 * markerRadius,
                      bandHeight);
    const QColor text = palette().color(QPalette::WindowText);
    painter.setPen(Qt::NoPen);
    painter.setOpacity(0.15);
    painter.setBrush(text);
    painter.drawRect(line);
    if (!reading_)
        return;

    // The percentile in the middle, as the threshold is in the score bars, unless the value needs
    // more room.
    const double end = std::max({2 * reading_->p99, 1.05 * reading_->value, 1e-6});
    const auto at = [&](double value) { return line.left() + line.width() * value / end; };
    painter.setOpacity(0.35);
    painter.drawRect(QRectF(line.topLeft(), QPointF(at(reading_->p99), line.bottom())));
    painter.setOpacity(0.8);
    painter.drawRect(QRectF(at(reading_->mean) - 0.75, line.top() - 3, 1.5, bandHeight + 6));
    painter.setOpacity(1);
    painter.setBrush(reading_->value > reading_->p99 ? verdictColour(calibration::Verdict::Reject)
                                                     : text);
    painter.drawEllipse(QPointF(at(reading_->value), line.center().y()), markerRadius,
                        markerRadius);
}

} // namespace patchgauge::ui
