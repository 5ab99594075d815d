#pragma once

#include "base/run_context.h"
#include "padim/model.h"
#include "pipeline/settings.h"
#include "weights/store.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace patchgauge::pipeline {

/// An input that could not be used, and the sentence that says why.
struct SkippedImage {
    std::filesystem::path path;
    std::string error;
};

/// A training image whose leave-one-out score stands out.
struct SuspiciousImage {
    std::string path;
    float score = 0;
};

/// What training gives. Warnings stand beside the result, not in its way.
struct TrainResult {
    std::shared_ptr<const padim::Model> model;
    std::vector<SkippedImage> skipped;
    std::vector<SuspiciousImage> suspicious; ///< highest score first
    std::vector<std::string> warnings;
    double seconds = 0;
    double imagesPerSecond = 0; ///< of the whole training
};

/// Trains on images of good parts. Stages reported: `features` (images), `principal components`
/// (images, with PCA only), `factor` (cells), `leave-one-out` (images). Cancelling takes less than
/// a second, the decoding of one image aside. Nothing is written but temporary data without a name.
/// @param images  files or folders; one that cannot be read is skipped
/// Throws Error: NotFound (no such file or folder, no image found, backbone absent),
/// InvalidArgument (settings), Unreadable (none of the images could be read), WriteFailed (no room
/// for temporary data), Numeric; Cancelled.
TrainResult train(const std::vector<std::filesystem::path>& images, const TrainSettings& settings,
                  const weights::Store& store, const RunContext& context);

/// Adds images to a model: statistics and factor as when trained on all at once. Images already
/// inside (same SHA-256) are skipped silently and named in the warnings by number. Leave-one-out
/// scores need the earlier images where the model says they are, unchanged; otherwise the threshold
/// is kept and its origin becomes `stale`.
/// Throws Error as train(), and Unsupported for a model stored in Float16.
TrainResult update(const padim::Model& model, const std::vector<std::filesystem::path>& images,
                   const TrainSettings& execution, const weights::Store& store,
                   const RunContext& context);

} // namespace patchgauge::pipeline
