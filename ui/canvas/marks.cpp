#include "canvas/marks.h"

#include "canvas/layers.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace patchgauge::ui {
namespace {

constexpr double leastPatch = 6; ///< logical pixels, for the grid to be shown
constexpr double outlineWidth = 1.5;

// Laid over photos, which have no palette.
constexpr QColor lightLine(255, 255, 255, 80);
constexpr QColor darkLine(0, 0, 0, 70);
constexpr QColor darkPlate(0, 0, 0, 190);
constexpr QColor lightPlate(255, 255, 255, 235);

constexpr double platePadding = 4;

void drawGridLines(QPainter& painter, const QRectF& area, Size grid, const QRectF& visible,
                   const QColor& colour) {
    QPen pen(colour, 0);
    pen.setCosmetic(true);
    painter.setPen(pen);
    const QRectF seen = area & visible;
    const auto lines = [](double from, double to, double start, double step, int count,
                          const auto& draw) {
        const int first = std::max(0, static_cast<int>(std::floor((from - start) / step)));
        const int last = std::min(count, static_cast<int>(std::ceil((to - start) / step)));
        for (int i = first; i <= last; ++i)
            draw(start + i * step);
    };
    lines(seen.left(), seen.right(), area.left(), area.width() / grid.width, grid.width,
          [&](double x) { painter.drawLine(QLineF(x, seen.top(), x, seen.bottom())); });
    lines(seen.top(), seen.bottom(), area.top(), area.height() / grid.height, grid.height,
          [&](double y) { painter.drawLine(QLineF(seen.left(), y, seen.right(), y)); });
}

void paintPatchGrid(QPainter& painter, const InspectedImage& image, const QRectF& visible) {
    const image::Rect inspected = image.geometry.inspectedArea();
    const QRectF area(inspected.left, inspected.top, inspected.width, inspected.height);
    const Size grid = image.inspection->map.patches.size();
    const double scale = painter.transform().m11();
    if (std::min(area.width() / grid.width, area.height() / grid.height) * scale < leastPatch)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    drawGridLines(painter, area, grid, visible, lightLine);
    // Beside the light lines, so that one of the two shows on any part.
    const double pixel = 1 / (scale * painter.device()->devicePixelRatioF());
    drawGridLines(painter, area.translated(pixel, pixel), grid, visible, darkLine);
    painter.restore();
}

/// @param at  the top left corner of the region in logical pixels
void paintNumber(QPainter& painter, QPointF at, std::size_t number, bool selected) {
    QFont font = painter.font();
    font.setBold(true);
    const QFontMetricsF metrics(font);
    const QString text = QString::number(number);
    QRectF plate(0, 0,
                 std::max(metrics.horizontalAdvance(text) + 2 * platePadding, metrics.height()),
                 metrics.height());
    plate.moveBottomLeft({at.x(), at.y() - platePadding / 2});
    // Inside where there is no room above.
    if (plate.top() < 0)
        plate.moveTop(std::max(0.0, at.y()) + platePadding / 2);
    painter.setFont(font);
    painter.setPen(Qt::NoPen);
    painter.setBrush(selected ? QColor(lightPlate) : QColor(darkPlate));
    painter.drawRoundedRect(plate, platePadding / 2, platePadding / 2);
    painter.setPen(selected ? Qt::black : Qt::white);
    painter.drawText(plate, Qt::AlignCenter, text);
}

void paintNumbers(QPainter& painter, const InspectedImage& image, const Marks& marks,
                  const QRectF& visible) {
    const auto& regions = image.inspection->regions;
    const QTransform toLogical = painter.transform();
    painter.save();
    painter.resetTransform();
    painter.setRenderHint(QPainter::Antialiasing);
    // The highest last, over the others.
    for (std::size_t i = regions.size(); i-- > 0;) {
        const QRectF area = areaOf(regions[i]);
        const bool selected = marks.region == i;
        if ((marks.regionNumbers || selected) && area.intersects(visible))
            paintNumber(painter, toLogical.map(area.topLeft()), i + 1, selected);
    }
    painter.restore();
}

} // namespace

QRectF areaOf(const detector::Region& region) {
    return QRectF(region.x, region.y, region.width, region.height);
}

void paintMarks(QPainter& painter, const InspectedImage& image, const Marks& marks,
                const QRectF& visible) {
    if (marks.patchGrid)
        paintPatchGrid(painter, image, visible);
    const auto& regions = image.inspection->regions;
    if (marks.region && *marks.region < regions.size()) {
        QPainterPath outline;
        outline.addRect(areaOf(regions[*marks.region]));
        strokeCased(painter, outline, outlineWidth);
    }
    if (marks.regionNumbers || marks.region)
        paintNumbers(painter, image, marks, visible);
}

} // namespace patchgauge::ui
