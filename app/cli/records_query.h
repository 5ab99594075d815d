#pragma once

#include "records/record_database.h"

#include <CLI/CLI.hpp>

#include <string>

namespace patchgauge::cli {

/// The options that say which recorded batches are meant.
struct RecordsQuery {
    std::string from;
    std::string to;
    std::string model;
    std::string operatorName;
    std::string verdict;
    std::string file;
    int limit = 1000;

    void addTo(CLI::App& command);

    /// Throws CLI::ValidationError for a day that is none.
    ui::RecordQuery query() const;
};

} // namespace patchgauge::cli
