#pragma once

#include "pipeline/settings.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace patchgauge::cli {

/// The options that say how to train, as given; what is absent keeps the preset's value.
struct TrainOptions {
    std::string backbone = "efficientnet-lite0";
    std::string method = "padim";
    std::string preset;
    std::filesystem::path weights;
    std::vector<int> layers;
    std::optional<std::string> combine;
    std::optional<std::string> reduction;
    std::optional<int> dimensions;
    std::optional<std::uint64_t> seed;
    std::optional<int> margin;
    std::optional<double> epsilon;
    std::optional<double> absoluteEpsilon;
    std::string alignment = "none";
    std::string resize;
    std::string crop;
    std::optional<double> smoothing;
    std::optional<std::string> imageScore;
    std::vector<int> localAverage;
    std::optional<int> neighbours;
    std::optional<double> coreset;
    std::optional<std::string> storage;
    std::filesystem::path region;

    /// @param update  the option that names a model to update, whose own settings then hold
    void addTo(CLI::App& command, CLI::Option& update);

    /// Throws CLI::ValidationError, Error.
    pipeline::TrainSettings settings() const;

private:
    pipeline::TrainSettings presetSettings() const;
    void applyTo(detector::Settings& learning) const;
    void applyTo(image::InputSettings& input) const;
};

/// The options that say where the network runs.
struct ExecutionOptions {
    std::optional<int> threads;
    std::string device = "auto";

    void addTo(CLI::App& command);
    backbone::ExecutionSettings settings() const;
};

} // namespace patchgauge::cli
