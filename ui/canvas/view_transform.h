#pragma once

#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QSizeF>
#include <QTransform>

namespace patchgauge::ui {

/// Where an image stands in a view: a scale and the position of its top-left corner. View
/// coordinates are the widget's logical pixels, image coordinates are continuous with the centre of
/// the first pixel at (0.5, 0.5).
class ViewTransform {
public:
    /// Sizes of the photo, in pixels, and of the view; both at least 1 × 1.
    void setSizes(QSize image, QSizeF view);

    QPointF toImage(QPointF view) const { return (view - origin_) / scale_; }
    QPointF toView(QPointF image) const { return image * scale_ + origin_; }
    QRectF toView(const QRectF& image) const;
    QTransform transform() const;

    /// Logical pixels of the view for one pixel of the image.
    double scale() const { return scale_; }

    /// The scale at which the whole image is seen, as large as possible.
    double fitScale() const;

    void fit();

    /// Changes the scale such that what lies under `anchor` stays there. An anchor beside the image
    /// counts as the image's nearest point.
    void zoomTo(double scale, QPointF anchor);

    /// Shows an image point at the centre of the view.
    void centreOn(QPointF image, double scale);

    /// Moves the image, as far as some of it stays in view.
    void pan(QPointF delta);

    /// Moves the image's corner to the nearest corner of a device pixel, so that an image seen
    /// pixel for pixel is not blurred.
    void alignTo(double devicePixelRatio);

    /// Where the image is, in view coordinates; it may reach beyond the view.
    QRectF imageInView() const;

private:
    QSizeF image_{1, 1};
    QSizeF view_{1, 1};
    double scale_ = 1;
    QPointF origin_;
};

} // namespace patchgauge::ui
