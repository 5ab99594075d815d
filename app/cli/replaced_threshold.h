#pragma once

#include "pipeline/trainer.h"

namespace patchgauge::cli {

/// Adds a warning where a threshold set by hand was drawn anew: an approved one must not vanish
/// unnoticed.
/// @param earlier  the model before
void warnOfReplacedThreshold(const detector::Model& earlier, pipeline::TrainResult& result);

} // namespace patchgauge::cli
