#pragma once

#include "base/run_context.h"
#include "dialogs/threshold_dialog.h"
#include "evaluation/evaluation.h"
#include "window/loaded_model.h"

#include <QImage>
#include <QString>

#include <cstddef>
#include <functional>
#include <memory>
#include <vector>

// What the window's jobs do to a model on the worker thread, and the pictures of what it was made
// from. Each throws what the engine throws, and Cancelled.

namespace patchgauge::ui {

/// Takes training images out; nothing is written.
/// @param positions  of the images in the model's list
std::shared_ptr<LoadedModel> dropTrainingImages(const LoadedModel& model,
                                                const std::vector<std::size_t>& positions,
                                                const RunContext& context);

/// The model under other thresholds; nothing is written. Throws std::invalid_argument as
/// calibration::setThreshold().
std::shared_ptr<LoadedModel> withThreshold(const LoadedModel& model,
                                           const ThresholdRequest& request);

/// The model within another region of interest, calibrated for it; nothing is written.
/// @param region  nothing for the whole image
std::shared_ptr<LoadedModel> withRegion(const LoadedModel& model,
                                        const std::optional<image::RegionOfInterest>& region,
                                        const RunContext& context);

/// Judges the test images of a folder in the layout of MVTec AD, whether or not it has training
/// images. Throws as evaluation::openDataset() and evaluation::evaluateModel().
evaluation::Evaluation evaluateOn(const LoadedModel& model, const std::filesystem::path& folder,
                                  const RunContext& context);

/// A training image with the heat that it gets from a model made without it.
struct LeaveOneOutPicture {
    std::size_t position = 0; ///< of the image in the model's list
    QImage picture;           ///< null where there is none
    QString problem;          ///< the sentence that says why there is none, or empty
};

/// Draws pictures of training images, one after the other as soon as each is there.
/// @param side  of the square that a picture fits into, in pixels
void drawLeaveOneOut(const LoadedModel& model, const std::vector<std::size_t>& positions, int side,
                     const RunContext& context,
                     const std::function<void(const LeaveOneOutPicture&)>& onPicture);

} // namespace patchgauge::ui
