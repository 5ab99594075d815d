#pragma once

#include "canvas/inspected_image.h"
#include "canvas/layer_options.h"

#include <QImage>
#include <QPainterPath>
#include <QRectF>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace patchgauge::ui {

/// What lies over a photo, made once for each image and painted at any scale: heat, contour, and a
/// shade over what is not inspected. Canvas and exported pictures paint the same layers.
class Layers {
public:
    /// @param options  of which only what makes the heat is looked at: colours and layer
    explicit Layers(const InspectedImage& image, const LayerOptions& options = {});

    /// Makes the heat anew.
    /// @param image  the one that the layers are of
    void setHeat(const InspectedImage& image, const LayerOptions& options);

    /// Paints in image coordinates: the painter's transformation takes the image's continuous
    /// coordinates (image::Point) to the device. Lines keep their width at any scale.
    /// @param lineWidth  of the contour, in the painter's logical pixels
    void paint(QPainter& painter, const LayerOptions& options, double lineWidth) const;

    /// Heat colours at the network's input resolution, or on the grid of the layer shown,
    /// premultiplied.
    const QImage& heat() const { return heat_; }

    /// Where the pixel map crosses the threshold, in image coordinates. Empty without a threshold.
    const QPainterPath& contour() const { return contour_; }

private:
    bool unfit_;                ///< the photo is not like the training photos
    QRectF inspectedArea_;      ///< that the map covers: the crop, if there is one
    QPainterPath notInspected_; ///< outside of it, and of the region of interest
    QImage heat_;
    bool heatIsWhole_ = true; ///< not a layer's share
    QPainterPath contour_;
};

/// Strokes a path so that it shows on any background: light, with a dark casing.
/// @param width  of the light line in logical pixels, whatever the painter's scale is
void strokeCased(QPainter& painter, const QPainterPath& path, double width);

} // namespace patchgauge::ui
