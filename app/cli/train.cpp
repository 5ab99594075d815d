#include "acceptance_options.h"
#include "calibration_options.h"
#include "command.h"
#include "detector/model_file.h"
#include "distributed_options.h"
#include "drop_list.h"
#include "methods/methods.h"
#include "model_output.h"
#include "pipeline/shared_trainer.h"
#include "pipeline/updater.h"
#include "replaced_threshold.h"
#include "spread/join.h"
#include "train_options.h"
#include "train_report.h"

#include <memory>
#include <utility>

namespace patchgauge::cli {
namespace {

struct Arguments {
    std::vector<std::filesystem::path> good;
    std::filesystem::path output;
    std::filesystem::path update;
    std::vector<std::filesystem::path> drop;
    TrainOptions recipe;
    CalibrationOptions calibration;
    AcceptanceOptions acceptance;
    ExecutionOptions execution;
    DistributedOptions distributed;
};

pipeline::TrainSettings settingsOf(const Arguments& arguments) {
    pipeline::TrainSettings settings = arguments.recipe.settings();
    settings.calibration = arguments.calibration.settings();
    settings.acceptance = arguments.acceptance.changed({});
    settings.execution = arguments.execution.settings();
    return settings;
}

/// Drops images before it adds others, and does not add again what it dropped.
pipeline::TrainResult revise(const Arguments& arguments, const weights::Store& store,
                             const RunContext& context) {
    const std::shared_ptr<const detector::Model> earlier = methods::load(arguments.update);
    const std::vector<detector::TrainingImage>& images = earlier->info().images;
    pipeline::TrainSettings settings;
    settings.weights = arguments.recipe.weights;
    settings.execution = arguments.execution.settings();

    const std::vector<std::size_t> dropped = positionsOf(arguments.drop, images);
    std::vector<std::filesystem::path> added;
    if (!arguments.good.empty())
        added = imagesBut(dropped, images, arguments.good);

    pipeline::TrainResult result;
    if (!dropped.empty())
        result = pipeline::dropImages(*earlier, dropped, nullptr, settings, store, context);
    if (!added.empty()) {
        const double seconds = result.seconds;
        const std::shared_ptr<const detector::Model> base = result.model ? result.model : earlier;
        result = pipeline::update(*base, added, settings, store, context);
        result.seconds += seconds;
    }
    warnOfReplacedThreshold(*earlier, result);
    return result;
}

/// Saves the model and tells of it.
void deliver(const pipeline::TrainResult& result, const std::filesystem::path& output,
             Session& session) {
    session.cancel.check();
    detector::save(*result.model, output);

    for (const Sentence& warning : result.warnings)
        session.console.warn(warning.english());
    for (const pipeline::SkippedImage& image : result.skipped)
        session.console.say("skipped: " + image.error.english());
    if (session.json)
        printJson(reportToJson(result, output));
    else
        printReport(result, output);
    session.exitStatus = result.skipped.empty() ? done : unreadableInput;
}

/// All processes find the same model, but only rank 0 keeps and tells it. They stay until it has.
void runTogether(const Arguments& arguments, const spread::Membership& place, Session& session) {
    const pipeline::TrainSettings settings = settingsOf(arguments);
    const bool delivers = place.rank == 0;
    if (delivers)
        checkModelOutput(arguments.output);
    else
        session.console.speakAs("[rank " + std::to_string(place.rank) + "] ");

    const auto group = spread::join(place, session.cancel);
    const pipeline::TrainResult result = pipeline::trainTogether(
        arguments.good, settings, weights::Store(session.dataDirectory), *group, session.context());
    group->checkOthers(); // or saving would look interrupted
    if (delivers)
        deliver(result, arguments.output, session);
    group->leave();
}

void run(const Arguments& arguments, Session& session) {
    const weights::Store store(session.dataDirectory);
    const bool updates = !arguments.update.empty();
    const std::filesystem::path output =
        arguments.output.empty() ? arguments.update : arguments.output;
    checkModelOutput(output);

    const pipeline::TrainResult result =
        updates ? revise(arguments, store, session.context())
                : pipeline::train(arguments.good, settingsOf(arguments), store, session.context());
    deliver(result, output, session);
}

} // namespace

void addTrain(CLI::App& program, Session& session) {
    CLI::App* command = program.add_subcommand("train", "Learn what good parts look like");
    const auto arguments = std::make_shared<Arguments>();
    command->add_option("--good", arguments->good, "Folders or photos of good parts")
        ->expected(1, -1);
    command->add_option("--output", arguments->output, "Model file to write");
    auto* update = command->add_option("--update", arguments->update,
                                       "Model to add the images to, as if trained on all at once");
    command
        ->add_option("--drop", arguments->drop,
                     "Training images to take out of it again, by path or file name")
        ->expected(1, -1)
        ->needs(update);
    arguments->recipe.addTo(*command, *update);
    arguments->calibration.addTo(*command, *update);
    arguments->acceptance.addTo(*command, update);
    arguments->execution.addTo(*command);
    arguments->distributed.addTo(*command, *update);
    command->callback([arguments, &session] {
        const bool updates = !arguments->update.empty();
        if (arguments->good.empty() && arguments->drop.empty())
            throw CLI::RequiredError(updates ? "--good or --drop" : "--good");
        if (arguments->output.empty() && !updates)
            throw CLI::RequiredError("--output");
        if (const auto place = arguments->distributed.membership())
            runTogether(*arguments, *place, session);
        else
            run(*arguments, session);
    });
}

} // namespace patchgauge::cli
