#pragma once

#include "backbone/feature_pyramid.h"
#include "detector/model.h"
#include "detector/settings.h"
#include "image/alignment.h"
#include "image/geometry.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace patchgauge::pipeline {

/// Where the thresholds come from.
struct CalibrationSettings {
    calibration::Rule rule;
    /// Files or folders of good parts that are not trained on; thresholds are then drawn from them.
    std::vector<std::filesystem::path> heldOutGood;
    /// Of defective parts, for the threshold that tells them best from the good ones.
    std::vector<std::filesystem::path> defective;
};

/// Everything that decides what training computes, except the images. A value, copied into the job.
struct TrainSettings {
    std::string backbone = "efficientnet-lite0";
    std::filesystem::path weights; ///< a weights file to use instead of the installed one, or empty
    image::InputSettings input;
    /// How parts are brought to where the one in the first training photo lies.
    image::AlignmentMethod alignment = image::AlignmentMethod::None;
    detector::Settings detector;
    detector::Storage storage = detector::Storage::Float32;
    std::optional<image::RegionOfInterest> region; ///< where parts are inspected; all, if absent
    CalibrationSettings calibration;
    detector::Acceptance acceptance;
    backbone::ExecutionSettings execution;
    /// Where embeddings are spooled; empty for the system's folder for temporary files.
    std::filesystem::path scratchFolder;
};

/// The default of a backbone: whole image at 256 × 256, margin 16, local averaging, relative ε, and
/// the backbone's own number of dimensions. The other methods keep all channels; PatchCore leaves
/// the finest layer out, and only it averages. Throws Error (InvalidArgument) for an unknown
/// backbone.
TrainSettings defaultSettings(const std::string& backboneId,
                              detector::Method method = detector::Method::Padim);

/// As in the paper: resized to 256 × 256, centre-cropped to 224 × 224, no margin, no averaging,
/// ε = 0.01·I.
TrainSettings paperSettings(const std::string& backboneId);

/// How a model was trained, with the execution of other settings.
TrainSettings settingsOf(const detector::ModelInfo& info, const TrainSettings& execution);

/// Throws Error (InvalidArgument) where the method cannot do what is asked of it, or the region of
/// interest is none.
void checkSettings(const TrainSettings& settings);

/// Throws Error (InvalidArgument) for a region of interest that leaves nothing to inspect, or with
/// a method that knows no places.
void checkRegion(const std::optional<image::RegionOfInterest>& region,
                 const image::InputSettings& input, detector::Method method);

} // namespace patchgauge::pipeline
