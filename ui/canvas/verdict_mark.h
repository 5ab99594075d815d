#pragma once

#include "calibration/calibration.h"

#include <QColor>
#include <QRectF>
#include <QString>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace patchgauge::ui {

/// The word for people, translated: Pass, Review, Reject.
QString verdictText(calibration::Verdict verdict);

/// Told apart from each other, and from light and dark backgrounds, with any colour vision.
QColor verdictColour(calibration::Verdict verdict);

/// A round mark whose filling says the same as its colour: empty for pass, half for review, full
/// for reject.
void paintVerdictMark(QPainter& painter, const QRectF& area, calibration::Verdict verdict);

} // namespace patchgauge::ui
