#include "window/work.h"

#include "base/clock.h"
#include "base/error.h"
#include "base/files.h"
#include "base/platform.h"
#include "demo/demo_parts.h"
#include "detector/model_file.h"
#include "image/reader.h"
#include "methods/methods.h"
#include "models/text.h"
#include "pipeline/judgement.h"
#include "text/engine_text.h"

#include <algorithm>
#include <set>
#include <utility>

namespace patchgauge::ui {
namespace {

constexpr double secondsBetweenBatches = 0.1;

std::vector<std::filesystem::path> findImages(const std::vector<std::filesystem::path>& sources) {
    std::vector<std::filesystem::path> files;
    std::set<std::filesystem::path> known;
    for (auto& file : image::expandFolders(sources))
        if (known.insert(file).second)
            files.push_back(std::move(file));
    return files;
}

} // namespace

Training trainModel(const TrainRequest& request, const weights::Store& store,
                    const backbone::ExecutionSettings& execution, const RunContext& context) {
    pipeline::TrainSettings settings = request.settings;
    settings.execution = execution;
    Training training;
    training.result = pipeline::train(request.sources, settings, store, context);
    training.loaded = std::make_shared<LoadedModel>(training.result.model, request.modelFile, store,
                                                    training.result.trainingSet, execution);
    try {
        detector::save(*training.result.model, request.modelFile);
    } catch (const Error& error) {
        training.notSaved = errorText(error);
    }
    return training;
}

std::shared_ptr<LoadedModel> openModel(const std::filesystem::path& file,
                                       const weights::Store& store,
                                       const backbone::ExecutionSettings& execution) {
    return std::make_shared<LoadedModel>(methods::load(file), file, store, nullptr, execution);
}

void inspectImages(LoadedModel& model, const std::vector<std::filesystem::path>& sources,
                   const RunContext& context,
                   const std::function<void(std::vector<ListedImage>)>& onBatch) {
    const auto files = findImages(sources);
    if (files.empty())
        throw Error(ErrorCode::NotFound, Engine::tr("no image was found"), toUtf8(sources.front()),
                    Engine::tr("choose images, or a folder that has some"));
    std::vector<ListedImage> batch;
    Stopwatch sinceBatch;
    model.inspector().inspect(
        files, context, [&](pipeline::Inspection inspection, const image::Image& /*image*/) {
            // The network's own model may be under an earlier acceptance.
            if (!inspection.failed() && &model.inspector().model() != model.model().get())
                pipeline::judge(inspection, model.model()->info());
            batch.push_back(listed(std::move(inspection), model.model()->info(), model.maps()));
            if (sinceBatch.seconds() > secondsBetweenBatches) {
                onBatch(std::exchange(batch, {}));
                sinceBatch = {};
            }
        });
    onBatch(std::move(batch));
}

InspectedImage lookAt(const LoadedModel& model, const ListedImage& image) {
    return lookAt(model.model(), model.maps(), image);
}

ListedImage inspectAgain(LoadedModel& model, const ListedImage& image, const RunContext& context) {
    ListedImage found;
    inspectImages(model, {image.inspection.path}, context, [&](std::vector<ListedImage> batch) {
        for (ListedImage& only : batch)
            found = std::move(only);
    });
    if (found.inspection.failed())
        throw Error(ErrorCode::Unreadable, Engine::tr("the image cannot be inspected again"),
                    toUtf8(image.inspection.path), found.inspection.error);
    if (found.inspection.sha256 != image.inspection.sha256)
        throw Error(ErrorCode::Corrupt, Engine::tr("the file is not the one that was inspected"),
                    toUtf8(image.inspection.path), Engine::tr("inspect it again"));
    return found;
}

InspectedImage lookAtRecorded(LoadedModel& model, const ListedImage& image,
                              const RunContext& context) {
    if (image.map.valid())
        return lookAt(model, image);
    RunContext quiet = context; // inspecting one again is no stage of its own
    quiet.progress = nullptr;
    ListedImage found = inspectAgain(model, image, quiet);
    found.setReview(image.review());
    return lookAt(model, found);
}

InspectedImage judgedBy(InspectedImage image, std::shared_ptr<const detector::Model> model) {
    if (image.model == model)
        return image;
    auto inspection = std::make_shared<pipeline::Inspection>(*image.inspection);
    pipeline::judge(*inspection, model->info());
    image.inspection = std::move(inspection);
    image.model = std::move(model);
    return image;
}

TrainRequest drawDemo(const std::filesystem::path& dataDirectory, const weights::Store& store,
                      const RunContext& context) {
    const std::string& backbone = weights::defaultBackboneId();
    store.require(backbone);
    const auto folder = dataDirectory / "demo";
    demo::drawDemoParts(folder, {}, context);
    std::vector<std::filesystem::path> kinds;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.is_directory())
            kinds.push_back(entry.path());
    const auto part = *std::min_element(kinds.begin(), kinds.end());
    auto modelFile = dataDirectory / "models" / "demo-";
    modelFile += part.filename();
    modelFile += ".padim";
    return {{part / "train" / "good"}, pipeline::defaultSettings(backbone), modelFile};
}

std::filesystem::path demoTestImages(const TrainRequest& request) {
    return request.sources.front().parent_path().parent_path() / "test";
}

} // namespace patchgauge::ui
