#pragma once

#include "backbone/feature_pyramid.h"
#include "detector/embedding.h"
#include "detector/model.h"
#include "image/preprocessor.h"
#include "weights/store.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace patchgauge::pipeline {

/// A loaded backbone with what is recorded of it.
struct Network {
    std::unique_ptr<backbone::FeaturePyramid> pyramid;
    image::Normalisation normalisation;
    detector::BackboneRecord record;
};

/// Reads the weights and builds the network.
/// @param weightsFile  to use instead of the installed file, or empty
/// @param layers       1-based positions in the manifest
/// Throws Error as Store::require(), readStateDict() and makeFeaturePyramid().
Network loadNetwork(const std::string& backboneId, const std::filesystem::path& weightsFile,
                    const std::vector<int>& layers, const weights::Store& store,
                    const backbone::ExecutionSettings& execution);

/// The network of a trained model. Throws Error as above, and InvalidArgument where the weights are
/// not those of the training.
Network networkOf(const detector::ModelInfo& info, const std::filesystem::path& weightsFile,
                  const weights::Store& store, const backbone::ExecutionSettings& execution);

/// A model's distances mean something only for the weights it was trained with.
/// Throws Error (InvalidArgument) where the checksums differ.
void checkSameWeights(const detector::BackboneRecord& trained,
                      const detector::BackboneRecord& loaded);

/// Runs preprocessed images through the network and keeps the layout's channels.
/// @param inputs  one image each, of the input's network size
std::vector<detector::Embedding>
embedBatch(Network& network, const std::vector<const std::vector<float>*>& inputs, Size networkSize,
           const detector::EmbeddingLayout& layout, int threads, const CancelToken& cancel);

} // namespace patchgauge::pipeline
