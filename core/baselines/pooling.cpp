#include "baselines/pooling.h"

#include <Eigen/Core>

#include <utility>

namespace patchgauge::baselines {

std::vector<float> poolLevel(const float* values, std::size_t cells, std::size_t dimensions) {
    const auto width = static_cast<Eigen::Index>(dimensions);
    Eigen::VectorXd sum = Eigen::VectorXd::Zero(width);
    for (std::size_t cell = 0; cell < cells; ++cell)
        sum += Eigen::Map<const Eigen::VectorXf>(values + cell * dimensions, width).cast<double>();
    std::vector<float> means(dimensions);
    Eigen::Map<Eigen::VectorXf>(means.data(), width) =
        (sum / static_cast<double>(cells)).cast<float>();
    return means;
}

detector::EmbeddingLayout pooledLayout(const detector::EmbeddingLayout& layout) {
    detector::Level joined{{1, 1}, {}};
    for (const detector::Level& level : layout.levels)
        joined.segments.insert(joined.segments.end(), level.segments.begin(), level.segments.end());
    detector::EmbeddingLayout pooled;
    pooled.levels.push_back(std::move(joined));
    return pooled;
}

detector::Embedding pool(const detector::Embedding& embedding,
                         const detector::EmbeddingLayout& layout) {
    std::vector<float> joined;
    for (std::size_t l = 0; l < layout.levels.size(); ++l) {
        const detector::Level& level = layout.levels[l];
        const std::vector<float> means = poolLevel(embedding.levels[l].data(), level.grid.area(),
                                                   static_cast<std::size_t>(level.dimensions()));
        joined.insert(joined.end(), means.begin(), means.end());
    }
    return {{std::move(joined)}};
}

} // namespace patchgauge::baselines
