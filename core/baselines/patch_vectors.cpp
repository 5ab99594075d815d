#include "baselines/patch_vectors.h"

#include <cstddef>

namespace patchgauge::baselines {

std::vector<float> patchVectors(const detector::Embedding& embedding,
                                const detector::EmbeddingLayout& layout) {
    const Size grid = layout.patchGrid();
    std::vector<float> vectors;
    vectors.reserve(grid.area() * static_cast<std::size_t>(layout.dimensions()));
    for (std::size_t patch = 0; patch < grid.area(); ++patch)
        for (std::size_t l = 0; l < layout.levels.size(); ++l) {
            const auto width = static_cast<std::size_t>(layout.levels[l].dimensions());
            const float* cell = embedding.levels[l].data() +
                                detector::ancestor(patch, grid, layout.levels[l].grid) * width;
            vectors.insert(vectors.end(), cell, cell + width);
        }
    return vectors;
}

} // namespace patchgauge::baselines
