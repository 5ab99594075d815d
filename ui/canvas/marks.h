#pragma once

#include "canvas/inspected_image.h"

#include <QRectF>

#include <cstddef>
#include <optional>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace patchgauge::ui {

/// What points at places of the image, besides what the engine found there.
struct Marks {
    bool patchGrid = false;
    bool regionNumbers = false;
    std::optional<std::size_t> region; ///< outlined; an index into Inspection::regions

    friend bool operator==(const Marks&, const Marks&) = default;
};

/// Paints the marks in image coordinates. The grid's lines appear once patches are large enough on
/// the screen to be told apart.
/// @param painter  takes the image's continuous coordinates to logical pixels
/// @param visible  what is needed, in image coordinates
void paintMarks(QPainter& painter, const InspectedImage& image, const Marks& marks,
                const QRectF& visible);

/// What a region covers, in image coordinates.
QRectF areaOf(const detector::Region& region);

} // namespace patchgauge::ui
