#include "optional_report.h"

// For builds without fonts and pages: `inspect` has no option for a report.

namespace patchgauge::cli {

class BatchReport {};
struct ReportArguments {};

OptionalReport::OptionalReport() = default;

OptionalReport::~OptionalReport() = default;

void OptionalReport::addTo(CLI::App& /*command*/) {}

void OptionalReport::begin(const std::shared_ptr<const detector::Model>& /*model*/,
                           const std::filesystem::path& /*modelFile*/) {}

void OptionalReport::add(const pipeline::Inspection& /*inspection*/) {}

void OptionalReport::write(const std::string& /*device*/, const std::string& /*recordId*/,
                           const RunContext& /*context*/) {}

} // namespace patchgauge::cli
