#pragma once

#include "pipeline/trainer.h"

#include <nlohmann/json.hpp>

#include <filesystem>

namespace patchgauge::cli {

/// What `train` prints of a model that was saved as `file`.
nlohmann::json reportToJson(const pipeline::TrainResult& result, const std::filesystem::path& file);

/// The same for people, on standard output.
void printReport(const pipeline::TrainResult& result, const std::filesystem::path& file);

} // namespace patchgauge::cli
