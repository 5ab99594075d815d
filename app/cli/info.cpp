#include "acceptance_text.h"
#include "base/files.h"
#include "base/sha256.h"
#include "command.h"
#include "detector/model_json.h"
#include "methods/methods.h"
#include "region_report.h"
#include "release_text.h"
#include "threshold_text.h"

#include <iostream>
#include <memory>

namespace patchgauge::cli {
namespace {

void printText(const detector::Model& model) {
    const detector::ModelInfo& info = model.info();
    std::cout << "method      " << name(info.settings.method) << '\n'
              << "backbone    " << info.backbone.id << " (" << info.backbone.weightsFile << ")\n"
              << "images      " << info.images.size() << '\n'
              << "input       " << info.input.crop.width << "x" << info.input.crop.height << " of "
              << info.input.resize.width << "x" << info.input.resize.height << ", margin "
              << info.input.margin << '\n'
              << "alignment   "
              << (info.alignment ? name(info.alignment->method) : std::string("none")) << '\n'
              << "patches     " << model.patchGrid().width << "x" << model.patchGrid().height
              << ", " << model.dimensions() << " dimensions, seed " << info.settings.seed << '\n'
              << "region      " << regionText(model) << '\n'
              << "threshold   " << thresholdText(info) << '\n'
              << "review      " << reviewText(info) << '\n'
              << "release     " << releaseText(info.releases) << '\n'
              << "scale       " << scaleText(info.acceptance) << '\n'
              << "smallest    " << smallestAreaText(info.acceptance) << '\n'
              << "made        " << info.created << " by PatchGauge " << info.softwareVersion << '\n'
              << "statistics  " << model.statisticsSha256() << '\n';
    for (const Sentence& warning : info.warnings)
        std::cout << "warning     " << warning.english() << '\n';
    std::cout << std::flush;
}

} // namespace

void addInfo(CLI::App& program, Session& session) {
    CLI::App* command = program.add_subcommand("info", "What a model file records");
    const auto file = std::make_shared<std::filesystem::path>();
    command->add_option("model", *file, "Model file")->required();
    command->callback([file, &session] {
        const auto model = methods::load(*file);
        if (!session.json) {
            printText(*model);
            return;
        }
        nlohmann::json json = detector::toJson(model->info(), model->layout());
        json["release"] = name(releaseState(model->info().releases));
        json["dims"] = model->dimensions();
        json["grid"] = {model->patchGrid().width, model->patchGrid().height};
        json["statistics_sha256"] = model->statisticsSha256();
        json["file_sha256"] = sha256OfFile(*file);
        printJson(json);
    });
}

} // namespace patchgauge::cli
