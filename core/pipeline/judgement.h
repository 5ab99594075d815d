#pragma once

#include "pipeline/inspector.h"

namespace patchgauge::pipeline {

/// The verdict of an image, decided here and nowhere else: review where it is unfit, otherwise what
/// its decisive score says. An inspection without its map will do.
calibration::Verdict verdictOf(const Inspection& inspection,
                               const calibration::Calibration& calibration);

/// Fills in what follows from the map, the image size and `unfit`: decisive score, verdict and
/// regions.
/// @param model  that made the map, or one that differs from it in thresholds or acceptance only
void judge(Inspection& inspection, const detector::ModelInfo& model);

} // namespace patchgauge::pipeline
