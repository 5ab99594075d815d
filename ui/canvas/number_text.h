#pragma once

#include <QString>

namespace patchgauge::ui {

/// A distance for people: three significant figures, never fewer than its whole part, in the
/// user's locale. A dash where it is not finite.
QString distanceText(double distance);

} // namespace patchgauge::ui
