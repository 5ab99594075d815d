#pragma once

#include "detector/model.h"

#include <vector>

namespace patchgauge::pipeline {

/// What the user should know of a model before relying on it: too few images, repeated images,
/// images of different sizes, dimensions that do not exist, unknown weights, and what
/// the detector remarks.
/// @param info  with images, settings, backbone and calibration filled in
std::vector<Sentence> warningsAbout(const detector::ModelInfo& info,
                                    const detector::Detector& detector);

/// The sentence for a model whose scores could not be found anew.
Sentence staleWarning(const detector::ModelInfo& info);

} // namespace patchgauge::pipeline
