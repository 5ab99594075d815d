#pragma once

#include "detector/acceptance.h"

#include <string>

namespace patchgauge::cli {

/// `0.05 mm per pixel`, or `none`.
std::string scaleText(const detector::Acceptance& acceptance);

/// `2 mm² (800 pixels)`, or `none: every region counts`.
std::string smallestAreaText(const detector::Acceptance& acceptance);

} // namespace patchgauge::cli
