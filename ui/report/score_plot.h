#pragma once

#include "report/content.h"

#include <QRectF>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace patchgauge::ui::report {

/// The histogram of a batch's scores by the verdict in force, with the thresholds as lines. Images
/// that are not like the training photos are left out, since their scores say nothing.
void paintScores(QPainter& painter, const QRectF& area, const Content& content);

} // namespace patchgauge::ui::report
