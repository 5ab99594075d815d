#include "panels/control_chart.h"

#include "canvas/number_text.h"
#include "canvas/round_step.h"
#include "canvas/verdict_mark.h"
#include "models/calibration_text.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace patchgauge::ui {
namespace {

using calibration::ControlSide;

constexpr int gap = 8;
constexpr int tickLength = 4;
constexpr double dotRadius = 3;
constexpr double triangleRadius = 6;
constexpr double ringRadius = 9;

QPolygonF triangle(const QPointF& centre, ControlSide side) {
    const double up = side == ControlSide::Above ? -1 : 1;
    return QPolygonF({centre + QPointF(0, up * triangleRadius),
                      centre + QPointF(-triangleRadius, -up * triangleRadius),
                      centre + QPointF(triangleRadius, -up * triangleRadius)});
}

} // namespace

ControlChart::ControlChart(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("controlChart"));
    setAccessibleName(tr("Control chart"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ControlChart::setPart(const QString& part, std::vector<MasterHistory::Point> points,
                           std::optional<calibration::ControlLimits> limits,
                           std::optional<float> threshold) {
    part_ = part;
    points_ = std::move(points);
    limits_ = limits;
    threshold_ = threshold;
    describe();
    update();
}

void ControlChart::describe() {
    if (points_.empty()) {
        setAccessibleDescription({});
        return;
    }
    QStringList words{tr("%1: %2 checks, last score %3")
                          .arg(part_)
                          .arg(points_.size())
                          .arg(distanceText(points_.back().score))};
    if (limits_)
        words << tr("limits %1 to %2")
                     .arg(distanceText(limits_->lower), distanceText(limits_->upper));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
}

double ControlChart::Scale::x(std::size_t point) const {
    return count < 2 ? plot.center().x()
                     : plot.left() + plot.width() * (double(point) + 0.5) / double(count);
}

double ControlChart::Scale::y(double score) const {
    return plot.bottom() - plot.height() * (score - low) / (high - low);
}

ControlChart::Scale ControlChart::scale() const {
    Scale scale;
    scale.count = points_.size();
    scale.low = scale.high = points_.front().score;
    const auto include = [&](double score) {
        scale.low = std::min(scale.low, score);
        scale.high = std::max(scale.high, score);
    };
    for (const MasterHistory::Point& point : points_)
        include(point.score);
    if (limits_) {
        include(limits_->lower);
        include(limits_->upper);
    }
    if (threshold_)
        include(*threshold_);
    const double room = std::max(0.08 * (scale.high - scale.low), 0.05);
    scale.low = std::max(0.0, scale.low - room);
    scale.high += room;
    const int line = fontMetrics().height();
    const int left = fontMetrics().horizontalAdvance(QStringLiteral("000.0")) + gap + tickLength;
    const int right =
        fontMetrics().horizontalAdvance(tr("threshold %1").arg(QStringLiteral("000.0"))) + gap;
    scale.plot = QRectF(rect()).adjusted(left, 2 * line, -right, -line - gap);
    return scale;
}

ControlSide ControlChart::sideOf(const MasterHistory::Point& point) const {
    return limits_ ? calibration::sideOf(point.score, *limits_) : ControlSide::Within;
}

void ControlChart::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (points_.empty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("This part has no score yet."));
        return;
    }
    const Scale scale = this->scale();
    paintAxes(painter, scale);
    paintLines(painter, scale);
    paintPoints(painter, scale);
}

void ControlChart::paintAxes(QPainter& painter, const Scale& scale) const {
    const int line = fontMetrics().height();
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRectF(0, 0, width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     limits_ ? tr("Score of %1 at each check").arg(part_)
                             : tr("Score of %1 at each check; limits follow from %2 earlier checks")
                                   .arg(part_)
                                   .arg(calibration::leastControlValues));
    painter.drawLine(scale.plot.bottomLeft(), scale.plot.bottomRight());
    const double most = std::max(2.0, scale.plot.height() / (2 * line));
    const double step = roundStep((scale.high - scale.low) / most);
    for (double tick = std::ceil(scale.low / step) * step; tick <= scale.high; tick += step) {
        const double y = scale.y(tick);
        painter.drawLine(QPointF(scale.plot.left() - tickLength, y), QPointF(scale.plot.left(), y));
        painter.drawText(QRectF(0, y - line, scale.plot.left() - gap, 2 * line),
                         Qt::AlignRight | Qt::AlignVCenter, tickText(tick, step));
    }
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QRectF times(scale.plot.left(), scale.plot.bottom() + tickLength, scale.plot.width(),
                       line);
    painter.drawText(times, Qt::AlignRight, timeText(points_.back().time));
    if (points_.size() > 1)
        painter.drawText(times, Qt::AlignLeft, timeText(points_.front().time));
}

std::vector<ControlChart::Line> ControlChart::lines(const Scale& scale) const {
    std::vector<Line> lines;
    if (limits_) {
        const QColor quiet = palette().color(QPalette::PlaceholderText);
        const QPen dashed(quiet, 1, Qt::DashLine);
        lines.push_back({limits_->upper, dashed, tr("upper %1").arg(distanceText(limits_->upper))});
        lines.push_back(
            {limits_->centre, QPen(quiet, 1), tr("mean %1").arg(distanceText(limits_->centre))});
        if (limits_->lower >= scale.low)
            lines.push_back(
                {limits_->lower, dashed, tr("lower %1").arg(distanceText(limits_->lower))});
    }
    if (threshold_)
        lines.push_back({*threshold_, QPen(verdictColour(calibration::Verdict::Reject), 2),
                         tr("threshold %1").arg(distanceText(*threshold_))});
    std::sort(lines.begin(), lines.end(),
              [](const Line& a, const Line& b) { return a.score < b.score; });
    return lines;
}

void ControlChart::paintLines(QPainter& painter, const Scale& scale) const {
    const int height = fontMetrics().height();
    double lowest = this->height();
    for (const Line& line : lines(scale)) {
        const double y = scale.y(line.score);
        painter.setPen(line.pen);
        painter.drawLine(QPointF(scale.plot.left(), y), QPointF(scale.plot.right(), y));
        // Lines may lie on each other, their words must not.
        lowest = std::min(lowest - height, y - height / 2.0);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRectF(scale.plot.right() + gap / 2, lowest,
                                width() - scale.plot.right() - gap / 2, height),
                         Qt::AlignLeft | Qt::AlignVCenter, line.label);
    }
}

void ControlChart::paintPoints(QPainter& painter, const Scale& scale) const {
    const QColor colour = palette().color(QPalette::WindowText);
    QPolygonF path;
    for (std::size_t i = 0; i < points_.size(); ++i)
        path << QPointF(scale.x(i), scale.y(points_[i].score));
    QColor pale = colour;
    pale.setAlphaF(0.4F);
    painter.setPen(QPen(pale, 1));
    painter.drawPolyline(path);
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < points_.size(); ++i) {
        const ControlSide side = sideOf(points_[i]);
        const QPointF& centre = path[static_cast<qsizetype>(i)];
        painter.setBrush(side == ControlSide::Within ? colour
                                                     : verdictColour(calibration::Verdict::Reject));
        if (side == ControlSide::Within)
            painter.drawEllipse(centre, dotRadius, dotRadius);
        else
            painter.drawPolygon(triangle(centre, side));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.5));
    painter.drawEllipse(path.back(), ringRadius, ringRadius);
}

bool ControlChart::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip || points_.empty())
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const Scale scale = this->scale();
    const double slot = scale.plot.width() / double(scale.count);
    const auto nearest = static_cast<std::size_t>(
        std::clamp((help->pos().x() - scale.plot.left()) / slot, 0.0, double(scale.count) - 0.5));
    const MasterHistory::Point& point = points_[std::min(nearest, points_.size() - 1)];
    QToolTip::showText(help->globalPos(),
                       tr("%1: score %2").arg(timeText(point.time), distanceText(point.score)),
                       this);
    return true;
}

} // namespace patchgauge::ui
