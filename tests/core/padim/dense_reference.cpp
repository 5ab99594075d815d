#include "core/padim/dense_reference.h"

#include <algorithm>

namespace patchgauge::test {

detector::EmbeddingLayout makeLayout(const std::vector<Size>& grids,
                                     const std::vector<int>& dimensions,
                                     detector::Combine combine) {
    detector::EmbeddingLayout layout;
    layout.combine = combine;
    for (std::size_t l = 0; l < grids.size(); ++l) {
        detector::Segment segment;
        segment.layer = "layer" + std::to_string(grids.size() - l);
        for (int c = 0; c < dimensions[l]; ++c)
            segment.channels.push_back(c);
        layout.levels.push_back({grids[l], {segment}});
    }
    return layout;
}

std::vector<detector::Embedding> randomEmbeddings(const detector::EmbeddingLayout& layout,
                                                  std::size_t images, Random& random,
                                                  const std::vector<std::size_t>& constant) {
    std::vector<detector::Embedding> embeddings(images);
    for (detector::Embedding& embedding : embeddings) {
        std::size_t channel = 0;
        for (const detector::Level& level : layout.levels) {
            const auto dimensions = static_cast<std::size_t>(level.dimensions());
            std::vector<float> values(level.grid.area() * dimensions);
            for (std::size_t cell = 0; cell < level.grid.area(); ++cell) {
                const double common = random.uniform(-1, 1);
                for (std::size_t c = 0; c < dimensions; ++c) {
                    const bool fixed =
                        std::find(constant.begin(), constant.end(), channel + c) != constant.end();
                    const double scale = 0.2 + static_cast<double>(c);
                    values[cell * dimensions + c] = static_cast<float>(
                        fixed ? 3.0
                              : 10.0 * static_cast<double>(c) + 0.1 * static_cast<double>(cell) +
                                    scale * (common + random.uniform(-1, 1)));
                }
            }
            channel += dimensions;
            embedding.levels.push_back(std::move(values));
        }
    }
    return embeddings;
}

Eigen::VectorXd DenseReference::patch(const detector::EmbeddingLayout& layout,
                                      const detector::Embedding& embedding, std::size_t cell) {
    const Size fine = layout.levels.back().grid;
    const int row = static_cast<int>(cell) / fine.width;
    const int column = static_cast<int>(cell) % fine.width;
    std::vector<double> joined;
    for (std::size_t l = 0; l < layout.levels.size(); ++l) {
        const Size grid = layout.levels[l].grid;
        const int coarseRow = row * grid.height / fine.height;
        const int coarseColumn = column * grid.width / fine.width;
        const auto dimensions = static_cast<std::size_t>(layout.levels[l].dimensions());
        const std::size_t source =
            static_cast<std::size_t>(coarseRow * grid.width + coarseColumn) * dimensions;
        for (std::size_t c = 0; c < dimensions; ++c)
            joined.push_back(embedding.levels[l][source + c]);
    }
    return Eigen::Map<Eigen::VectorXd>(joined.data(), static_cast<Eigen::Index>(joined.size()));
}

DenseReference::DenseReference(const detector::EmbeddingLayout& layout,
                               const std::vector<detector::Embedding>& images)
    : layout_(layout) {
    for (std::size_t cell = 0; cell < layout.patchGrid().area(); ++cell) {
        std::vector<Eigen::VectorXd> values;
        Eigen::VectorXd mean = Eigen::VectorXd::Zero(layout.dimensions());
        for (const detector::Embedding& image : images) {
            values.push_back(patch(layout, image, cell));
            mean += values.back();
        }
        means_.push_back(mean / static_cast<double>(images.size()));
        patches_.push_back(std::move(values));
    }
}

Eigen::MatrixXd DenseReference::sampleCovariance(std::size_t cell) const {
    const Eigen::Index d = means_[cell].size();
    Eigen::MatrixXd covariance = Eigen::MatrixXd::Zero(d, d);
    for (const Eigen::VectorXd& x : patches_[cell])
        covariance += (x - means_[cell]) * (x - means_[cell]).transpose();
    const auto images = static_cast<double>(patches_[cell].size());
    return images > 1 ? Eigen::MatrixXd(covariance / (images - 1)) : covariance;
}

Eigen::VectorXd DenseReference::variances() const {
    const Eigen::Index d = means_.front().size();
    Eigen::VectorXd mean = Eigen::VectorXd::Zero(d);
    double count = 0;
    for (const auto& cell : patches_)
        for (const Eigen::VectorXd& x : cell) {
            mean += x;
            ++count;
        }
    mean /= count;
    Eigen::VectorXd variance = Eigen::VectorXd::Zero(d);
    for (const auto& cell : patches_)
        for (const Eigen::VectorXd& x : cell)
            variance += (x - mean).cwiseAbs2();
    return variance / count;
}

Eigen::MatrixXd DenseReference::regularised(std::size_t cell,
                                            const detector::Regulariser& regulariser) const {
    Eigen::MatrixXd covariance = sampleCovariance(cell);
    if (regulariser.relative)
        covariance.diagonal() += regulariser.epsilon * variances();
    else
        covariance.diagonal().array() += regulariser.epsilon;
    return covariance;
}

double DenseReference::distance(std::size_t cell, const Eigen::VectorXd& x,
                                const detector::Regulariser& regulariser,
                                const std::vector<std::size_t>& without) const {
    std::vector<Eigen::Index> kept;
    for (Eigen::Index c = 0; c < x.size(); ++c)
        if (std::find(without.begin(), without.end(), static_cast<std::size_t>(c)) == without.end())
            kept.push_back(c);
    const Eigen::MatrixXd covariance = regularised(cell, regulariser)(kept, kept);
    const Eigen::VectorXd e = (x - means_[cell])(kept);
    return std::sqrt(e.dot(covariance.ldlt().solve(e)));
}

} // namespace patchgauge::test
