#include "base/files.h"
#include "command.h"
#include "evaluate_json.h"
#include "evaluate_sweep.h"
#include "evaluate_table.h"
#include "evaluation/sweep.h"
#include "methods/methods.h"
#include "number_range.h"
#include "train_options.h"

#include <iostream>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace patchgauge::cli {
namespace {

using Json = nlohmann::json;
using evaluation::Dataset;
using evaluation::Evaluation;
using evaluation::Protocol;

struct Arguments {
    std::vector<std::filesystem::path> datasets;
    std::filesystem::path model;
    std::string protocol = name(Protocol::Standard);
    std::size_t repeat = 1;
    std::filesystem::path sweep;
    std::filesystem::path table;
    double falseAlarm = calibration::Rule().falseAlarm;
    TrainOptions recipe;
    ExecutionOptions execution;
};

/// Makes rows of evaluations, and prints each as it comes where JSON is wanted.
class Results {
public:
    /// @param repeat  evaluations that make up a row, one a seed
    Results(Session& session, std::size_t repeat) : session_(session), repeat_(repeat) {}

    /// @param options  of the sweep's run, or empty
    void add(const Evaluation& evaluation, const nlohmann::ordered_json& options = {}) {
        mention(evaluation);
        seeds_.push_back(evaluationToJson(evaluation));
        if (seeds_.size() < repeat_)
            return;
        Json row = repeat_ > 1 ? meanEvaluation(seeds_) : seeds_.front();
        row["settings"] = options;
        if (session_.json)
            printJson(row);
        rows_.push_back(std::move(row));
        seeds_.clear();
    }

    const std::vector<Json>& rows() const { return rows_; }

private:
    /// Says what an evaluation leaves to be said, each thing once.
    void mention(const Evaluation& evaluation) {
        const auto say = [&](const std::string& line) {
            if (said_.insert(line).second)
                session_.console.say(line);
        };
        for (const Sentence& warning : evaluation.warnings)
            say("warning: " + evaluation.dataset + ": " + warning.english());
        for (const pipeline::SkippedImage& image : evaluation.skipped)
            say("skipped: " + image.error.english());
        if (!evaluation.skipped.empty())
            session_.exitStatus = unreadableInput;
    }

    Session& session_;
    std::size_t repeat_;
    std::vector<Json> seeds_; ///< of the row under way
    std::vector<Json> rows_;
    std::set<std::string> said_;
};

std::vector<Dataset> openDatasets(const Arguments& arguments) {
    std::vector<Dataset> datasets;
    for (const std::filesystem::path& folder : arguments.datasets)
        datasets.push_back(evaluation::openDataset(
            folder, arguments.model.empty() ? evaluation::TrainingImages::Required
                                            : evaluation::TrainingImages::Optional));
    return datasets;
}

/// Throws CLI::ValidationError, Error.
pipeline::TrainSettings settingsOf(const TrainOptions& recipe, const Arguments& arguments) {
    const Protocol protocol = *evaluation::protocolNamed(arguments.protocol);
    if (protocol == Protocol::Rd && !(recipe.resize.empty() && recipe.crop.empty()))
        throw CLI::ValidationError("--protocol",
                                   "rd says how images are sized: leave out --resize and --crop");
    if (protocol == Protocol::Rd && !recipe.region.empty())
        throw CLI::ValidationError("--protocol",
                                   "rd turns and shifts images at random: leave out --roi");
    pipeline::TrainSettings settings = underProtocol(recipe.settings(), protocol);
    settings.calibration.rule.falseAlarm = arguments.falseAlarm;
    settings.execution = arguments.execution.settings();
    evaluation::layoutOf(settings);
    return settings;
}

std::vector<pipeline::TrainSettings> repeated(const std::vector<SweepRun>& runs,
                                              std::size_t times) {
    std::vector<pipeline::TrainSettings> settings;
    for (const SweepRun& run : runs)
        for (std::size_t i = 0; i < times; ++i) {
            settings.push_back(run.settings);
            settings.back().detector.seed += i;
        }
    return settings;
}

void evaluateRuns(const std::vector<Dataset>& datasets, const std::vector<SweepRun>& runs,
                  const Arguments& arguments, Session& session, Results& results) {
    const weights::Store store(session.dataDirectory);
    const Protocol protocol = *evaluation::protocolNamed(arguments.protocol);
    const std::vector<pipeline::TrainSettings> settings = repeated(runs, arguments.repeat);
    for (const Dataset& dataset : datasets) {
        std::size_t done = 0;
        RunContext context = session.context();
        if (datasets.size() * settings.size() > 1)
            context.progress = [&](const Progress& progress) {
                std::string place = dataset.name;
                if (settings.size() > 1)
                    place +=
                        ", " + std::to_string(done + 1) + " of " + std::to_string(settings.size());
                session.console.show(
                    {place + ": " + progress.stage, progress.done, progress.total});
            };
        evaluation::evaluateEach(
            dataset, settings, protocol, store, context, [&](const Evaluation& evaluation) {
                results.add(evaluation, runs[done++ / arguments.repeat].options);
            });
    }
}

void evaluateModel(const std::vector<Dataset>& datasets, const Arguments& arguments,
                   Session& session, Results& results) {
    pipeline::Inspector inspector(methods::load(arguments.model),
                                  weights::Store(session.dataDirectory),
                                  arguments.execution.settings(), arguments.recipe.weights);
    for (const Dataset& dataset : datasets)
        results.add(evaluation::evaluateModel(dataset, inspector, session.context()));
}

void writeTable(const evaluation::Table& table, const std::filesystem::path& file) {
    const std::string text = file.extension() == ".csv" ? table.csv() : table.markdown();
    writeAtomically(file, text.data(), text.size());
}

void run(const Arguments& arguments, const CLI::App& command, Session& session) {
    const std::vector<Dataset> datasets = openDatasets(arguments);
    if (!arguments.table.empty())
        checkWritable(arguments.table);

    Results results(session, arguments.repeat);
    std::vector<SweepRun> runs;
    if (!arguments.model.empty()) {
        evaluateModel(datasets, arguments, session, results);
    } else {
        const auto settings = [&](const TrainOptions& recipe) {
            return settingsOf(recipe, arguments);
        };
        if (arguments.sweep.empty())
            runs.push_back({{}, settings(arguments.recipe)});
        else
            runs = readSweep(arguments.sweep, command, settings);
        evaluateRuns(datasets, runs, arguments, session, results);
    }

    const evaluation::Table table =
        arguments.sweep.empty() ? datasetTable(results.rows()) : sweepTable(runs, results.rows());
    if (!session.json)
        std::cout << table.markdown() << std::flush;
    if (!arguments.table.empty())
        writeTable(table, arguments.table);
}

CLI::Validator tableFile() {
    return {[](const std::string& file) -> std::string {
                const auto extension = std::filesystem::path(file).extension();
                return extension == ".md" || extension == ".csv"
                           ? std::string()
                           : file + " must end in .md or .csv";
            },
            "FILE.md|FILE.csv"};
}

} // namespace

void addEvaluate(CLI::App& program, Session& session) {
    CLI::App* command = program.add_subcommand(
        "evaluate",
        "Measure how well settings, or a model, tell defective parts from good ones, by their "
        "scores alone: also of photos that `inspect` calls unlike the training photos");
    const auto arguments = std::make_shared<Arguments>();
    command
        ->add_option("--dataset", arguments->datasets,
                     "Folders of parts in MVTec AD's layout: train/good, test, ground_truth")
        ->required()
        ->expected(1, -1);
    auto* model = command->add_option("--model", arguments->model,
                                      "Model file to measure, instead of training one");
    command
        ->add_option("--protocol", arguments->protocol,
                     "rd: images turned and shifted at random, by the seed")
        ->check(CLI::IsMember({"standard", "rd"}))
        ->capture_default_str()
        ->excludes(model);
    command
        ->add_option("--repeat", arguments->repeat,
                     "Train with so many seeds, --seed and those after it, and take the mean")
        ->check(CLI::PositiveNumber)
        ->capture_default_str()
        ->excludes(model);
    command
        ->add_option("--sweep", arguments->sweep,
                     "JSON file of values of training options to try in all combinations")
        ->excludes(model);
    command->add_option("--table", arguments->table, "Table of results to write")
        ->check(tableFile());
    command
        ->add_option("--false-alarm", arguments->falseAlarm,
                     "Share of good parts that the model's threshold may reject")
        ->check(properShare())
        ->capture_default_str()
        ->excludes(model);
    arguments->recipe.addTo(*command, *model);
    arguments->execution.addTo(*command);
    command->callback([arguments, command, &session] { run(*arguments, *command, session); });
}

} // namespace patchgauge::cli
