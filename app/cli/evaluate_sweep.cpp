#include "evaluate_sweep.h"

#include "base/error.h"
#include "base/files.h"

#include <algorithm>
#include <string>
#include <utility>

namespace patchgauge::cli {
namespace {

using Options = nlohmann::ordered_json;

Error notASweep(const std::string& problem, const std::filesystem::path& file) {
    return {ErrorCode::Corrupt, problem, toUtf8(file),
            R"(give a list of objects such as {"layers": ["1,2", "1,2,3"], "dims": [50, 100]})"};
}

bool isValueList(const Options& values) {
    return values.is_array() && !values.empty() &&
           std::all_of(values.begin(), values.end(),
                       [](const Options& value) { return value.is_string() || value.is_number(); });
}

std::string textOf(const Options& value) {
    return value.is_string() ? value.get<std::string>() : value.dump();
}

/// As on the command line.
std::vector<std::string> argumentsOf(const Options& options) {
    std::vector<std::string> arguments;
    for (const auto& option : options.items())
        arguments.push_back("--" + option.key() + "=" + textOf(option.value()));
    return arguments;
}

std::vector<Options> combinationsOf(const Options& lists, const std::filesystem::path& file) {
    if (!lists.is_object())
        throw notASweep("the sweep is not a list of objects", file);
    std::vector<Options> combinations{Options::object()};
    for (const auto& list : lists.items()) {
        if (!isValueList(list.value()))
            throw notASweep("the sweep has no list of values for " + list.key(), file);
        std::vector<Options> longer;
        for (const Options& combination : combinations)
            for (const Options& value : list.value()) {
                longer.push_back(combination);
                longer.back()[list.key()] = value;
            }
        combinations = std::move(longer);
    }
    return combinations;
}

/// The options given to the command that a run takes over.
std::vector<std::string> inheritedArguments(const CLI::App& recipe, const CLI::App& command,
                                            const Options& run) {
    std::vector<std::string> arguments;
    for (const CLI::Option* option : recipe.get_options()) {
        const std::string name = option->get_name();
        const CLI::Option* given = command.get_option(name);
        if (given->count() > 0 && !run.contains(option->get_single_name()))
            arguments.push_back(name + "=" + CLI::detail::join(given->results(), ","));
    }
    return arguments;
}

TrainOptions parse(const Options& run, const CLI::App& command) {
    CLI::App noCommand;
    CLI::App app;
    app.set_help_flag();
    TrainOptions recipe;
    recipe.addTo(app, *noCommand.add_flag("--update"));

    std::vector<std::string> arguments = inheritedArguments(app, command, run);
    const std::vector<std::string> own = argumentsOf(run);
    arguments.insert(arguments.end(), own.begin(), own.end());
    std::reverse(arguments.begin(), arguments.end()); // the order that CLI11 takes them in
    app.parse(arguments);
    return recipe;
}

} // namespace

std::vector<SweepRun>
readSweep(const std::filesystem::path& file, const CLI::App& command,
          const std::function<pipeline::TrainSettings(const TrainOptions&)>& settingsOf) {
    const std::vector<unsigned char> bytes = readFile(file);
    const Options sweep = Options::parse(bytes, nullptr, false);
    if (!sweep.is_array() || sweep.empty())
        throw notASweep("the sweep is not a list of objects", file);

    std::vector<SweepRun> runs;
    for (const Options& lists : sweep)
        for (const Options& options : combinationsOf(lists, file)) {
            const std::string where =
                toUtf8(file) + " (" + CLI::detail::join(argumentsOf(options), " ") + ")";
            try {
                runs.push_back({options, settingsOf(parse(options, command))});
            } catch (const CLI::ParseError& error) {
                throw Error(ErrorCode::InvalidArgument, "the sweep has a run that `train` refuses",
                            where, error.what());
            } catch (const Error& error) {
                throw Error(error.code(),
                            error.problem().english() + ", " + error.where().english(), where,
                            error.action());
            }
        }
    return runs;
}

} // namespace patchgauge::cli
