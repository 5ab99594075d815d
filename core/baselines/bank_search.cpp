#include "baselines/bank_search.h"

#include "base/parallel.h"

#include <Eigen/Core>

#include <algorithm>
#include <limits>

namespace patchgauge::baselines {
namespace {

using RowMajor = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using Rows = Eigen::Map<const RowMajor>;

/// Queries handed to a thread at a time, and rows of the bank compared with them at once: their
/// products stay within the processor's cache.
constexpr std::size_t queryGrain = 128;
constexpr Eigen::Index bankBlock = 512;

} // namespace

std::vector<float> squaredNorms(const SharedArray<float>& rows, std::size_t dimensions) {
    const auto width = static_cast<Eigen::Index>(dimensions);
    const Rows matrix(rows.data(), static_cast<Eigen::Index>(rows.size()) / width, width);
    std::vector<float> norms(static_cast<std::size_t>(matrix.rows()));
    Eigen::Map<Eigen::VectorXf>(norms.data(), matrix.rows()) = matrix.rowwise().squaredNorm();
    return norms;
}

std::vector<std::size_t> nearestRows(const std::vector<float>& queries,
                                     const SharedArray<float>& bank,
                                     const std::vector<float>& norms, std::size_t dimensions,
                                     int threads) {
    const auto width = static_cast<Eigen::Index>(dimensions);
    const auto rows = static_cast<Eigen::Index>(norms.size());
    const Rows bankRows(bank.data(), rows, width);
    const Eigen::Map<const Eigen::RowVectorXf> bankNorms(norms.data(), rows);
    std::vector<std::size_t> nearest(queries.size() / dimensions);

    parallelFor(nearest.size(), threads, queryGrain, [&](std::size_t begin, std::size_t end) {
        const auto count = static_cast<Eigen::Index>(end - begin);
        const Rows piece(queries.data() + begin * dimensions, count, width);
        std::vector<float> least(end - begin, std::numeric_limits<float>::infinity());
        RowMajor distances; // less the query's own norm, which orders them alike
        for (Eigen::Index first = 0; first < rows; first += bankBlock) {
            const Eigen::Index block = std::min(bankBlock, rows - first);
            distances.noalias() = piece * bankRows.middleRows(first, block).transpose();
            distances = (-2 * distances).rowwise() + bankNorms.segment(first, block);
            for (Eigen::Index i = 0; i < count; ++i) {
                const auto query = static_cast<std::size_t>(i);
                const float smallest = distances.row(i).minCoeff();
                if (!(smallest < least[query]))
                    continue;
                least[query] = smallest;
                const float* values = distances.row(i).data();
                nearest[begin + query] = static_cast<std::size_t>(
                    first + (std::find(values, values + block, smallest) - values));
            }
        }
    });
    return nearest;
}

} // namespace patchgauge::baselines
