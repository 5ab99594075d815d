#include "base/files.h"
#include "batch_summary.h"
#include "command.h"
#include "inputs.h"
#include "inspection_json.h"
#include "methods/methods.h"
#include "optional_report.h"
#include "output_names.h"
#include "pipeline/inspector.h"
#include "recording.h"
#include "result_files.h"
#include "train_options.h"

#include <cstdio>
#include <iostream>
#include <memory>
#include <utility>

namespace patchgauge::cli {
namespace {

struct Arguments {
    std::filesystem::path model;
    std::vector<std::filesystem::path> paths;
    std::filesystem::path out;
    std::filesystem::path csv;
    std::filesystem::path weights;
    std::string colourMap = name(detector::ColourMap::Ember);
    bool npy = false;
    bool failOnReject = false;
    bool approvedOnly = false;
    std::shared_ptr<OptionalReport> report = std::make_shared<OptionalReport>();
    ExecutionOptions execution;
    Recording recording;
};

std::vector<std::string> colourMapNames() {
    std::vector<std::string> names;
    for (const detector::ColourMap map : detector::colourMaps)
        names.push_back(name(map));
    return names;
}

void printText(const pipeline::Inspection& inspection) {
    if (inspection.failed()) {
        std::cout << "error              " << inspection.error.english() << std::endl;
        return;
    }
    char start[64];
    std::snprintf(start, sizeof(start), "%-7s %10.4g  ",
                  calibration::name(inspection.verdict).c_str(), inspection.map.score);
    std::cout << start << toUtf8(inspection.path);
    if (!inspection.unfit.empty())
        std::cout << "  (not like the training photos: " << joined(inspection.unfit) << ')';
    std::cout << std::endl;
}

void checkRelease(const detector::Model& model, const Arguments& arguments, Session& session) {
    const detector::ReleaseState state = releaseState(model.info().releases);
    if (arguments.approvedOnly && state != detector::ReleaseState::Approved)
        throw Error(ErrorCode::InvalidArgument, "the model is not approved, but " + name(state),
                    toUtf8(arguments.model),
                    "have it approved (patchgauge-cli release), or inspect without "
                    "--approved-only");
    if (state == detector::ReleaseState::Retired)
        session.console.warn("the model is retired: " + model.info().releases.back().reason);
}

void run(Arguments& arguments, Session& session) {
    const auto model = methods::load(arguments.model);
    checkRelease(*model, arguments, session);
    const std::vector<std::filesystem::path> files = findInputs(arguments.paths);
    if (!arguments.csv.empty())
        checkWritable(arguments.csv);
    if (!arguments.out.empty())
        checkWritable(arguments.out / "overlay.png");
    arguments.report->begin(model, arguments.model);
    pipeline::Inspector inspector(model, weights::Store(session.dataDirectory),
                                  arguments.execution.settings(), arguments.weights);

    const detector::ColourMap colours = detector::colourMapNamed(arguments.colourMap);
    OutputNames names;
    std::vector<std::string> rows;
    BatchSummary summary;
    const auto onResult = [&](const pipeline::Inspection& inspection, const image::Image& image) {
        std::filesystem::path overlay;
        if (!arguments.out.empty() && !inspection.failed()) {
            const std::string name = names.nameFor(inspection.path);
            if (inspection.unfit.empty()) { // else the heat would look like a finding
                overlay = arguments.out / fromUtf8(name + "_overlay.png");
                writeOverlay(overlay, image, inspection, *model, colours);
            }
            if (arguments.npy)
                writeNpy(arguments.out / fromUtf8(name + ".npy"), inspection.map.pixels);
        }
        summary.add(inspection);
        arguments.report->add(inspection);
        arguments.recording.add(inspection);
        if (!arguments.csv.empty())
            rows.push_back(csvRow(inspection, *model));
        if (session.json)
            printJson(inspectionToJson(inspection, *model, overlay));
        else
            printText(inspection);
    };
    RunContext context = session.context();
    if (!session.json)
        context.progress = nullptr; // the results themselves show how far it is
    arguments.recording.begin(inspector, arguments.model);
    try {
        inspector.inspect(files, context, onResult);
    } catch (...) {
        arguments.recording.end(session);
        throw;
    }
    arguments.recording.end(session);
    if (!arguments.csv.empty())
        writeCsv(arguments.csv, rows);
    arguments.report->write(inspector.device(), context);

    if (const auto drift = summary.driftFrom(model->info().calibration); drift && drift->shifted())
        session.console.warn(driftText(*drift));
    session.console.say(summary.text());
    if (arguments.failOnReject && summary.rejected() > 0)
        session.exitStatus = rejectedSome;
    else if (summary.unreadable() > 0)
        session.exitStatus = unreadableInput;
}

} // namespace

void addInspect(CLI::App& program, Session& session) {
    CLI::App* command = program.add_subcommand("inspect", "Find where photos differ from normal");
    const auto arguments = std::make_shared<Arguments>();
    command->add_option("--model", arguments->model, "Model file")->required();
    command->add_option("paths", arguments->paths, "Photos or folders")
        ->required()
        ->expected(1, -1);
    auto* out = command->add_option("--out", arguments->out,
                                    "Folder for overlays (PNG), of images like the "
                                    "training photos");
    command->add_option("--csv", arguments->csv, "Table of results to write");
    command->add_flag("--npy", arguments->npy, "Write pixel maps as well (float32)")->needs(out);
    command->add_option("--colour-map", arguments->colourMap, "Colours of the heat in overlays")
        ->check(CLI::IsMember(colourMapNames()))
        ->capture_default_str()
        ->needs(out);
    command->add_flag("--fail-on-reject", arguments->failOnReject,
                      "Exit with status 3 if an image is rejected");
    command->add_flag("--approved-only", arguments->approvedOnly,
                      "Refuse a model that nobody has approved");
    command->add_option("--weights", arguments->weights,
                        "Weights file to use instead of the installed one");
    arguments->report->addTo(*command);
    arguments->execution.addTo(*command);
    arguments->recording.addTo(*command);
    command->callback([arguments, &session] { run(*arguments, session); });
}

} // namespace patchgauge::cli
