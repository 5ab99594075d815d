#pragma once

#include "pipeline/calibrator.h"
#include "pipeline/features.h"
#include "spread/process_group.h"

namespace patchgauge::pipeline {

// What processes that train together tell each other. What one has comes after what those of lower
// ranks have, so with consecutive shares of the images it is in the order of one process.

/// Images, skipped ones and numbers of all processes. Embeddings and poses stay where they are.
/// Throws as the group does.
Features gatheredFeatures(const Features& own, spread::ProcessGroup& group);

/// Scores and distances measured by all processes. Throws as the group does.
Measurements gatheredMeasurements(const Measurements& own, spread::ProcessGroup& group);

} // namespace patchgauge::pipeline
