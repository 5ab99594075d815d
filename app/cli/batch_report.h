#pragma once

#include "command.h"
#include "detector/model.h"
#include "pipeline/inspector.h"

#include <filesystem>
#include <memory>
#include <string>

namespace patchgauge::cli {

/// The options that say what a report looks like.
struct ReportArguments {
    std::string operatorName;
    std::string title;
    std::string time; ///< ISO 8601; empty for now
    std::string paper = "a4";
    std::string language = "en";
    std::string labels = "all";

    /// All but the operator's name, which other commands ask for as well.
    /// @param needed  option that they make no sense without, or null
    void addTo(CLI::App& command, CLI::Option* needed = nullptr);
};

/// Gathers what is inspected, then writes it as a report. Maps wait on the disk, so that memory
/// does not grow with them.
class BatchReport {
public:
    /// Begins now.
    /// @param modelFile  that the model was read from
    /// Throws Error (WriteFailed) where the report cannot be written; InvalidArgument for a time
    /// that is none.
    BatchReport(std::shared_ptr<const detector::Model> model,
                const std::filesystem::path& modelFile, std::filesystem::path file,
                ReportArguments arguments);
    ~BatchReport();

    void add(const pipeline::Inspection& inspection);

    /// @param device    how the network ran
    /// @param recordId  under which the inspection is recorded, or empty
    /// @return the number of pages
    /// Throws as ui::writeReport().
    int write(const std::string& device, const std::string& recordId, const RunContext& context);

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace patchgauge::cli
