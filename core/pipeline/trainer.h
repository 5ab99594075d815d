#pragma once

#include "base/run_context.h"
#include "detector/model.h"
#include "pipeline/features.h"
#include "pipeline/image_set.h"
#include "pipeline/settings.h"
#include "weights/store.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace patchgauge::pipeline {

/// A training image whose leave-one-out score stands out.
struct SuspiciousImage {
    std::string path;
    float score = 0;
};

/// What training gives. Warnings stand beside the result, not in its way.
struct TrainResult {
    std::shared_ptr<const detector::Model> model;
    std::vector<SkippedImage> skipped;
    std::vector<SuspiciousImage> suspicious; ///< highest score first
    std::vector<Sentence> warnings;
    double seconds = 0;
    double imagesPerSecond = 0; ///< of the whole training

    /// The embeddings that the model was made from, on the disk for as long as this lives: images
    /// can be dropped without running the network again. Nothing after an update.
    std::shared_ptr<const TrainingSet> trainingSet;
};

/// Trains on images of good parts. Stages reported: `features` (images), those of the method,
/// `factor` (cells) among them, and those of calibrate(). Cancelling takes less than a second, the
/// decoding of one image aside. Nothing is written but temporary data without a name.
/// @param images  files or folders; one that cannot be read is skipped
/// Throws Error: NotFound (no such file or folder, no image found, backbone absent),
/// InvalidArgument (settings), Unreadable (none of the images could be read), WriteFailed (no room
/// for temporary data), Numeric; Cancelled.
TrainResult train(const std::vector<std::filesystem::path>& images, const TrainSettings& settings,
                  const weights::Store& store, const RunContext& context);

/// Makes a model of embeddings at hand: learns, then calibrates. Stages reported as by train(), but
/// for `features`.
/// @param info  without images, calibration and warnings
std::shared_ptr<const detector::Model> makeModel(detector::ModelInfo info,
                                                 const detector::EmbeddingLayout& layout,
                                                 const TrainingSet& set, int threads,
                                                 const RunContext& context);

/// The model of a detector that has learned, once it is calibrated.
/// @param info  with images and calibration, without warnings
std::shared_ptr<const detector::Model>
finishedModel(detector::ModelInfo info, const detector::EmbeddingLayout& layout,
              std::shared_ptr<const detector::Detector> detector,
              std::optional<detector::NormalRange> normal);

/// What a model made by these settings records, before there are images.
detector::ModelInfo describe(const TrainSettings& settings,
                             const detector::BackboneRecord& network);

/// Training images whose leave-one-out scores stand out, highest first. None where the scores are
/// stale: they no longer say anything of the model.
std::vector<SuspiciousImage> suspiciousImages(const detector::ModelInfo& info);

} // namespace patchgauge::pipeline
