#include "models/listed_photo.h"

#include "base/error.h"
#include "base/files.h"
#include "image/reader.h"
#include "pipeline/judgement.h"

#include <ctime>
#include <utility>

namespace patchgauge::ui {
namespace {

constexpr int asTakenSide = 384; ///< pixels: sharp in a narrow panel, also on a dense display

/// The photo in the coordinates of its map.
image::Image asInspected(const image::Image& photo, const pipeline::Inspection& inspection) {
    return inspection.pose ? image::aligned(photo, *inspection.pose) : photo;
}

} // namespace

ListedImage listed(pipeline::Inspection inspection, const detector::ModelInfo& model,
                   MapArchive& maps) {
    ListedImage result;
    result.time = std::time(nullptr);
    result.regionsAbove = model.calibration.threshold;
    if (!inspection.failed())
        result.map = maps.store(inspection.map);
    inspection.map.patches = {};
    inspection.map.pixels = {};
    inspection.map.layers.clear();
    result.inspection = std::move(inspection);
    return result;
}

InspectedImage lookAt(const std::shared_ptr<const detector::Model>& model, const MapArchive& maps,
                      const ListedImage& image) {
    const image::Image photo = image::read(image.inspection.path);
    const auto& pose = image.inspection.pose;
    if (photo.size() != (pose ? pose->photo : image.inspection.imageSize))
        throw Error(ErrorCode::Corrupt, Engine::tr("the file is not the one that was inspected"),
                    toUtf8(image.inspection.path), Engine::tr("inspect it again"));
    auto inspection = std::make_shared<pipeline::Inspection>(image.inspection);
    inspection->map = maps.load(image.map, model->info(), pose);
    pipeline::judge(*inspection, model->info());
    InspectedImage inspected(model, std::move(inspection),
                             toQImage(asInspected(photo, image.inspection)));
    if (pose)
        inspected.asTaken = toQImage(photo).scaled(asTakenSide, asTakenSide, Qt::KeepAspectRatio,
                                                   Qt::SmoothTransformation);
    return withOverride(std::move(inspected), image.verdictOverride);
}

InspectedImage withOverride(InspectedImage image, const std::optional<VerdictOverride>& given) {
    image.overridden.reset();
    image.overrideText.clear();
    if (given) {
        image.overridden = given->verdict;
        image.overrideText = QStringLiteral("%1: %2").arg(given->by, given->reason);
    }
    return image;
}

} // namespace patchgauge::ui
