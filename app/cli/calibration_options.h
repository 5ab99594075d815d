#pragma once

#include "pipeline/settings.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <optional>
#include <vector>

namespace patchgauge::cli {

/// The options that say where a new model's thresholds come from.
struct CalibrationOptions {
    calibration::Rule rule;
    std::vector<std::filesystem::path> heldOutGood;
    std::vector<std::filesystem::path> defective;

    /// @param update  the option that names a model to update, whose own rule then holds
    void addTo(CLI::App& command, CLI::Option& update);

    /// Throws CLI::ValidationError.
    pipeline::CalibrationSettings settings() const;
};

} // namespace patchgauge::cli
