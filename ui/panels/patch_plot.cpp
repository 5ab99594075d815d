#include "panels/patch_plot.h"

#include "canvas/number_text.h"
#include "canvas/round_step.h"
#include "canvas/verdict_mark.h"
#include "models/text.h"
#include "panels/tabular_font.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace patchgauge::ui {
namespace {

using calibration::Verdict;

constexpr int gap = 8;
constexpr int tickLength = 4;
constexpr double smallestMark = 5;
constexpr double largestMark = 9;
constexpr double headroom = 1.12;
constexpr double reach = 12; ///< how far from a mark the cursor still means it
constexpr std::array verdicts{Verdict::Pass, Verdict::Review, Verdict::Reject};

QPixmap drawStamp(Verdict verdict, double size, double ratio) {
    QPixmap stamp(QSizeF(size * ratio, size * ratio).toSize());
    stamp.setDevicePixelRatio(ratio);
    stamp.fill(Qt::transparent);
    QPainter painter(&stamp);
    paintVerdictMark(painter, {0, 0, size, size}, verdict);
    return stamp;
}

} // namespace

PatchPlot::PatchPlot(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("patchPlot"));
    setAccessibleName(tr("Distance of the pinned patch in every image"));
    setToolTip(tr("A mark for each image: a ring for pass, half filled for review, filled for "
                  "reject. The band reaches from the mean of good parts at this patch to their "
                  "99th percentile."));
    setFont(tabularFont(font()));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PatchPlot::setPoints(std::vector<Point> points, const Levels& levels) {
    points_ = std::move(points);
    levels_ = levels;
    double highest = 0;
    for (const Point& point : points_)
        if (std::isfinite(point.distance))
            highest = std::max(highest, double(point.distance));
    for (const auto& level : {levels.threshold, levels.normalP99})
        highest = std::max(highest, double(level.value_or(0)));
    top_ = highest > 0 ? highest * headroom : 1;
    if (marked_ >= static_cast<int>(points_.size()))
        marked_ = -1;
    drawn_ = {};
    update();
}

void PatchPlot::setCurrent(int image) {
    current_ = image;
    update();
}

void PatchPlot::setHint(const QString& hint) {
    hint_ = hint;
    update();
}

bool PatchPlot::isKnown(int image) const {
    return image >= 0 && image < static_cast<int>(points_.size()) &&
           std::isfinite(points_[static_cast<std::size_t>(image)].distance);
}

QRectF PatchPlot::plotArea() const {
    const int line = fontMetrics().height();
    const int left = fontMetrics().horizontalAdvance(QStringLiteral("0000")) + gap + tickLength;
    return QRectF(rect()).adjusted(left, gap, -gap, -line - 2 * tickLength);
}

double PatchPlot::yOf(double distance, const QRectF& plot) const {
    return plot.bottom() - plot.height() * distance / top_;
}

QPointF PatchPlot::positionOf(int image) const {
    return positionIn(plotArea(), image);
}

QPointF PatchPlot::positionIn(const QRectF& plot, int image) const {
    return {plot.left() + plot.width() * (image + 0.5) / double(points_.size()),
            yOf(points_[static_cast<std::size_t>(image)].distance, plot)};
}

double PatchPlot::markSize() const {
    return std::clamp(plotArea().width() / double(points_.size()), smallestMark, largestMark);
}

int PatchPlot::imageAt(QPointF position) const {
    int nearest = -1;
    double least = reach * reach;
    const QRectF plot = plotArea();
    for (int image = 0; image < static_cast<int>(points_.size()); ++image) {
        if (!isKnown(image))
            continue;
        const QPointF away = positionIn(plot, image) - position;
        const double square = QPointF::dotProduct(away, away);
        if (square < least) {
            least = square;
            nearest = image;
        }
    }
    return nearest;
}

QString PatchPlot::describe(int image) const {
    const Point& point = points_[static_cast<std::size_t>(image)];
    return tr("%1: distance %2 at this patch, image: %3")
        .arg(names_ ? names_(image) : QString::number(image + 1), distanceText(point.distance),
             verdictText(point.verdict));
}

void PatchPlot::mark(int image) {
    if (image == marked_)
        return;
    marked_ = image;
    update();
    if (image < 0) {
        QToolTip::hideText();
        return;
    }
    const QString words = describe(image);
    QToolTip::showText(mapToGlobal(positionOf(image).toPoint()), words, this);
    setAccessibleDescription(words);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

bool PatchPlot::event(QEvent* event) {
    // What is said of a mark is not to be replaced by the general explanation.
    if (event->type() == QEvent::ToolTip && marked_ >= 0)
        return true;
    return QWidget::event(event);
}

void PatchPlot::mouseMoveEvent(QMouseEvent* event) {
    const int image = imageAt(event->position());
    setCursor(image < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    mark(image);
}

void PatchPlot::mousePressEvent(QMouseEvent* event) {
    const int image = imageAt(event->position());
    if (event->button() == Qt::LeftButton && image >= 0)
        Q_EMIT imageChosen(image);
}

void PatchPlot::leaveEvent(QEvent* /*event*/) {
    mark(-1);
}

void PatchPlot::focusOutEvent(QFocusEvent* event) {
    mark(-1);
    QWidget::focusOutEvent(event);
}

void PatchPlot::keyPressEvent(QKeyEvent* event) {
    const int last = static_cast<int>(points_.size()) - 1;
    const int here = marked_ >= 0 ? marked_ : current_;
    const int page = std::max(1, (last + 1) / 10);
    switch (event->key()) {
    case Qt::Key_Left:
        walk(here - 1, -1);
        break;
    case Qt::Key_Right:
        walk(here + 1, 1);
        break;
    case Qt::Key_PageUp:
        walk(std::max(here - page, 0), 1);
        break;
    case Qt::Key_PageDown:
        walk(std::min(here + page, last), -1);
        break;
    case Qt::Key_Home:
        walk(0, 1);
        break;
    case Qt::Key_End:
        walk(last, -1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isKnown(here))
            Q_EMIT imageChosen(here);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

/// Marks the first image with a distance, in steps from one of them.
void PatchPlot::walk(int from, int step) {
    int image = from;
    while (image >= 0 && image < static_cast<int>(points_.size()) && !isKnown(image))
        image += step;
    if (isKnown(image))
        mark(image);
}

void PatchPlot::resizeEvent(QResizeEvent* event) {
    drawn_ = {};
    QWidget::resizeEvent(event);
}

void PatchPlot::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        drawn_ = {};
    QWidget::changeEvent(event);
}

void PatchPlot::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    if (points_.empty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect().adjusted(gap, 0, -gap, 0), Qt::AlignCenter | Qt::TextWordWrap,
                         hint_);
        return;
    }
    if (drawn_.isNull())
        drawn_ = drawPoints();
    painter.drawPixmap(0, 0, drawn_);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    if (isKnown(current_)) {
        const QRectF plot = plotArea();
        const double x = positionOf(current_).x();
        QColor line = palette().color(QPalette::WindowText);
        line.setAlphaF(0.5F);
        painter.setPen(line);
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        paintRing(painter, current_);
    }
    if (isKnown(marked_))
        paintRing(painter, marked_);
}

void PatchPlot::paintRing(QPainter& painter, int image) const {
    const double radius = markSize() / 2 + 3;
    painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
    painter.drawEllipse(positionOf(image), radius, radius);
}

QPixmap PatchPlot::drawPoints() const {
    const double ratio = devicePixelRatioF();
    QPixmap drawn((QSizeF(size()) * ratio).toSize());
    drawn.setDevicePixelRatio(ratio);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    painter.setFont(font());
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF plot = plotArea();
    paintLevels(painter, plot);
    paintAxes(painter, plot);

    for (const Verdict verdict : verdicts)
        paintMarks(painter, plot, verdict);
    return drawn;
}

void PatchPlot::paintMarks(QPainter& painter, const QRectF& plot, Verdict verdict) const {
    const double size = markSize();
    const double ratio = devicePixelRatioF();
    QPixmap stamp = drawStamp(verdict, size, ratio);
    stamp.setDevicePixelRatio(1); // fragments are cut in device pixels
    // Tens of thousands of marks fall on far fewer places.
    constexpr int place = 3;
    const int columns = width() / place + 1;
    std::vector<bool> taken(static_cast<std::size_t>(columns * (height() / place + 1)));
    std::vector<QPainter::PixmapFragment> marks;
    for (int image = 0; image < static_cast<int>(points_.size()); ++image) {
        if (points_[static_cast<std::size_t>(image)].verdict != verdict || !isKnown(image))
            continue;
        const QPointF centre = positionIn(plot, image);
        const auto index =
            static_cast<std::size_t>(int(centre.y()) / place * columns + int(centre.x()) / place);
        if (taken[index])
            continue;
        taken[index] = true;
        marks.push_back(
            QPainter::PixmapFragment::create(centre, stamp.rect(), 1 / ratio, 1 / ratio));
    }
    painter.drawPixmapFragments(marks.data(), static_cast<int>(marks.size()), stamp);
}

void PatchPlot::paintLevels(QPainter& painter, const QRectF& plot) const {
    const QColor text = palette().color(QPalette::WindowText);
    if (levels_.normalMean && levels_.normalP99) {
        QColor band = text;
        band.setAlphaF(0.12F);
        const double mean = yOf(*levels_.normalMean, plot);
        const double p99 = yOf(*levels_.normalP99, plot);
        painter.fillRect(QRectF(QPointF(plot.left(), p99), QPointF(plot.right(), mean)), band);
        band.setAlphaF(0.6F);
        painter.fillRect(QRectF(plot.left(), mean - 0.5, plot.width(), 1), band);
    }
    if (levels_.reviewThreshold)
        paintLine(painter, plot, *levels_.reviewThreshold, Verdict::Review, tr("review"));
    if (levels_.threshold)
        paintLine(painter, plot, *levels_.threshold, Verdict::Reject,
                  tr("threshold %1").arg(distanceText(*levels_.threshold)));
}

void PatchPlot::paintLine(QPainter& painter, const QRectF& plot, float level, Verdict verdict,
                          const QString& label) const {
    const double y = yOf(level, plot);
    painter.setPen(
        QPen(verdictColour(verdict), 2, verdict == Verdict::Review ? Qt::DashLine : Qt::SolidLine));
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    painter.setPen(palette().color(QPalette::WindowText));
    // The review threshold lies below the other, and may lie close to it.
    const int line = fontMetrics().height();
    const double top = verdict == Verdict::Review ? y + 2 : y - line - 2;
    painter.drawText(QRectF(plot.left(), top, plot.width() - 4, line),
                     Qt::AlignRight | Qt::AlignVCenter, label);
}

void PatchPlot::paintAxes(QPainter& painter, const QRectF& plot) const {
    const int line = fontMetrics().height();
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    const double distanceStep = roundStep(top_ / std::max(1.0, plot.height() / (2 * line)));
    for (double tick = 0; tick <= top_; tick += distanceStep) {
        const double y = yOf(tick, plot);
        painter.drawLine(QPointF(plot.left() - tickLength, y), QPointF(plot.left(), y));
        painter.drawText(QRectF(0, y - line, plot.left() - gap, 2 * line),
                         Qt::AlignRight | Qt::AlignVCenter, tickText(tick, distanceStep));
    }
    const double count = double(points_.size());
    const double step = std::max(1.0, roundStep(count / std::max(1.0, plot.width() / (5 * line))));
    for (double tick = step; tick <= count; tick += step) {
        const double x = plot.left() + plot.width() * (tick - 0.5) / count;
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + tickLength));
        painter.drawText(QRectF(x - 100, plot.bottom() + tickLength, 200, line), Qt::AlignCenter,
                         tickText(tick, step));
    }
}

} // namespace patchgauge::ui
