#pragma once

#include "spread/membership.h"

#include <CLI/CLI.hpp>

#include <optional>

namespace patchgauge::cli {

/// The options of a command that several processes can carry out together, each started with a
/// place in the group in its environment, as torchrun and batch schedulers do.
struct DistributedOptions {
    bool enabled = false;
    double timeout = 300; ///< seconds

    /// @param update  the option that names a model to update, which one process does
    void addTo(CLI::App& command, CLI::Option& update);

    /// This process's place, from RANK, WORLD_SIZE, MASTER_ADDR and MASTER_PORT; nothing where one
    /// process works alone. Throws CLI::ValidationError where a variable is missing or makes no
    /// sense.
    std::optional<spread::Membership> membership() const;
};

} // namespace patchgauge::cli
