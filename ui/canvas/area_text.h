#pragma once

#include "detector/acceptance.h"

#include <QString>

namespace patchgauge::ui {

/// An area of a photo for people: `2.35 mm²` where there is a scale, else `941 px²`.
/// @param pixels  area in pixels of the photo
QString areaText(double pixels, const detector::Acceptance& acceptance);

} // namespace patchgauge::ui
