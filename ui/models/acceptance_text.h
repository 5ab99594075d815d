#pragma once

#include "detector/acceptance.h"

#include <QString>

namespace patchgauge::ui {

/// What size a finding must have: `scale 0.05 mm per pixel, regions count from 2 mm²`.
QString acceptanceText(const detector::Acceptance& acceptance);

} // namespace patchgauge::ui
