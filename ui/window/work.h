#pragma once

#include "base/run_context.h"
#include "canvas/inspected_image.h"
#include "canvas/layers.h"
#include "dialogs/new_model_dialog.h"
#include "models/inspection_list_model.h"
#include "models/listed_photo.h"
#include "pipeline/trainer.h"
#include "window/loaded_model.h"

#include <QString>

#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

// What the window's jobs do on the worker thread: calls of the engine, without widgets. Each throws
// what the engine throws, and Cancelled.

namespace patchgauge::ui {

/// A trained model, and what should be said about its training.
struct Training {
    pipeline::TrainResult result;
    std::shared_ptr<LoadedModel> loaded;
    QString notSaved; ///< the sentence that says why it could not be written, or empty
};

/// Trains and saves. A model that cannot be written is not lost: see Training::notSaved.
Training trainModel(const TrainRequest& request, const weights::Store& store,
                    const backbone::ExecutionSettings& execution, const RunContext& context);

std::shared_ptr<LoadedModel> openModel(const std::filesystem::path& file,
                                       const weights::Store& store,
                                       const backbone::ExecutionSettings& execution);

/// Inspects files and all images of folders, each once, and hands them on in batches, several a
/// second.
void inspectImages(LoadedModel& model, const std::vector<std::filesystem::path>& sources,
                   const RunContext& context,
                   const std::function<void(std::vector<ListedImage>)>& onBatch);

/// A listed image with its photo and map. Throws Error as image::read(), and Corrupt where the
/// file is no longer the one that was inspected.
InspectedImage lookAt(const LoadedModel& model, const ListedImage& image);

/// As above also for an image that was taken from a record, whose map is found again. Reports no
/// progress of its own. Throws besides: as inspectAgain().
InspectedImage lookAtRecorded(LoadedModel& model, const ListedImage& image,
                              const RunContext& context);

/// The map of an image that was inspected at another time, and where in the photo that is.
/// Throws Error as image::read(), and Corrupt where the file is no longer the one of that time.
ListedImage inspectAgain(LoadedModel& model, const ListedImage& image, const RunContext& context);

/// The image under the thresholds of a model with the same numbers.
InspectedImage judgedBy(InspectedImage image, std::shared_ptr<const detector::Model> model);

/// Draws demo parts below the folder and gives what to train with one kind of them.
/// Throws Error (NotFound) at once where the default backbone is not installed.
TrainRequest drawDemo(const std::filesystem::path& dataDirectory, const weights::Store& store,
                      const RunContext& context);

/// The test images that go with a request of drawDemo().
std::filesystem::path demoTestImages(const TrainRequest& request);

} // namespace patchgauge::ui
