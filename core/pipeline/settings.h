#pragma once

#include "backbone/feature_pyramid.h"
#include "image/geometry.h"
#include "padim/model.h"
#include "padim/settings.h"

#include <filesystem>
#include <string>
#include <vector>

namespace patchgauge::pipeline {

/// Everything that decides what training computes, except the images. A value, copied into the job.
struct TrainSettings {
    std::string backbone = "efficientnet-lite0";
    std::filesystem::path weights; ///< a weights file to use instead of the installed one, or empty
    image::InputSettings input;
    padim::Settings padim;
    padim::Storage storage = padim::Storage::Float32;
    backbone::ExecutionSettings execution;
    /// Where embeddings are spooled; empty for the system's folder for temporary files.
    std::filesystem::path scratchFolder;
};

/// The default of a backbone: whole image at 256 × 256, margin 16, local averaging, relative ε, and
/// the backbone's own number of dimensions. Throws Error (InvalidArgument) for an unknown backbone.
TrainSettings defaultSettings(const std::string& backboneId);

/// As in the paper: resized to 256 × 256, centre-cropped to 224 × 224, no margin, no averaging,
/// ε = 0.01·I.
TrainSettings paperSettings(const std::string& backboneId);

} // namespace patchgauge::pipeline
