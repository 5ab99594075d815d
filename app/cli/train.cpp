#include "base/files.h"
#include "base/platform.h"
#include "command.h"
#include "padim/model_file.h"
#include "padim/model_json.h"
#include "pipeline/trainer.h"
#include "train_options.h"
#include "weights/store.h"

#include <iostream>
#include <memory>
#include <sstream>
#include <utility>

namespace patchgauge::cli {
namespace {

using Json = nlohmann::json;

struct Arguments {
    std::vector<std::filesystem::path> good;
    std::filesystem::path output;
    std::filesystem::path update;
    TrainOptions recipe;
    ExecutionOptions execution;
};

double megabytes(std::uint64_t bytes) {
    return static_cast<double>(bytes) / 1e6;
}

Json toJson(const pipeline::TrainResult& result, const std::filesystem::path& file) {
    const padim::Model& model = *result.model;
    const Json calibration = padim::toJson(model.info().calibration);
    Json skipped = Json::array();
    for (const pipeline::SkippedImage& image : result.skipped)
        skipped.push_back({{"path", toUtf8(image.path)}, {"error", image.error}});
    Json suspicious = Json::array();
    for (const pipeline::SuspiciousImage& image : result.suspicious)
        suspicious.push_back({{"path", image.path}, {"score", image.score}});
    return {{"model", toUtf8(file)},
            {"images", model.info().images.size()},
            {"skipped", std::move(skipped)},
            {"dims", model.dimensions()},
            {"grid", {model.patchGrid().width, model.patchGrid().height}},
            {"seed", model.info().settings.seed},
            {"threshold", calibration["threshold"]},
            {"threshold_origin", calibration["threshold_origin"]},
            {"false_alarm", calibration["false_alarm"]},
            {"train_s", result.seconds},
            {"images_per_s", result.imagesPerSecond},
            {"peak_rss_mb", megabytes(platform::peakResidentBytes())},
            {"model_mb", megabytes(std::filesystem::file_size(file))},
            {"suspicious", std::move(suspicious)},
            {"warnings", result.warnings},
            {"statistics_sha256", model.statisticsSha256()}};
}

std::string thresholdText(const calibration::Calibration& calibration) {
    if (!calibration.threshold)
        return "none, every verdict will be review";
    std::ostringstream text;
    text << *calibration.threshold << " (Mahalanobis distance; ";
    if (calibration.falseAlarm)
        text << "the largest leave-one-out score, about 1 in " << calibration.scores.size() + 1
             << " good parts lies above)";
    else
        text << "the one before these images were added)";
    return text.str();
}

void printText(const pipeline::TrainResult& result, const std::filesystem::path& file) {
    const padim::ModelInfo& info = result.model->info();
    std::cout << "model      " << toUtf8(file) << '\n'
              << "images     " << info.images.size() << " good, " << result.skipped.size()
              << " skipped\n";
    std::cout << "threshold  " << thresholdText(info.calibration) << '\n';
    for (const pipeline::SuspiciousImage& image : result.suspicious)
        std::cout << "suspicious " << image.score << "  " << image.path << '\n';
    std::cout << "time       " << result.seconds << " s" << std::endl;
}

void run(const Arguments& arguments, Session& session) {
    const weights::Store store(session.dataDirectory);
    const std::filesystem::path output =
        arguments.output.empty() ? arguments.update : arguments.output;
    checkWritable(output);

    pipeline::TrainSettings settings;
    std::shared_ptr<const padim::Model> earlier;
    if (arguments.update.empty()) {
        settings = arguments.recipe.settings();
    } else {
        earlier = padim::load(arguments.update);
        settings.weights = arguments.recipe.weights;
    }
    settings.execution = arguments.execution.settings();

    const pipeline::TrainResult result =
        earlier ? pipeline::update(*earlier, arguments.good, settings, store, session.context())
                : pipeline::train(arguments.good, settings, store, session.context());
    session.cancel.check();
    padim::save(*result.model, output);

    for (const std::string& warning : result.warnings)
        session.console.warn(warning);
    for (const pipeline::SkippedImage& image : result.skipped)
        session.console.say("skipped: " + image.error);
    if (session.json)
        printJson(toJson(result, output));
    else
        printText(result, output);
    session.exitStatus = result.skipped.empty() ? done : unreadableInput;
}

} // namespace

void addTrain(CLI::App& program, Session& session) {
    CLI::App* command = program.add_subcommand("train", "Learn what good parts look like");
    const auto arguments = std::make_shared<Arguments>();
    command->add_option("--good", arguments->good, "Folders or photos of good parts")
        ->required()
        ->expected(1, -1);
    auto* output = command->add_option("--output", arguments->output, "Model file to write");
    auto* update = command->add_option("--update", arguments->update,
                                       "Model to add the images to, as if trained on all at once");
    arguments->recipe.addTo(*command, *update);
    arguments->execution.addTo(*command);
    command->callback([arguments, output, update, &session] {
        if (output->empty() && update->empty())
            throw CLI::RequiredError("--output");
        run(*arguments, session);
    });
}

} // namespace patchgauge::cli
