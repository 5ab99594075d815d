#include "canvas/photo_pyramid.h"

#include "canvas/scaled_image.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace patchgauge::ui {

namespace {

constexpr int smallestLongSide = 1024;

/// From this many device pixels to a pixel of the photo on, pixels are what one wants to see.
constexpr double squaresFrom = 2;

QSize halved(QSize size) {
    return {(size.width() + 1) / 2, (size.height() + 1) / 2};
}

} // namespace

PhotoPyramid::PhotoPyramid(QImage photo) {
    levels_.push_back(std::move(photo));
    while (std::max(levels_.back().width(), levels_.back().height()) > smallestLongSide)
        levels_.push_back(levels_.back().scaled(halved(levels_.back().size()),
                                                Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

void PhotoPyramid::paint(QPainter& painter, const QRectF& visible) const {
    if (levels_.empty())
        return;
    const double scale = painter.deviceTransform().m11();
    paintScaled(painter, levelFor(scale), QRectF({0, 0}, QSizeF(size())), visible,
                scale < squaresFrom);
}

const QImage& PhotoPyramid::levelFor(double scale) const {
    // The smallest level that still has as many pixels as the device shows of it: a smoothed
    // picture neither blurs nor, being reduced by less than two, skips pixels.
    std::size_t level = 0;
    while (level + 1 < levels_.size() && levels_[level + 1].width() >= size().width() * scale)
        ++level;
    return levels_[level];
}

} // namespace patchgauge::ui
