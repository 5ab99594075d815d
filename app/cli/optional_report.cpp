#include "optional_report.h"

#include "batch_report.h"

namespace patchgauge::cli {

OptionalReport::OptionalReport() : arguments_(std::make_unique<ReportArguments>()) {}

OptionalReport::~OptionalReport() = default;

void OptionalReport::addTo(CLI::App& command) {
    auto* pdf = command.add_option("--pdf", file_, "Report to write, as the report command does");
    command.add_option("--operator", arguments_->operatorName, "Who answers for the inspection");
    arguments_->addTo(command, pdf);
}

void OptionalReport::begin(const std::shared_ptr<const detector::Model>& model,
                           const std::filesystem::path& modelFile) {
    if (!file_.empty())
        report_ = std::make_unique<BatchReport>(model, modelFile, file_, *arguments_);
}

void OptionalReport::add(const pipeline::Inspection& inspection) {
    if (report_)
        report_->add(inspection);
}

void OptionalReport::write(const std::string& device, const std::string& recordId,
                           const RunContext& context) {
    if (report_)
        report_->write(device, recordId, context);
}

} // namespace patchgauge::cli
