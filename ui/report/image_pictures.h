#pragma once

#include "canvas/inspected_image.h"
#include "evidence/batch.h"

#include <QRectF>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace patchgauge::ui::report {

/// The photo, and beside it the same with heat, contour, numbers of the regions and the scale of
/// the colours; the photo alone where it is not like the training photos. Each has a caption.
/// @param line  left, top and width of what they take
/// @param most  height that they may take
/// @return the height taken
double paintPictures(QPainter& painter, const QRectF& line, double most,
                     const InspectedImage& image, const evidence::ImageRecord& record);

} // namespace patchgauge::ui::report
