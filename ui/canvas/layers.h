#pragma once

#include "canvas/inspected_image.h"

#include <QImage>
#include <QPainterPath>
#include <QRectF>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace patchgauge::ui {

/// What is shown over a photo, and how strongly.
struct LayerOptions {
    bool heat = true;
    bool contour = true;
    double opacity = 1; ///< of the heat, 0 … 1, on top of the heat scale's own

    /// Heat and contour also over a photo that is not like the training photos, where they say
    /// nothing of the part.
    bool evenIfUnfit = false;

    friend bool operator==(const LayerOptions& a, const LayerOptions& b) {
        return a.heat == b.heat && a.contour == b.contour && a.opacity == b.opacity &&
               a.evenIfUnfit == b.evenIfUnfit;
    }
};

/// What lies over a photo, made once for each image and painted at any scale: heat, contour, and a
/// shade over what is not inspected. Canvas and exported pictures paint the same layers.
class Layers {
public:
    explicit Layers(const InspectedImage& image);

    /// Paints in image coordinates: the painter's transformation takes the image's continuous
    /// coordinates (image::Point) to the device. Lines keep their width at any scale.
    /// @param lineWidth  of the contour, in the painter's logical pixels
    void paint(QPainter& painter, const LayerOptions& options, double lineWidth) const;

    /// Heat colours at the network's input resolution, premultiplied.
    const QImage& heat() const { return heat_; }

    /// Where the pixel map crosses the threshold, in image coordinates. Empty without a threshold.
    const QPainterPath& contour() const { return contour_; }

private:
    bool unfit_;
    QRectF imageArea_;
    QRectF inspectedArea_;
    QImage heat_;
    QPainterPath contour_;
};

/// Strokes a path so that it shows on any background: light, with a dark casing.
/// @param width  of the light line in logical pixels, whatever the painter's scale is
void strokeCased(QPainter& painter, const QPainterPath& path, double width);

} // namespace patchgauge::ui
