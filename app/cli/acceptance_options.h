#pragma once

#include "detector/acceptance.h"

#include <CLI/CLI.hpp>

#include <optional>
#include <string>

namespace patchgauge::cli {

/// The options that say what size a finding must have to count; what is absent stays as it is.
struct AcceptanceOptions {
    std::optional<std::string> millimetresPerPixel; ///< or `none`
    std::optional<double> smallestArea;

    /// @param update  of training: the option that names a model to update, whose own acceptance
    ///                then holds; otherwise nothing
    void addTo(CLI::App& command, CLI::Option* update = nullptr);

    bool given() const { return millimetresPerPixel || smallestArea; }

    /// Throws CLI::ValidationError, also where an area would silently get another unit.
    detector::Acceptance changed(const detector::Acceptance& before) const;
};

} // namespace patchgauge::cli
