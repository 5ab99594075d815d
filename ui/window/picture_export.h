#pragma once

#include "base/run_context.h"
#include "canvas/inspected_image.h"
#include "canvas/layer_options.h"
#include "dialogs/export_pictures_dialog.h"
#include "models/listed_image.h"
#include "window/loaded_model.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <filesystem>
#include <vector>

// Files of inspected images, written by jobs: each whole or not at all, under names that are not
// taken.

namespace patchgauge::ui {

/// Draws one picture into the folder and gives its file. Throws Error (WriteFailed).
std::filesystem::path exportPicture(const InspectedImage& image, const QString& modelName,
                                    const LayerOptions& layers,
                                    const std::filesystem::path& folder);

/// What is to be written of each image, and where.
struct PictureRequest {
    PictureFiles files;
    LayerOptions layers;
    std::filesystem::path folder;
};

/// What came of it.
struct PictureExport {
    std::size_t images = 0; ///< that were exported
    QStringList failures;   ///< a sentence for each image whose photo is gone or another one
};

/// Writes NAME.png, NAME-heat.png, NAME-distances.tiff and NAME-distances.npy of each image. A
/// photo that is not like the training photos gets no heat. Stage reported: `exporting` (images).
/// Throws Error (WriteFailed) and Cancelled.
PictureExport exportPictures(LoadedModel& model, const std::vector<ListedImage>& images,
                             const PictureRequest& request, const RunContext& context);

} // namespace patchgauge::ui
