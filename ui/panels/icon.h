#pragma once

#include "calibration/calibration.h"

#include <QIcon>
#include <QString>

namespace patchgauge::ui {

/// An icon of the project's outline set (resources/icons/<name>.svg) in the text colour of the
/// application's palette, whatever that is at the moment of painting: dark on light, light on dark,
/// pale when disabled.
QIcon icon(const QString& name);

/// The mark of a verdict, in its colour.
QIcon verdictIcon(calibration::Verdict verdict);

/// The application's own icon, in its colours.
QIcon applicationIcon();

} // namespace patchgauge::ui
