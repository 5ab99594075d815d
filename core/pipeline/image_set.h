#pragma once

#include "detector/embedding_sequence.h"
#include "detector/model.h"
#include "image/pose.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace patchgauge::pipeline {

/// Images and their embeddings, in the same order. Copies share the embeddings.
struct ImageSet {
    std::vector<detector::TrainingImage> images;
    std::shared_ptr<const detector::EmbeddingSequence> embeddings;
    std::vector<std::optional<image::Pose>> poses = {}; ///< may be empty where none is aligned

    std::size_t count() const { return images.size(); }
    std::optional<image::Pose> pose(std::size_t position) const {
        return position < poses.size() ? poses[position] : std::nullopt;
    }
};

/// An empty set.
ImageSet noImages();

/// The images at these positions.
ImageSet part(const ImageSet& set, const std::vector<std::size_t>& positions);

/// The images of both, `first` first.
ImageSet joined(const ImageSet& first, const ImageSet& second);

/// What a model is made from: good images to learn from, and others that only say which scores such
/// images get.
struct TrainingSet {
    ImageSet good = noImages();
    ImageSet heldOut = noImages(); ///< good as well
    ImageSet defective = noImages();
};

} // namespace patchgauge::pipeline
