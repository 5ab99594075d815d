#include "acceptance_options.h"
#include "acceptance_text.h"
#include "base/clock.h"
#include "command.h"
#include "detector/model_file.h"
#include "methods/methods.h"
#include "model_output.h"

#include <iostream>
#include <memory>

namespace patchgauge::cli {
namespace {

using Json = nlohmann::json;

struct Arguments {
    std::filesystem::path model;
    AcceptanceOptions acceptance;
};

Json toJson(const detector::Acceptance& acceptance) {
    const auto& scale = acceptance.millimetresPerPixel;
    return {{"millimetres_per_pixel", scale ? Json(*scale) : Json()},
            {"smallest_area", acceptance.smallestArea},
            {"smallest_area_pixels", detector::smallestPixels(acceptance)}};
}

void printText(const detector::Acceptance& acceptance) {
    std::cout << "scale          " << scaleText(acceptance) << '\n'
              << "smallest area  " << smallestAreaText(acceptance) << std::endl;
}

void run(const Arguments& arguments, Session& session) {
    std::shared_ptr<const detector::Model> model = methods::load(arguments.model);
    if (arguments.acceptance.given()) {
        const bool approved =
            releaseState(model->info().releases) == detector::ReleaseState::Approved;
        const auto changed = model->withAcceptance(
            arguments.acceptance.changed(model->info().acceptance), utcTimestamp());
        checkModelOutput(arguments.model);
        detector::save(*changed, arguments.model);
        if (approved && releaseState(changed->info().releases) == detector::ReleaseState::Draft)
            session.console.warn("the model was approved, and is a draft again");
        model = changed;
    }
    if (session.json)
        printJson(toJson(model->info().acceptance));
    else
        printText(model->info().acceptance);
}

} // namespace

void addAcceptance(CLI::App& program, Session& session) {
    CLI::App* command = program.add_subcommand(
        "acceptance", "Show or change what size a finding must have to reject");
    const auto arguments = std::make_shared<Arguments>();
    command->add_option("model", arguments->model, "Model file")->required();
    arguments->acceptance.addTo(*command);
    command->callback([arguments, &session] { run(*arguments, session); });
}

} // namespace patchgauge::cli
