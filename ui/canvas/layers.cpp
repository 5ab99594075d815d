#include "canvas/layers.h"

#include "canvas/contour.h"

#include <QColor>
#include <QPainter>
#include <QPen>

#include <algorithm>

namespace patchgauge::ui {

namespace {

// Laid over photos, which have no palette.
constexpr QColor shade(0, 0, 0, 120);
constexpr QColor casing(0, 0, 0, 190);
constexpr QColor line(255, 255, 255);

constexpr double leastCasing = 1; ///< on each side of a line, in logical pixels

QImage heatImage(const Grid<float>& pixels, const detector::HeatScale& scale) {
    QImage heat(pixels.width(), pixels.height(), QImage::Format_ARGB32_Premultiplied);
    for (int row = 0; row < pixels.height(); ++row) {
        auto* to = reinterpret_cast<QRgb*>(heat.scanLine(row));
        for (int column = 0; column < pixels.width(); ++column) {
            const detector::Colour colour = scale.colourAt(pixels.at(row, column));
            to[column] = qPremultiply(qRgba(colour.red, colour.green, colour.blue, colour.alpha));
        }
    }
    return heat;
}

QRectF toRectF(const image::Rect& rect) {
    return {rect.left, rect.top, rect.width, rect.height};
}

} // namespace

Layers::Layers(const InspectedImage& image)
    : unfit_(!image.inspection->unfit.empty()),
      imageArea_(image.photo.rect()),
      inspectedArea_(toRectF(image.geometry.inspectedArea())),
      heat_(heatImage(image.inspection->map.pixels, image.heatScale())) {
    if (const std::optional<float> threshold = image.threshold())
        contour_ = contourLines(image.inspection->map.pixels, *threshold, image.geometry);
}

void Layers::paint(QPainter& painter, const LayerOptions& options, double lineWidth) const {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (inspectedArea_ != imageArea_) {
        QPainterPath border;
        border.addRect(imageArea_);
        border.addRect(inspectedArea_);
        painter.fillPath(border, shade);
    }
    const bool telling = !unfit_ || options.evenIfUnfit;
    if (options.heat && telling) {
        painter.setOpacity(options.opacity);
        painter.drawImage(inspectedArea_, heat_);
        painter.setOpacity(1);
    }
    if (options.contour && telling)
        strokeCased(painter, contour_, lineWidth);
    painter.restore();
}

void strokeCased(QPainter& painter, const QPainterPath& path, double width) {
    // Cosmetic pens are measured in device pixels.
    const double ratio = painter.device()->devicePixelRatioF();
    const double casingWidth = std::max(leastCasing, width / 2);
    QPen pen(casing, (width + 2 * casingWidth) * ratio, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    pen.setCosmetic(true);
    painter.strokePath(path, pen);
    pen.setColor(line);
    pen.setWidthF(width * ratio);
    painter.strokePath(path, pen);
}

} // namespace patchgauge::ui
