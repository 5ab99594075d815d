#include "window/picture_export.h"

#include "base/error.h"
#include "evidence/map_files.h"
#include "models/text.h"
#include "report/picture.h"
#include "text/engine_text.h"
#include "window/work.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace patchgauge::ui {
namespace {

const QString pictureEnding = QStringLiteral(".png");
const QString heatEnding = QStringLiteral("-heat.png");
const QString tiffEnding = QStringLiteral("-distances.tiff");
const QString npyEnding = QStringLiteral("-distances.npy");

/// Room for endings, numbers and the temporary file's suffix in the 255 bytes of a file name.
constexpr int longestName = 200;

/// After the photo and its folder, under which no file lies yet.
QString unusedName(const std::filesystem::path& folder, const std::filesystem::path& photo) {
    const QString part = displayPath(photo.parent_path().filename());
    QString stem = displayPath(photo.stem());
    if (!part.isEmpty())
        stem = part + QLatin1Char('-') + stem;
    while (stem.toUtf8().size() > longestName)
        stem.chop(1);
    const auto isTaken = [&](const QString& name) {
        const std::array endings{pictureEnding, heatEnding, tiffEnding, npyEnding};
        return std::any_of(endings.begin(), endings.end(), [&](const QString& ending) {
            std::error_code unknown;
            return std::filesystem::exists(folder / toPath(name + ending), unknown);
        });
    };
    QString name = stem;
    for (int copy = 2; isTaken(name); ++copy)
        name = QStringLiteral("%1-%2").arg(stem).arg(copy);
    return name;
}

void writeFiles(const InspectedImage& image, const QString& modelName,
                const PictureRequest& request) {
    const pipeline::Inspection& inspection = *image.inspection;
    const QString name = unusedName(request.folder, inspection.path);
    const auto named = [&](const QString& ending) {
        return request.folder / toPath(name + ending);
    };
    if (request.files.picture)
        savePng(drawPicture(image, {request.layers, modelName, QDateTime::currentDateTime()}),
                named(pictureEnding));
    if (request.files.heat && inspection.unfit.empty())
        evidence::writeHeat(named(heatEnding), inspection, *image.model, request.layers.colours);
    if (request.files.tiff)
        evidence::writeTiff(named(tiffEnding), inspection, *image.model);
    if (request.files.npy)
        evidence::writeNpy(named(npyEnding), inspection.map.pixels);
}

} // namespace

std::filesystem::path exportPicture(const InspectedImage& image, const QString& modelName,
                                    const LayerOptions& layers,
                                    const std::filesystem::path& folder) {
    const auto file = folder / toPath(unusedName(folder, image.inspection->path) + pictureEnding);
    savePng(drawPicture(image, {layers, modelName, QDateTime::currentDateTime()}), file);
    return file;
}

PictureExport exportPictures(LoadedModel& model, const std::vector<ListedImage>& images,
                             const PictureRequest& request, const RunContext& context) {
    PictureExport result;
    for (std::size_t i = 0; i < images.size(); ++i) {
        context.cancel.check();
        context.report("exporting", i, images.size());
        try {
            writeFiles(lookAtRecorded(model, images[i], context), model.name(), request);
            ++result.images;
        } catch (const Error& error) {
            // Without room for one there is none for the next, but a photo can be missing alone.
            if (error.code() == ErrorCode::WriteFailed)
                throw;
            result.failures << errorText(error);
        }
    }
    context.report("exporting", images.size(), images.size());
    return result;
}

} // namespace patchgauge::ui
