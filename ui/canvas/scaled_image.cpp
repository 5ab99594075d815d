#include "canvas/scaled_image.h"

#include <QPainter>

namespace patchgauge::ui {
namespace {

/// Neighbours that smoothing at the rim of the visible part looks at.
constexpr int smoothingReach = 2;

} // namespace

QRectF visibleArea(const QPainter& painter) {
    return painter.hasClipping() ? painter.clipBoundingRect()
                                 : painter.transform().inverted().mapRect(QRectF(painter.window()));
}

void paintScaled(QPainter& painter, const QImage& image, const QRectF& area, const QRectF& visible,
                 bool smooth) {
    const double toImageX = image.width() / area.width();
    const double toImageY = image.height() / area.height();

    // Whole pixels of the image, so that each is painted where it belongs.
    const QRect source =
        QRectF((visible.x() - area.x()) * toImageX, (visible.y() - area.y()) * toImageY,
               visible.width() * toImageX, visible.height() * toImageY)
            .toAlignedRect()
            .adjusted(-smoothingReach, -smoothingReach, smoothingReach, smoothingReach) &
        image.rect();
    if (source.isEmpty())
        return;
    const QRectF target(area.x() + source.x() / toImageX, area.y() + source.y() / toImageY,
                        source.width() / toImageX, source.height() / toImageY);
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, smooth);
    painter.drawImage(target, image, QRectF(source));
    painter.restore();
}

} // namespace patchgauge::ui
