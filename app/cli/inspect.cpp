#include "base/files.h"
#include "base/platform.h"
#include "batch_summary.h"
#include "command.h"
#include "evidence/csv.h"
#include "evidence/json.h"
#include "evidence/map_files.h"
#include "inputs.h"
#include "methods/methods.h"
#include "optional_report.h"
#include "output_names.h"
#include "pipeline/inspector.h"
#include "recording.h"
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
    std::string separator = evidence::name(evidence::Separator::Comma);
    bool byteOrderMark = false;
    std::filesystem::path results;
    std::filesystem::path weights;
    std::string colourMap = name(detector::ColourMap::Ember);
    bool heatmap = false;
    bool tiff = false;
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

/// Everything that is known before the first image.
evidence::Batch startBatch(const detector::Model& model, const Arguments& arguments,
                           const pipeline::Inspector& inspector) {
    evidence::Batch batch;
    batch.id = evidence::newBatchId();
    batch.model = evidence::recordOf(model, toUtf8(arguments.model));
    batch.started = evidence::now();
    batch.station = platform::hostName();
    batch.device = inspector.device();
    batch.softwareVersion = PATCHGAUGE_VERSION;
    return batch;
}

/// Writes what was asked for of one image into the folder.
/// @return the overlay, or empty where there is none
std::filesystem::path writePictures(const Arguments& arguments, const std::string& name,
                                    const image::Image& image,
                                    const pipeline::Inspection& inspection,
                                    const detector::Model& model) {
    const detector::ColourMap colours = detector::colourMapNamed(arguments.colourMap);
    const auto named = [&](const char* ending) { return arguments.out / fromUtf8(name + ending); };
    if (arguments.npy)
        evidence::writeNpy(named(".npy"), inspection.map.pixels);
    if (arguments.tiff)
        evidence::writeTiff(named("_distances.tiff"), inspection, model);
    if (!inspection.unfit.empty()) // the heat would look like a finding
        return {};
    if (arguments.heatmap)
        evidence::writeHeat(named("_heatmap.png"), inspection, model, colours);
    const std::filesystem::path overlay = named("_overlay.png");
    evidence::writeOverlay(overlay, image, inspection, model, colours);
    return overlay;
}

void print(const evidence::ImageRecord& record, const detector::Model& model,
           const std::filesystem::path& overlay) {
    nlohmann::json line = evidence::toJson(record, model.info().calibration);
    line["overlay"] = overlay.empty() ? nlohmann::json() : nlohmann::json(toUtf8(overlay));
    printJson(line);
}

void writeText(const std::filesystem::path& file, const std::string& text) {
    writeAtomically(file, text.data(), text.size());
}

void writeTables(const evidence::Batch& batch, const Arguments& arguments) {
    if (!arguments.csv.empty())
        writeText(arguments.csv,
                  evidence::toCsv(batch, {*evidence::separatorNamed(arguments.separator),
                                          arguments.byteOrderMark}));
    if (!arguments.results.empty())
        writeText(arguments.results, evidence::toJson(batch).dump(2) + "\n");
}

void checkOutputs(const Arguments& arguments) {
    for (const std::filesystem::path& file : {arguments.csv, arguments.results})
        if (!file.empty())
            checkWritable(file);
    if (!arguments.out.empty())
        checkWritable(arguments.out / "overlay.png");
}

void run(const Arguments& arguments, Session& session) {
    const auto model = methods::load(arguments.model);
    checkRelease(*model, arguments, session);
    const std::vector<std::filesystem::path> files = findInputs(arguments.paths);
    checkOutputs(arguments);
    arguments.report->begin(model, arguments.model);
    pipeline::Inspector inspector(model, weights::Store(session.dataDirectory),
                                  arguments.execution.settings(), arguments.weights);

    OutputNames names;
    BatchSummary summary;
    evidence::Batch batch = startBatch(*model, arguments, inspector);
    const auto onResult = [&](const pipeline::Inspection& inspection, const image::Image& image) {
        std::filesystem::path overlay;
        if (!arguments.out.empty() && !inspection.failed())
            overlay =
                writePictures(arguments, names.nameFor(inspection.path), image, inspection, *model);
        summary.add(inspection);
        arguments.report->add(inspection);
        batch.images.push_back(evidence::recordOf(inspection, model->info()));
        if (session.json)
            print(batch.images.back(), *model, overlay);
        else
            printText(inspection);
    };
    RunContext context = session.context();
    if (!session.json)
        context.progress = nullptr; // the results themselves show how far it is
    const auto finish = [&] {
        batch.finished = evidence::now();
        return arguments.recording.keep(batch, session);
    };
    try {
        inspector.inspect(files, context, onResult);
    } catch (...) {
        finish(); // what was inspected until then is recorded all the same
        throw;
    }
    const std::string recordId = finish();
    writeTables(batch, arguments);
    arguments.report->write(inspector.device(), recordId, context);

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
    auto* csv = command->add_option("--csv", arguments->csv, "Table of results to write");
    command
        ->add_option("--csv-separator", arguments->separator,
                     "Between its fields; with semicolon the decimal mark is a comma")
        ->check(CLI::IsMember({"comma", "semicolon", "tab"}))
        ->capture_default_str()
        ->needs(csv);
    command
        ->add_flag("--csv-bom", arguments->byteOrderMark,
                   "Begin it with a byte-order mark, by which Excel knows UTF-8")
        ->needs(csv);
    command->add_option("--results", arguments->results,
                        "File for everything known of the batch (JSON)");
    command
        ->add_flag("--heatmap", arguments->heatmap,
                   "Write the heat alone as well (PNG with alpha, as large as the photo)")
        ->needs(out);
    command
        ->add_flag("--tiff", arguments->tiff,
                   "Write distances as well (TIFF, 32-bit float, as large as the photo)")
        ->needs(out);
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
