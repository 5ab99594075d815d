#include "detector/patch_vectors.h"

namespace patchgauge::detector {

std::vector<float> patchVectors(const Embedding& embedding, const EmbeddingLayout& layout,
                                std::size_t begin, std::size_t end) {
    const Size grid = layout.patchGrid();
    std::vector<float> vectors;
    vectors.reserve((end - begin) * static_cast<std::size_t>(layout.dimensions()));
    for (std::size_t patch = begin; patch < end; ++patch)
        for (std::size_t l = 0; l < layout.levels.size(); ++l) {
            const auto width = static_cast<std::size_t>(layout.levels[l].dimensions());
            const float* cell =
                embedding.levels[l].data() + ancestor(patch, grid, layout.levels[l].grid) * width;
            vectors.insert(vectors.end(), cell, cell + width);
        }
    return vectors;
}

std::vector<float> patchVectors(const Embedding& embedding, const EmbeddingLayout& layout) {
    return patchVectors(embedding, layout, 0, layout.patchGrid().area());
}

} // namespace patchgauge::detector
