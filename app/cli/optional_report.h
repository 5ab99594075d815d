#pragma once

#include "command.h"
#include "detector/model.h"
#include "pipeline/inspector.h"

#include <filesystem>
#include <memory>
#include <string>

namespace patchgauge::cli {

class BatchReport;
struct ReportArguments;

/// The report that a command writes beside its own results where `--pdf` asks for one. A build
/// without Qt's fonts has no such option.
class OptionalReport {
public:
    OptionalReport();
    ~OptionalReport();

    /// `--pdf` and what belongs to it.
    void addTo(CLI::App& command);

    /// Begins the report, if there is to be one. Throws as BatchReport.
    void begin(const std::shared_ptr<const detector::Model>& model,
               const std::filesystem::path& modelFile);
    void add(const pipeline::Inspection& inspection);

    /// @param device    how the network ran
    /// @param recordId  under which the inspection is recorded, or empty
    void write(const std::string& device, const std::string& recordId, const RunContext& context);

private:
    std::filesystem::path file_;
    std::unique_ptr<ReportArguments> arguments_;
    std::unique_ptr<BatchReport> report_;
};

} // namespace patchgauge::cli
