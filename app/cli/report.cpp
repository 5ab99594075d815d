#include "base/files.h"
#include "batch_report.h"
#include "batch_summary.h"
#include "inputs.h"
#include "methods/methods.h"
#include "train_options.h"

#include <iostream>
#include <memory>

namespace patchgauge::cli {
namespace {

struct Arguments {
    std::filesystem::path model;
    std::filesystem::path out;
    std::vector<std::filesystem::path> paths;
    std::filesystem::path weights;
    ReportArguments report;
    ExecutionOptions execution;
};

void run(const Arguments& arguments, Session& session) {
    const auto model = methods::load(arguments.model);
    const std::vector<std::filesystem::path> files = findInputs(arguments.paths);
    BatchReport report(model, arguments.model, arguments.out, arguments.report);
    pipeline::Inspector inspector(model, weights::Store(session.dataDirectory),
                                  arguments.execution.settings(), arguments.weights);
    BatchSummary summary;
    inspector.inspect(files, session.context(),
                      [&](const pipeline::Inspection& inspection, const image::Image& /*image*/) {
                          summary.add(inspection);
                          report.add(inspection);
                      });
    const int pages = report.write(inspector.device(), {}, session.context());
    if (session.json)
        printJson({{"file", toUtf8(arguments.out)}, {"pages", pages}});
    else
        std::cout << toUtf8(arguments.out) << "  " << pages << " pages" << std::endl;
    session.console.say(summary.text());
    if (summary.unreadable() > 0)
        session.exitStatus = unreadableInput;
}

} // namespace

void addReport(CLI::App& program, Session& session) {
    CLI::App* command = program.add_subcommand(
        "report", "Inspect photos and write what was found as a PDF to be signed");
    const auto arguments = std::make_shared<Arguments>();
    command->add_option("--model", arguments->model, "Model file")->required();
    command->add_option("--out", arguments->out, "PDF to write")->required();
    command->add_option("paths", arguments->paths, "Photos or folders")
        ->required()
        ->expected(1, -1);
    command->add_option("--operator", arguments->report.operatorName,
                        "Who answers for the inspection");
    arguments->report.addTo(*command);
    command->add_option("--weights", arguments->weights,
                        "Weights file to use instead of the installed one");
    arguments->execution.addTo(*command);
    command->callback([arguments, &session] { run(*arguments, session); });
}

} // namespace patchgauge::cli
