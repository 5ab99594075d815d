#include "base/files.h"
#include "command.h"
#include "demo/demo_parts.h"

#include <iostream>
#include <memory>

namespace patchgauge::cli {

void addDemoData(CLI::App& program, Session& session) {
    CLI::App* command = program.add_subcommand("demo-data", "Draw sample parts with known defects");
    const auto folder = std::make_shared<std::filesystem::path>();
    const auto settings = std::make_shared<demo::DemoSettings>();
    command->add_option("directory", *folder, "Folder to draw into")->required();
    command->add_option("--seed", settings->seed, "Of the drawing")->capture_default_str();
    command->add_option("--train", settings->trainGood, "Good parts of each kind to train on")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    command->add_flag("--turned", settings->turned,
                      "Put each part down at any angle, shifted a little");
    command->callback([folder, settings, &session] {
        const int images = demo::drawDemoParts(*folder, *settings, session.context());
        if (session.json)
            printJson({{"directory", toUtf8(*folder)}, {"images", images}});
        else
            std::cout << images << " images in " << toUtf8(*folder) << std::endl;
    });
}

} // namespace patchgauge::cli
