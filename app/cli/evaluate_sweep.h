#pragma once

#include "train_options.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <functional>
#include <vector>

namespace patchgauge::cli {

/// One combination of a sweep's values.
struct SweepRun {
    nlohmann::ordered_json options; ///< of `train`, without dashes, as in the file
    pipeline::TrainSettings settings;
};

/// Reads a sweep: a JSON array of objects, each of which maps options of `train` (without dashes)
/// to lists of values, strings or numbers. The runs are all combinations of an object's values, the
/// first option varying slowest, one object after the other.
/// @param command     whose options, as parsed, hold where a run does not say otherwise
/// @param settingsOf  makes and checks settings of a run's options
/// Throws Error: NotFound, Unreadable, Corrupt (not such a file), and InvalidArgument for what
/// `train` or `settingsOf` would refuse, naming the file and the run.
std::vector<SweepRun>
readSweep(const std::filesystem::path& file, const CLI::App& command,
          const std::function<pipeline::TrainSettings(const TrainOptions&)>& settingsOf);

} // namespace patchgauge::cli
