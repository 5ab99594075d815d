#include "canvas/layers.h"

#include "canvas/contour.h"
#include "canvas/heat_view.h"
#include "canvas/region_path.h"
#include "canvas/scaled_image.h"

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

/// What of the photo no map is shown for; empty where all of it is inspected.
QPainterPath notInspected(const InspectedImage& image, const QRectF& inspectedArea) {
    const std::optional<image::RegionOfInterest>& region = image.model->info().region;
    const QRectF photo = image.photo.rect();
    if (!region && inspectedArea == photo)
        return {};
    QPainterPath all;
    all.addRect(photo);
    const Size size = image.geometry.imageSize();
    return all.subtracted(inspectedPath(
        region ? std::optional(image::scaledTo(size, *region)) : std::nullopt, inspectedArea));
}

} // namespace

Layers::Layers(const InspectedImage& image, const LayerOptions& options)
    : unfit_(!image.inspection->unfit.empty()),
      inspectedArea_(toRectF(image.geometry.inspectedArea())),
      notInspected_(notInspected(image, inspectedArea_)) {
    setHeat(image, options);
    if (const std::optional<float> threshold = image.threshold())
        contour_ = contourLines(image.inspection->map.pixels, *threshold, image.geometry);
}

void Layers::setHeat(const InspectedImage& image, const LayerOptions& options) {
    const HeatView view(image, options);
    heat_ = heatImage(view.values(), view.scale());
    heatIsWhole_ = view.isWhole();
}

void Layers::paint(QPainter& painter, const LayerOptions& options, double lineWidth) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!notInspected_.isEmpty())
        painter.fillPath(notInspected_, shade);
    const bool telling = !unfit_ || options.evenIfUnfit;
    if (options.heat && telling) {
        painter.setOpacity(options.opacity);
        // A layer's cells are shown as they are: there is nothing between them to interpolate.
        paintScaled(painter, heat_, inspectedArea_, visibleArea(painter), heatIsWhole_);
        painter.setOpacity(1);
    }
    if (options.contour && heatIsWhole_ && telling)
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
