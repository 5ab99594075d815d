#include "panels/roc_plot.h"

#include "models/quality_text.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <limits>
#include <utility>

namespace patchgauge::ui {
namespace {

using evaluation::RocPoint;

constexpr int gap = 4;
constexpr double apart = 0.5; ///< pixels between points that are seen apart
constexpr double marked = 4.5;
constexpr double readRadius = 3.5;

QPointF positionOf(const RocPoint& point, const QRectF& plot) {
    return {plot.left() + point.falseAlarmRate * plot.width(),
            plot.bottom() - point.hitRate * plot.height()};
}

} // namespace

RocPlot::RocPlot(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("rocPlot"));
    setAccessibleName(tr("ROC curve"));
    setToolTip(tr("Point at the curve to read it; click to try the threshold there"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RocPlot::setCurve(std::vector<RocPoint> curve) {
    curve_ = std::move(curve);
    read_.reset();
    layOut();
}

void RocPlot::setThreshold(std::optional<float> threshold) {
    threshold_ = threshold;
    setAccessibleDescription(presentReadout());
    update();
}

QRectF RocPlot::plotArea() const {
    const int line = fontMetrics().height();
    const int left = fontMetrics().horizontalAdvance(tr("100 %")) + gap;
    return QRectF(rect()).adjusted(left, 2 * line + 2 * gap, -gap - line, -2 * line - gap);
}

void RocPlot::layOut() {
    corners_.clear();
    line_.clear();
    // Once, since there may be as many points as images.
    const QRectF plot = plotArea();
    for (std::size_t i = 0; i < curve_.size(); ++i) {
        const QPointF position = positionOf(curve_[i], plot);
        const bool last = i + 1 == curve_.size();
        if (!line_.isEmpty() && !last && (position - line_.back()).manhattanLength() < apart)
            continue;
        corners_.push_back(i);
        line_ << position;
    }
    update();
}

void RocPlot::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layOut();
}

std::optional<std::size_t> RocPlot::present() const {
    if (!threshold_ || curve_.empty())
        return std::nullopt;
    // Thresholds fall along the curve: the first that does not exceed the present one has the same
    // images above it.
    const auto found = std::find_if(curve_.begin(), curve_.end(), [&](const RocPoint& point) {
        return point.threshold <= *threshold_;
    });
    return static_cast<std::size_t>(
        std::min(found - curve_.begin(), static_cast<std::ptrdiff_t>(curve_.size()) - 1));
}

std::size_t RocPlot::nearest(QPointF position) const {
    std::size_t best = 0;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < corners_.size(); ++i) {
        const QPointF away = line_[static_cast<qsizetype>(i)] - position;
        const double distance = QPointF::dotProduct(away, away);
        if (distance < least) {
            least = distance;
            best = corners_[i];
        }
    }
    return best;
}

QString RocPlot::readoutAt(std::size_t point) const {
    return rocPointText(curve_[point], evaluation::middleThreshold(curve_, point));
}

QString RocPlot::presentReadout() const {
    const auto here = present();
    return here ? rocPointText(curve_[*here], *threshold_) : QString();
}

void RocPlot::readOut(std::optional<std::size_t> point) {
    read_ = point;
    update();
}

void RocPlot::mouseMoveEvent(QMouseEvent* event) {
    if (!curve_.empty())
        readOut(nearest(event->position()));
}

void RocPlot::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && !curve_.empty())
        Q_EMIT thresholdChosen(evaluation::middleThreshold(curve_, nearest(event->position())));
}

void RocPlot::leaveEvent(QEvent* /*event*/) {
    readOut({});
}

void RocPlot::focusOutEvent(QFocusEvent* event) {
    readOut({});
    QWidget::focusOutEvent(event);
}

void RocPlot::keyPressEvent(QKeyEvent* event) {
    if (curve_.empty())
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Up:
        return walk(1);
    case Qt::Key_Left:
    case Qt::Key_Down:
        return walk(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (read_)
            Q_EMIT thresholdChosen(evaluation::middleThreshold(curve_, *read_));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void RocPlot::walk(int steps) {
    const std::size_t from = read_.value_or(present().value_or(0));
    const auto corner = std::lower_bound(corners_.begin(), corners_.end(), from);
    const auto to = std::clamp<std::ptrdiff_t>(corner - corners_.begin() + steps, 0,
                                               static_cast<std::ptrdiff_t>(corners_.size()) - 1);
    readOut(corners_[static_cast<std::size_t>(to)]);
    setAccessibleDescription(readoutAt(*read_));
}

void RocPlot::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintAxes(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1.5));
    painter.drawPolyline(line_);
    paintPoints(painter);
}

void RocPlot::paintAxes(QPainter& painter) const {
    const QRectF plot = plotArea();
    const int line = fontMetrics().height();
    QColor faint = palette().color(QPalette::WindowText);
    constexpr float faintness = 0.3F;
    faint.setAlphaF(faintness);
    painter.setPen(faint);
    painter.drawRect(plot);
    painter.setPen(QPen(faint, 1, Qt::DashLine));
    painter.drawLine(plot.bottomLeft(), plot.topRight());

    painter.setPen(palette().color(QPalette::WindowText));
    const QString all = tr("100 %");
    const QString none = tr("0 %");
    const QRectF beside(0, 0, plot.left() - gap, line);
    painter.drawText(beside.translated(0, plot.top() - line / 2.0), Qt::AlignRight, all);
    painter.drawText(beside.translated(0, plot.bottom() - line), Qt::AlignRight, none);
    const QRectF below(plot.left(), plot.bottom() + gap / 2.0, plot.width(), line);
    painter.drawText(below, Qt::AlignLeft, none);
    painter.drawText(below.adjusted(0, 0, line, 0), Qt::AlignRight, all);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(below.translated(0, line), Qt::AlignHCenter, tr("good images rejected"));
    painter.drawText(QRectF(0, line, width(), line), Qt::AlignLeft,
                     tr("defective images rejected"));
}

void RocPlot::paintPoints(QPainter& painter) const {
    const QRectF plot = plotArea();
    const QColor text = palette().color(QPalette::WindowText);
    const auto here = present();
    if (here) {
        painter.setPen(QPen(palette().color(QPalette::Window), 1));
        painter.setBrush(text);
        painter.drawEllipse(positionOf(curve_[*here], plot), marked, marked);
    }
    if (read_) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(palette().color(QPalette::Window));
        painter.drawEllipse(positionOf(curve_[*read_], plot), readRadius, readRadius);
    }
    painter.setPen(text);
    painter.drawText(QRectF(0, 0, width(), fontMetrics().height()), Qt::AlignLeft,
                     fontMetrics().elidedText(read_ ? readoutAt(*read_) : presentReadout(),
                                              Qt::ElideRight, width()));
}

} // namespace patchgauge::ui
