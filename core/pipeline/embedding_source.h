#pragma once

#include "base/run_context.h"
#include "detector/embedding.h"
#include "image/geometry.h"
#include "pipeline/image_loader.h"
#include "pipeline/network.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace patchgauge::pipeline {

/// How images are taken through the network.
struct SourceSettings {
    image::InputSettings input;
    KeepPixels keepPixels = KeepPixels::No;
    std::size_t batch = 1; ///< images that go through the network at once
    int threads = 1;
    std::string stage;        ///< reported, in images
    ImageTransform transform; ///< of the photos, or empty
    SharedAligner aligner;
};

/// Reads images and gives their embeddings to `take`, in order and on the calling thread; decoding
/// runs ahead on threads of its own. One that could not be read comes with an empty embedding.
/// `milliseconds` of the image then includes its share of the batch.
/// Throws Cancelled, and what the network and `take` throw.
void forEachEmbedding(const std::vector<std::filesystem::path>& files,
                      const detector::EmbeddingLayout& layout, Network& network,
                      const SourceSettings& settings, const RunContext& context,
                      const std::function<void(LoadedImage, detector::Embedding)>& take);

} // namespace patchgauge::pipeline
