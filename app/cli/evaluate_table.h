#pragma once

#include "evaluate_sweep.h"
#include "evaluation/table.h"

#include <nlohmann/json.hpp>

#include <vector>

namespace patchgauge::cli {

/// A row for each dataset, and the mean where there are several.
/// @param rows  as `evaluate` prints them, all of one configuration
evaluation::Table datasetTable(const std::vector<nlohmann::json>& rows);

/// A row for each run of a sweep, with the AUROC of images and of pixels of each dataset, and their
/// means where there are several.
/// @param rows  as `evaluate` prints them: dataset by dataset, all runs of each
evaluation::Table sweepTable(const std::vector<SweepRun>& runs,
                             const std::vector<nlohmann::json>& rows);

} // namespace patchgauge::cli
