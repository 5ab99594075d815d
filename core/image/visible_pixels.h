#pragma once

#include "base/grid.h"
#include "image/geometry.h"
#include "image/pose.h"

namespace patchgauge::image {

/// Which pixels of the network's input are inspected in an aligned photo: those of `inspected` that
/// the photo shows. What was filled in beyond its border is left out, and so is what lies up to
/// eight input pixels beside it, since a patch speaks of its surroundings too. Where that would
/// leave nothing, all of `inspected`.
/// @param inspected  of inspectedPixels(); empty for all
Grid<char> visiblePixels(const Pose& pose, const InputSettings& input, const Grid<char>& inspected);

} // namespace patchgauge::image
