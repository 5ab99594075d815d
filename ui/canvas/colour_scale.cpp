#include "canvas/colour_scale.h"

#include "canvas/heat_view.h"
#include "canvas/number_text.h"
#include "canvas/round_step.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPen>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace patchgauge::ui {

namespace {

/// Colours are half transparent; this stands for the part below them.
constexpr int backdrop = 128;

// In units of the font's height.
constexpr double barWidth = 0.9;
constexpr double markWidth = 0.45;
constexpr double tickLength = 0.25;
constexpr double gap = 0.2;
constexpr double lineWidth = 0.06;
constexpr double tickSpacing = 2.2;

QRgb overBackdrop(const detector::Colour& colour) {
    const auto mix = [&](int above) {
        return (above * colour.alpha + backdrop * (255 - colour.alpha) + 127) / 255;
    };
    return qRgb(mix(colour.red), mix(colour.green), mix(colour.blue));
}

/// Each of its lines is narrow, as the bar is.
QStringList titleOf(const HeatView& view) {
    if (view.isWhole())
        return {};
    return QCoreApplication::translate("ColourScale", "%1:\nshare\nof d²")
        .arg(QString::fromStdString(view.layer()))
        .split(QLatin1Char('\n'));
}

QFont bold(QFont font) {
    font.setBold(true);
    return font;
}

} // namespace

ColourScale::ColourScale(const InspectedImage& image, const QFont& font,
                         const LayerOptions& options)
    : scale_(image.heatScale()),
      font_(font),
      boldFont_(bold(font)),
      unit_(QFontMetricsF(font).height()) {
    const HeatView view(image, options);
    scale_ = view.scale();
    title_ = titleOf(view);
    if (view.isWhole()) {
        threshold_ = image.threshold();
        review_ = image.reviewThreshold();
    }
}

double ColourScale::width() const {
    const QFontMetricsF metrics(font_);
    double numbers = 0;
    // However high the bar is, its numbers are no longer than those of a bar with many.
    const std::vector<double> all = ticks(20 * unit_ * tickSpacing);
    for (const double tick : all)
        numbers = std::max(numbers, metrics.horizontalAdvance(tickText(tick, all[1])));
    numbers += unit_ * tickLength;
    for (const std::optional<float>& marked : {threshold_, review_})
        if (marked)
            numbers = std::max(numbers,
                               QFontMetricsF(boldFont_).horizontalAdvance(distanceText(*marked)) +
                                   unit_ * markWidth);
    double title = 0;
    for (const QString& line : title_)
        title = std::max(title, QFontMetricsF(boldFont_).horizontalAdvance(line));
    return std::ceil(std::max(unit_ * (markWidth + barWidth + gap) + numbers, title));
}

QRectF ColourScale::barIn(const QRectF& area) const {
    // Numbers at the ends need half their height beyond the bar.
    const double inset = unit_ / 2;
    const double top = inset + unit_ * static_cast<double>(title_.size());
    return {area.left() + unit_ * markWidth, area.top() + top, unit_ * barWidth,
            area.height() - top - inset};
}

std::vector<double> ColourScale::ticks(double height) const {
    const double most = std::max(1.0, height / (unit_ * tickSpacing));
    const double step = roundStep(maximum() / most);
    std::vector<double> ticks;
    for (int i = 0; i * step <= maximum() || i < 2; ++i)
        ticks.push_back(i * step);
    return ticks;
}

void ColourScale::paint(QPainter& painter, const QRectF& area, const QColor& text,
                        std::optional<float> marked) const {
    const QRectF bar = barIn(area);
    if (bar.height() < 1)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(text, std::max(1.0, unit_ * lineWidth)));
    painter.setBrush(text);
    paintTitle(painter, area);
    paintColours(painter, bar);
    paintTicks(painter, bar);
    if (review_)
        paintReview(painter, bar);
    if (threshold_)
        paintThreshold(painter, bar);
    if (marked && std::isfinite(*marked))
        paintMark(painter, bar, *marked);
    painter.restore();
}

double ColourScale::yOf(double value, const QRectF& bar) const {
    return bar.bottom() - bar.height() * std::clamp(value / maximum(), 0.0, 1.0);
}

void ColourScale::paintTitle(QPainter& painter, const QRectF& area) const {
    painter.setFont(boldFont_);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop, title_.join(QLatin1Char('\n')));
}

void ColourScale::paintColours(QPainter& painter, const QRectF& bar) const {
    const int rows = std::max(
        1, static_cast<int>(std::lround(bar.height() * painter.device()->devicePixelRatioF())));
    QImage colours(1, rows, QImage::Format_RGB32);
    for (int row = 0; row < rows; ++row) {
        const double value = maximum() * (1 - (row + 0.5) / rows);
        colours.setPixel(0, row, overBackdrop(scale_.colourAt(static_cast<float>(value))));
    }
    painter.drawImage(bar, colours);
}

void ColourScale::paintTicks(QPainter& painter, const QRectF& bar) const {
    painter.setFont(font_);
    const std::vector<double> all = ticks(bar.height());
    for (const double tick : all) {
        if (tick > maximum())
            continue;
        const double y = yOf(tick, bar);
        if (isTaken(y, threshold_, bar) || isTaken(y, review_, bar))
            continue;
        const double from = bar.right() + unit_ * gap / 2;
        painter.drawLine(QPointF(from, y), QPointF(from + unit_ * tickLength, y));
        painter.drawText(
            QRectF(bar.right() + unit_ * (gap + tickLength), y - unit_, 1000 * unit_, 2 * unit_),
            Qt::AlignLeft | Qt::AlignVCenter, tickText(tick, all[1]));
    }
}

bool ColourScale::isTaken(double y, std::optional<float> marked, const QRectF& bar) const {
    return marked && std::abs(y - yOf(*marked, bar)) < unit_;
}

void ColourScale::paintReview(QPainter& painter, const QRectF& bar) const {
    const double y = yOf(*review_, bar);
    const double end = bar.right() + unit_ * (gap / 2 + markWidth);
    painter.drawLine(QPointF(bar.left(), y), QPointF(end, y));
    if (isTaken(y, threshold_, bar))
        return;
    painter.setFont(font_);
    painter.drawText(QRectF(end + unit_ * gap / 2, y - unit_, 1000 * unit_, 2 * unit_),
                     Qt::AlignLeft | Qt::AlignVCenter, distanceText(*review_));
}

void ColourScale::paintThreshold(QPainter& painter, const QRectF& bar) const {
    const double y = yOf(*threshold_, bar);
    painter.drawLine(QPointF(bar.left(), y), QPointF(bar.right() + unit_ * gap, y));
    const double tip = bar.right() + unit_ * gap / 2;
    const double base = tip + unit_ * markWidth;
    painter.drawPolygon(
        QPolygonF{{tip, y}, {base, y - unit_ * markWidth / 2}, {base, y + unit_ * markWidth / 2}});
    painter.setFont(boldFont_);
    painter.drawText(QRectF(base + unit_ * gap / 2, y - unit_, 1000 * unit_, 2 * unit_),
                     Qt::AlignLeft | Qt::AlignVCenter, distanceText(*threshold_));
}

void ColourScale::paintMark(QPainter& painter, const QRectF& bar, float value) const {
    const double y = yOf(value, bar);
    const double base = bar.left() - unit_ * markWidth;
    painter.drawPolygon(QPolygonF{
        {bar.left(), y}, {base, y - unit_ * markWidth / 2}, {base, y + unit_ * markWidth / 2}});
}

} // namespace patchgauge::ui
