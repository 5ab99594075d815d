#pragma once

#include <QImage>
#include <QRectF>

#include <vector>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace patchgauge::ui {

/// A photo and its halvings, so that painting costs what the screen has, not what the photo has.
class PhotoPyramid {
public:
    PhotoPyramid() = default;

    /// Halves until a level is about as small as a window.
    explicit PhotoPyramid(QImage photo);

    QSize size() const { return levels_.empty() ? QSize() : levels_.front().size(); }

    /// Paints in image coordinates: the painter's transformation takes them to logical pixels.
    /// Pixels are squares from twice their size on, and smoothed below.
    /// @param visible  what is needed, in image coordinates
    void paint(QPainter& painter, const QRectF& visible) const;

private:
    const QImage& levelFor(double scale) const;

    std::vector<QImage> levels_;
};

} // namespace patchgauge::ui
