#pragma once

#include "padim/model.h"

#include <cstddef>
#include <string>
#include <vector>

namespace patchgauge::pipeline {

/// "1 image", "2 images".
std::string countOf(std::size_t count, const std::string& noun);

/// What the user should know of a model before relying on it: too few images, repeated images,
/// images of different sizes, dimensions that do not exist, channels left out, unknown weights.
/// @param info  with images, settings and backbone filled in
std::vector<std::string> warningsAbout(const padim::ModelInfo& info, const padim::Factor& factor);

} // namespace patchgauge::pipeline
