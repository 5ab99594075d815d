#pragma once

#include <QImage>
#include <QRectF>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace patchgauge::ui {

/// What a painter can reach, in its own coordinates: its clip, or else the whole device.
QRectF visibleArea(const QPainter& painter);

/// Paints an image over `area`, of which only the pixels in and near `visible` are touched: an
/// image that is many screens large costs what is seen of it.
/// @param smooth  interpolates between the centres of pixels; otherwise they are squares
void paintScaled(QPainter& painter, const QImage& image, const QRectF& area, const QRectF& visible,
                 bool smooth);

} // namespace patchgauge::ui
