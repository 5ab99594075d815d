#pragma once

#include "base/run_context.h"
#include "base/sentence.h"
#include "pipeline/image_loader.h"
#include "pipeline/image_set.h"
#include "pipeline/network.h"
#include "pipeline/settings.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace patchgauge::pipeline {

/// An input that could not be used, and the sentence that says why.
struct SkippedImage {
    std::filesystem::path path;
    Sentence error;
};

/// The images that could be read, with their embeddings spooled to the disk.
struct Features {
    ImageSet set = noImages();
    std::vector<SkippedImage> skipped;
    std::size_t passedOver = 0; ///< because they were known already
};

/// How features are read.
struct FeatureSettings {
    image::InputSettings input;
    int threads = 1;
    std::filesystem::path scratchFolder; ///< empty for the system's folder for temporary files
    std::string stage = "features";      ///< reported, in images
    ImageTransform transform;            ///< of the photos, or empty
    SharedAligner aligner;
    bool skipsNotAligned = true; ///< photos whose part is not found; else they stay as they are
    std::set<std::string> known; ///< checksums of images to pass over
};

FeatureSettings featureSettings(const TrainSettings& settings, const std::string& stage);

/// The aligner of a model that aligns, else nothing. Throws Error as image::Aligner.
SharedAligner alignerOf(const std::optional<image::Alignment>& alignment);

/// Makes the first of the photos that can be read the reference; nothing for the method None, and
/// where none can be read.
/// @param transform  of the photos, or empty
std::optional<image::Alignment> alignmentToFirst(const std::vector<std::filesystem::path>& photos,
                                                 image::AlignmentMethod method,
                                                 const ImageTransform& transform = {});

/// The image files named or below the folders named, by absolute path.
/// Throws Error (NotFound, Unreadable).
std::vector<std::filesystem::path> findImages(const std::vector<std::filesystem::path>& paths);

/// Runs images through the network, in their order. Throws Error (Unreadable where none of them
/// could be read, WriteFailed), Cancelled.
Features readFeatures(const std::vector<std::filesystem::path>& files,
                      const detector::EmbeddingLayout& layout, Network& network,
                      const FeatureSettings& settings, const RunContext& context);

/// The same where it may be that none can be read. Throws Error (WriteFailed), Cancelled.
Features readFeaturesIfAny(const std::vector<std::filesystem::path>& files,
                           const detector::EmbeddingLayout& layout, Network& network,
                           const FeatureSettings& settings, const RunContext& context);

/// Throws Error (Unreadable) where some were skipped and none is left.
void checkAnyReadable(const Features& features);

/// Reads the images of an earlier training again, and how they look. Nothing where one of them is
/// gone or changed. Throws Error (WriteFailed), Cancelled.
std::optional<ImageSet> readAgain(const std::vector<detector::TrainingImage>& images,
                                  const detector::EmbeddingLayout& layout, Network& network,
                                  const FeatureSettings& settings, const RunContext& context);

/// All images of a model likewise: those trained on, held out and defective. Stages reported:
/// `earlier images`, `held-out images`, `defective images` (images).
std::optional<TrainingSet> readAgain(const detector::ModelInfo& info,
                                     const detector::EmbeddingLayout& layout, Network& network,
                                     const TrainSettings& settings, const RunContext& context);

} // namespace patchgauge::pipeline
