#include "base/clock.h"
#include "command.h"
#include "detector/model_file.h"
#include "detector/release_json.h"
#include "methods/methods.h"
#include "model_output.h"
#include "release_text.h"

#include <iostream>
#include <memory>
#include <optional>

namespace patchgauge::cli {
namespace {

using detector::ReleaseState;

struct Arguments {
    std::filesystem::path model;
    bool approve = false;
    bool retire = false;
    bool draft = false;
    std::string by;
    std::string reason;

    std::optional<ReleaseState> wanted() const {
        if (approve)
            return ReleaseState::Approved;
        if (retire)
            return ReleaseState::Retired;
        return draft ? std::optional(ReleaseState::Draft) : std::nullopt;
    }
};

void print(const detector::ModelInfo& info) {
    std::cout << "state    " << name(releaseState(info.releases)) << '\n';
    for (const detector::ReleaseChange& change : info.releases)
        std::cout << "change   " << releaseChangeText(change) << '\n';
    std::cout << std::flush;
}

void run(const Arguments& arguments, Session& session) {
    std::shared_ptr<const detector::Model> model = methods::load(arguments.model);
    if (const auto state = arguments.wanted()) {
        checkModelOutput(arguments.model);
        model = model->withRelease({*state, utcTimestamp(), arguments.by, arguments.reason});
        detector::save(*model, arguments.model);
    }
    const auto& releases = model->info().releases;
    if (session.json)
        printJson({{"state", name(releaseState(releases))}, {"history", toJson(releases)}});
    else
        print(model->info());
}

} // namespace

void addRelease(CLI::App& program, Session& session) {
    CLI::App* command =
        program.add_subcommand("release", "Show or change whether a model may decide about parts");
    const auto arguments = std::make_shared<Arguments>();
    command->add_option("model", arguments->model, "Model file")->required();
    auto* change = command->add_option_group("change");
    change->add_flag("--approve", arguments->approve, "Parts may be judged by it");
    change->add_flag("--retire", arguments->retire, "It is not to be used any more");
    change->add_flag("--draft", arguments->draft, "It is being worked on again");
    change->require_option(0, 1);
    command->add_option("--by", arguments->by, "Who answers for the change");
    command->add_option("--reason", arguments->reason, "Why it is made");
    command->callback([arguments, &session] {
        if (!arguments->wanted() && !(arguments->by.empty() && arguments->reason.empty()))
            throw CLI::ValidationError("--by, --reason",
                                       "belong to --approve, --retire or --draft");
        run(*arguments, session);
    });
}

} // namespace patchgauge::cli
