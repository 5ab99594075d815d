#include "padim/projection.h"

#include "base/error.h"
#include "base/parallel.h"
#include "detector/patch_vectors.h"

#include <Eigen/Core>
#include <Eigen/Eigenvalues>

#include <algorithm>
#include <chrono>
#include <future>
#include <thread>
#include <utility>

namespace patchgauge::padim {

using detector::Embedding;
using detector::EmbeddingLayout;
using detector::Segment;

namespace {

using RowMajorF = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// Cells handed to a thread at a time.
constexpr std::size_t grain = 256;

using RowsF = Eigen::Map<RowMajorF>;

/// Eigenvectors of a symmetric matrix. The solver can't be interrupted, and for 1,792 channels it
/// takes many seconds: it works on a thread of its own, which is left to finish by itself when
/// cancelled.
Eigen::MatrixXd eigenvectors(const Eigen::MatrixXd& symmetric, const CancelToken& cancel) {
    std::packaged_task<Eigen::MatrixXd()> task([symmetric] {
        return Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd>(symmetric).eigenvectors();
    });
    std::future<Eigen::MatrixXd> result = task.get_future();
    std::thread(std::move(task)).detach();
    while (result.wait_for(std::chrono::milliseconds(50)) != std::future_status::ready)
        cancel.check();
    return result.get();
}

} // namespace

PooledCovariance::PooledCovariance(const EmbeddingLayout& layout, int threads)
    : layout_(layout), threads_(threads) {
    const auto channels = static_cast<std::size_t>(layout.dimensions());
    sum_.resize(channels);
    products_.resize(channels * channels);
}

void PooledCovariance::add(const Embedding& embedding) {
    const std::size_t cells = layout_.patchGrid().area();
    std::vector<float> vectors = detector::patchVectors(embedding, layout_);
    RowsF rows(vectors.data(), static_cast<Eigen::Index>(cells), layout_.dimensions());
    if (shift_.empty()) {
        const Eigen::RowVectorXd mean = rows.cast<double>().colwise().mean();
        shift_.assign(mean.begin(), mean.end());
    }
    const Eigen::Map<const Eigen::RowVectorXd> shift(shift_.data(), rows.cols());
    rows.rowwise() -= shift.cast<float>();
    patches_ += static_cast<double>(cells);
    Eigen::Map<Eigen::RowVectorXd>(sum_.data(), rows.cols()) += rows.colwise().sum().cast<double>();
    Eigen::Map<RowMajor> products(products_.data(), rows.cols(), rows.cols());
    const auto channels = static_cast<std::size_t>(rows.cols());
    parallelFor(channels, threads_,
                (channels + static_cast<std::size_t>(threads_) - 1) /
                    static_cast<std::size_t>(threads_),
                [&](std::size_t begin, std::size_t end) {
                    const auto first = static_cast<Eigen::Index>(begin);
                    const auto count = static_cast<Eigen::Index>(end - begin);
                    const RowMajorF part = rows.middleCols(first, count).transpose() * rows;
                    products.middleRows(first, count) += part.cast<double>();
                });
}

std::vector<float> PooledCovariance::leadingComponents(int count, const CancelToken& cancel) const {
    const auto channels = static_cast<Eigen::Index>(sum_.size());
    const Eigen::Map<const Eigen::VectorXd> sum(sum_.data(), channels);
    const Eigen::Map<const RowMajor> products(products_.data(), channels, channels);
    const Eigen::MatrixXd covariance =
        products / patches_ - (sum / patches_) * (sum / patches_).transpose();
    if (!covariance.allFinite())
        throw Error(ErrorCode::Numeric, Engine::tr("the features are not finite numbers"),
                    "covariance", Engine::tr("check the weights file"));
    // Eigenvectors come with the smallest eigenvalue first.
    Eigen::MatrixXd components =
        eigenvectors(covariance, cancel).rightCols(count).rowwise().reverse();
    for (Eigen::Index i = 0; i < components.cols(); ++i) {
        Eigen::Index largest = 0;
        components.col(i).cwiseAbs().maxCoeff(&largest);
        if (components(largest, i) < 0)
            components.col(i) *= -1;
    }
    // Column-major C × d holds the same numbers as row-major d × C.
    std::vector<float> rows(static_cast<std::size_t>(components.size()));
    std::transform(components.data(), components.data() + components.size(), rows.begin(),
                   [](double value) { return static_cast<float>(value); });
    return rows;
}

Projection::Projection(EmbeddingLayout from, SharedArray<float> components)
    : from_(std::move(from)), components_(std::move(components)) {
    const std::size_t kept = components_.size() / static_cast<std::size_t>(from_.dimensions());
    Segment segment;
    segment.layer = "pca";
    for (std::size_t i = 0; i < kept; ++i)
        segment.channels.push_back(static_cast<int>(i));
    to_.levels.push_back({from_.patchGrid(), {std::move(segment)}});
}

Embedding Projection::operator()(const Embedding& embedding, int threads) const {
    const Eigen::Index channels = from_.dimensions();
    const Eigen::Index kept = to_.dimensions();
    const Eigen::Map<const RowMajorF> components(components_.data(), kept, channels);
    const std::size_t cells = from_.patchGrid().area();
    std::vector<float> projected(cells * static_cast<std::size_t>(kept));
    parallelFor(cells, threads, grain, [&](std::size_t begin, std::size_t end) {
        const auto count = static_cast<Eigen::Index>(end - begin);
        const std::vector<float> vectors = detector::patchVectors(embedding, from_, begin, end);
        RowsF(projected.data() + begin * static_cast<std::size_t>(kept), count, kept).noalias() =
            Eigen::Map<const RowMajorF>(vectors.data(), count, channels) * components.transpose();
    });
    return {{std::move(projected)}};
}

} // namespace patchgauge::padim
