#include "window/model_work.h"

#include "base/clock.h"
#include "base/files.h"
#include "canvas/inspected_image.h"
#include "detector/heat_scale.h"
#include "detector/model_file.h"
#include "detector/overlay.h"
#include "pipeline/embedding_source.h"
#include "pipeline/features.h"
#include "pipeline/region_change.h"
#include "pipeline/updater.h"
#include "text/engine_text.h"

#include <QCoreApplication>

#include <utility>

namespace patchgauge::ui {
namespace {

/// The photo under the heat of its response.
/// @param photo  aligned by `pose`, if so
QImage overlaid(const detector::Model& model, const image::Image& photo,
                const std::optional<image::Pose>& pose, detector::Response response) {
    const detector::ModelInfo& info = model.info();
    const detector::AnomalyMap map =
        detector::mapOf(std::move(response), info, model.inspected(), pose);
    const std::optional<float> threshold = info.calibration.threshold;
    image::Image drawn = photo;
    drawn.pixels = detector::drawOverlay(photo, map.pixels, {photo.size(), info.input},
                                         {threshold, model.dimensions()}, threshold);
    return toQImage(drawn);
}

LeaveOneOutPicture draw(const detector::Model& model, std::size_t position,
                        const pipeline::LoadedImage& photo, const detector::Embedding& embedding,
                        int side, int threads) {
    if (photo.failed())
        return {position, {}, engineText(photo.error)};
    if (photo.sha256 != model.info().images[position].sha256)
        return {position,
                {},
                QCoreApplication::translate("LeaveOneOut",
                                            "The photo has changed since it was trained on.")};
    const image::Image inspected =
        photo.pose ? image::aligned(photo.image, *photo.pose) : photo.image;
    const QImage picture = overlaid(model, inspected, photo.pose,
                                    model.detector().respondWithout(embedding, position, threads));
    return {
        position, picture.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation), {}};
}

} // namespace

std::shared_ptr<LoadedModel> dropTrainingImages(const LoadedModel& model,
                                                const std::vector<std::size_t>& positions,
                                                const RunContext& context) {
    pipeline::TrainSettings execution;
    execution.execution = model.execution();
    const pipeline::TrainResult result = pipeline::dropImages(
        *model.model(), positions, model.trainingSet(), execution, model.store(), context);
    return model.changedTo(result.model, result.trainingSet);
}

std::shared_ptr<LoadedModel> withRegion(const LoadedModel& model,
                                        const std::optional<image::RegionOfInterest>& region,
                                        const RunContext& context) {
    pipeline::TrainSettings execution;
    execution.execution.threads = platform::processorCount();
    const pipeline::TrainResult result = pipeline::changeRegion(
        *model.model(), region, model.trainingSet(), execution, model.store(), context);
    return std::make_shared<LoadedModel>(result.model, model.file(), model.store(),
                                         result.trainingSet);
}

std::shared_ptr<LoadedModel> withThreshold(const LoadedModel& model,
                                           const ThresholdRequest& request) {
    calibration::Calibration calibration = model.model()->info().calibration;
    calibration::ThresholdChange authorship;
    authorship.time = utcTimestamp();
    authorship.by = request.by.toStdString();
    authorship.reason = request.reason.toStdString();
    calibration::setThreshold(calibration, request.threshold, request.reviewThreshold,
                              std::move(authorship));
    return model.judgedBy(model.model()->withCalibration(std::move(calibration)));
}

evaluation::Evaluation evaluateOn(const LoadedModel& model, const std::filesystem::path& folder,
                                  const RunContext& context) {
    const evaluation::Dataset dataset =
        evaluation::openDataset(folder, evaluation::TrainingImages::Optional);
    // One of its own: the shared one may be under other thresholds.
    pipeline::Inspector inspector(model.model(), model.store(), model.execution());
    return evaluation::evaluateModel(dataset, inspector, context);
}

void drawLeaveOneOut(const LoadedModel& model, const std::vector<std::size_t>& positions, int side,
                     const RunContext& context,
                     const std::function<void(const LeaveOneOutPicture&)>& onPicture) {
    const detector::ModelInfo& info = model.model()->info();
    std::vector<std::filesystem::path> files;
    for (const std::size_t position : positions)
        files.push_back(fromUtf8(info.images[position].path));

    const int threads = model.execution().threads;
    pipeline::Network network = pipeline::loadNetwork(info.backbone.id, {}, info.settings.layers,
                                                      model.store(), model.execution());
    pipeline::checkSameWeights(info.backbone, network.record);
    // One at a time: the first picture is there the sooner.
    const pipeline::SourceSettings source{
        info.input, pipeline::KeepPixels::Yes,          1, threads, "drawing",
        {},         pipeline::alignerOf(info.alignment)};
    std::size_t next = 0;
    pipeline::forEachEmbedding(
        files, model.model()->layout(), network, source, context,
        [&](const pipeline::LoadedImage& photo, const detector::Embedding& embedding) {
            onPicture(draw(*model.model(), positions[next++], photo, embedding, side, threads));
        });
}

} // namespace patchgauge::ui
