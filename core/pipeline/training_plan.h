#pragma once

#include "pipeline/features.h"
#include "pipeline/network.h"
#include "pipeline/settings.h"
#include "pipeline/trainer.h"

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace patchgauge::pipeline {

/// All that is known before the first image is read to be trained on.
struct TrainingPlan {
    std::vector<std::filesystem::path> good;
    std::vector<std::filesystem::path> heldOut;
    std::vector<std::filesystem::path> defective;
    detector::EmbeddingLayout layout;
    Network network;
    detector::ModelInfo info; ///< without images, calibration and warnings
    FeatureSettings reading;  ///< of whatever stage

    /// How the images of a stage are read.
    /// @param known  checksums of images to pass over
    FeatureSettings readingOf(const std::string& stage, std::set<std::string> known = {}) const;
};

/// Looks for the images, loads the network and, where parts are aligned, reads the first photo.
/// Throws Error as train().
TrainingPlan planTraining(const std::vector<std::filesystem::path>& images,
                          const TrainSettings& settings, const weights::Store& store);

std::set<std::string> checksumsOf(const std::vector<detector::TrainingImage>& images);

/// Takes what was skipped of a stage's images into the result, and warns of those that were passed
/// over.
void reportReading(const Features& features, const std::string& stage, TrainResult& result);

/// Fills in what follows from the model.
void concludeTraining(TrainResult& result, double seconds);

} // namespace patchgauge::pipeline
