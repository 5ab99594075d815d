#pragma once

#include <QString>

namespace patchgauge::ui {

/// The smallest of 1, 2, 5 times a power of ten that is not below `least`, which is above zero: how
/// far apart round numbers stand on an axis.
double roundStep(double least);

/// A multiple of a round step, with as many decimals as the step has, in the user's locale.
QString tickText(double tick, double step);

} // namespace patchgauge::ui
