#pragma once

#include "canvas/inspected_image.h"
#include "evidence/batch.h"

#include <QRectF>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace patchgauge::ui::report {

/// The regions of an image, highest peak first, each with what is normal where its peak is; as many
/// as there is room for, and how many more there are.
/// @param line  left, top and width of what they take
/// @return the height taken
double paintRegions(QPainter& painter, const QRectF& line, const InspectedImage& image,
                    const evidence::ImageRecord& record, const detector::Acceptance& acceptance);

} // namespace patchgauge::ui::report
