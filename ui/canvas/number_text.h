#pragma once

#include "detector/settings.h"

#include <QString>

namespace patchgauge::ui {

/// A distance for people: three significant figures, never fewer than its whole part, in the
/// user's locale. A dash where it is not finite.
QString distanceText(double distance);

/// What a method's distances are, to stand within a sentence: `Mahalanobis distance`, or `distance`
/// where they are of another kind.
QString distanceName(detector::Method method);

} // namespace patchgauge::ui
