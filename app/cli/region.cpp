#include "command.h"
#include "detector/model_file.h"
#include "detector/region_file.h"
#include "methods/methods.h"
#include "model_output.h"
#include "pipeline/region_change.h"
#include "region_report.h"
#include "replaced_threshold.h"
#include "train_options.h"

#include <memory>
#include <optional>
#include <string>

namespace patchgauge::cli {
namespace {

struct Arguments {
    std::filesystem::path model;
    std::filesystem::path region;
    std::filesystem::path output;
    std::filesystem::path weights;
    bool clear = false;
    ExecutionOptions execution;

    bool change() const { return clear || !region.empty(); }
};

/// Finds the thresholds of the new region and writes the model.
std::shared_ptr<const detector::Model> changed(const detector::Model& model,
                                               const Arguments& arguments, Session& session) {
    const std::filesystem::path output =
        arguments.output.empty() ? arguments.model : arguments.output;
    checkModelOutput(output);
    std::optional<image::RegionOfInterest> region;
    if (!arguments.clear)
        region = detector::readRegion(arguments.region);
    pipeline::TrainSettings settings;
    settings.weights = arguments.weights;
    settings.execution = arguments.execution.settings();
    pipeline::TrainResult result = pipeline::changeRegion(
        model, region, nullptr, settings, weights::Store(session.dataDirectory), session.context());
    session.cancel.check();
    detector::save(*result.model, output);

    warnOfReplacedThreshold(model, result);
    for (const Sentence& warning : result.warnings)
        session.console.warn(warning.english());
    if (detector::releaseState(model.info().releases) == detector::ReleaseState::Approved &&
        detector::releaseState(result.model->info().releases) == detector::ReleaseState::Draft)
        session.console.warn("the model is no longer approved: what it inspects has changed");
    return result.model;
}

void run(const Arguments& arguments, Session& session) {
    std::shared_ptr<const detector::Model> model = methods::load(arguments.model);
    if (arguments.change())
        model = changed(*model, arguments, session);
    if (session.json)
        printJson(regionToJson(*model));
    else
        printRegion(*model);
}

} // namespace

void addRegion(CLI::App& program, Session& session) {
    CLI::App* command = program.add_subcommand(
        "region", "Show or change where a model inspects: its region of interest");
    const auto arguments = std::make_shared<Arguments>();
    command->add_option("model", arguments->model, "Model file")->required();
    auto* roi = command->add_option("--roi", arguments->region,
                                    "JSON file of the region; the threshold is drawn anew from it");
    command->add_flag("--clear", arguments->clear, "Inspect the whole image again")->excludes(roi);
    command->add_option("--output", arguments->output,
                        "Model file to write, instead of the one that is changed");
    command->add_option("--weights", arguments->weights,
                        "Weights file to use instead of the installed one");
    arguments->execution.addTo(*command);
    command->callback([arguments, &session] {
        if (!arguments->change() && !arguments->output.empty())
            throw CLI::ValidationError("--output", "belongs to --roi or --clear");
        run(*arguments, session);
    });
}

} // namespace patchgauge::cli
