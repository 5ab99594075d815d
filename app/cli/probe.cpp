#include "detector/probe.h"

#include "base/files.h"
#include "command.h"
#include "image/reader.h"
#include "methods/methods.h"
#include "pipeline/inspector.h"
#include "train_options.h"

#include <cmath>
#include <iostream>
#include <memory>
#include <optional>

namespace patchgauge::cli {
namespace {

using Json = nlohmann::json;

struct Arguments {
    std::filesystem::path model;
    std::filesystem::path image;
    std::filesystem::path weights;
    std::vector<int> at;
    ExecutionOptions execution;
};

/// At a pixel of the photo as it is in the file, which it then names.
std::optional<detector::Readout> readOutAt(const detector::Model& model,
                                           const pipeline::Inspection& inspection, Size photo,
                                           int x, int y) {
    const image::Geometry geometry(inspection.imageSize, model.info().input);
    if (!inspection.pose)
        return detector::readOut(model, inspection.map, geometry, x, y);
    if (x < 0 || y < 0 || x >= photo.width || y >= photo.height)
        return std::nullopt;
    const image::Point aligned = inspection.pose->toAligned({x + 0.5, y + 0.5});
    auto readout =
        detector::readOut(model, inspection.map, geometry, static_cast<int>(std::floor(aligned.x)),
                          static_cast<int>(std::floor(aligned.y)));
    if (readout) {
        readout->x = x;
        readout->y = y;
    }
    return readout;
}

Json toJson(const detector::Readout& readout) {
    Json normal;
    if (readout.normalMean)
        normal = {{"mean", *readout.normalMean}, {"p99", *readout.normalP99}};
    Json levels = Json::array();
    for (const auto& share : readout.contributions)
        levels.push_back({{"layer", share.layer}, {"contribution", share.value}});
    return {{"image", {{"x", readout.x}, {"y", readout.y}}},
            {"patch", {{"row", readout.patch.row}, {"column", readout.patch.column}}},
            {"mahalanobis", readout.mahalanobis},
            {"pixel_value", std::isnan(readout.pixelValue) ? Json() : Json(readout.pixelValue)},
            {"normal", std::move(normal)},
            {"levels", std::move(levels)}};
}

void printText(const detector::Readout& readout) {
    std::cout << "patch distance  " << readout.mahalanobis << "  (Mahalanobis, patch row "
              << readout.patch.row << ", column " << readout.patch.column << ")\n"
              << "pixel map       ";
    if (std::isnan(readout.pixelValue))
        std::cout << "not inspected: outside the region of interest\n";
    else
        std::cout << readout.pixelValue << '\n';
    if (readout.normalMean)
        std::cout << "normal here     " << *readout.normalMean << " on average, 99 % below "
                  << *readout.normalP99 << '\n';
    for (const auto& share : readout.contributions)
        std::cout << share.layer << "  " << share.value << " of the squared distance\n";
    std::cout << std::flush;
}

void run(const Arguments& arguments, Session& session) {
    const auto model = methods::load(arguments.model);
    const image::Image image = image::read(arguments.image);
    pipeline::Inspector inspector(model, weights::Store(session.dataDirectory),
                                  arguments.execution.settings(), arguments.weights);
    const pipeline::Inspection inspection = inspector.inspect(image, session.cancel);
    const int x = arguments.at[0];
    const int y = arguments.at[1];
    const auto readout = readOutAt(*model, inspection, image.size(), x, y);
    if (!readout)
        throw Error(ErrorCode::InvalidArgument, "no inspected pixel there",
                    std::to_string(x) + "," + std::to_string(y),
                    "the image is " + std::to_string(image.size().width) + " by " +
                        std::to_string(image.size().height) +
                        " pixels; a crop leaves its border out, and so does aligning");
    if (session.json)
        printJson(toJson(*readout));
    else
        printText(*readout);
}

} // namespace

void addProbe(CLI::App& program, Session& session) {
    CLI::App* command =
        program.add_subcommand("probe", "The distance of the patch under one pixel");
    const auto arguments = std::make_shared<Arguments>();
    command->add_option("--model", arguments->model, "Model file")->required();
    command->add_option("--image", arguments->image, "Photo")->required();
    command->add_option("--at", arguments->at, "Pixel X,Y, from the top left")
        ->required()
        ->delimiter(',')
        ->expected(2);
    command->add_option("--weights", arguments->weights,
                        "Weights file to use instead of the installed one");
    arguments->execution.addTo(*command);
    command->callback([arguments, &session] { run(*arguments, session); });
}

} // namespace patchgauge::cli
