#pragma once

#include "base/run_context.h"
#include "pipeline/settings.h"
#include "pipeline/trainer.h"
#include "spread/process_group.h"
#include "weights/store.h"

#include <filesystem>
#include <vector>

namespace patchgauge::pipeline {

/// train() by several processes, to all of which the same images and settings are given; each reads
/// a consecutive share of the images. Every process gets the same result as one alone would, but
/// for rounding, and without a training set. PaDiM only, without principal components.
///
/// Stages reported, of the own share: those of train(), and `reduction` and `collection` (rows).
/// Throws Error: as train() and the group do; Unsupported (method), InvalidArgument (the processes
/// were given different things); Cancelled.
/// @param context  with the token that the group was joined with
TrainResult trainTogether(const std::vector<std::filesystem::path>& images,
                          const TrainSettings& settings, const weights::Store& store,
                          spread::ProcessGroup& group, const RunContext& context);

} // namespace patchgauge::pipeline
