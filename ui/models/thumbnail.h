#pragma once

#include "image/image.h"

#include <QByteArray>
#include <QPixmap>

namespace patchgauge::ui {

/// Longest side of a thumbnail in pixels: twice what lists show, for displays of double density.
inline constexpr int thumbnailSide = 96;

/// A small JPEG of the image, two to three kilobytes, so that tens of thousands fit in memory.
/// Thread-safe. Empty where the image has no pixels.
QByteArray makeThumbnail(const image::Image& image);

/// The thumbnail to paint. On the UI thread.
QPixmap thumbnailPixmap(const QByteArray& thumbnail);

} // namespace patchgauge::ui
