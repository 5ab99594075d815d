#include "baselines/coreset.h"

#include "base/parallel.h"
#include "baselines/vector_distance.h"

#include <Eigen/Core>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numbers>

namespace patchgauge::baselines {
namespace {

using RowMajor = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// Points handed to a thread at a time.
constexpr std::size_t projectionGrain = 256;
constexpr std::size_t centreGrain = 1024;
constexpr std::size_t pointGrain = 4096;

/// Centres chosen between two reports.
constexpr std::size_t reportInterval = 64;

/// How far every point is from the nearest centre.
class Coverage {
public:
    Coverage(const std::vector<float>& points, std::size_t dimensions, int threads)
        : points_(points),
          dimensions_(dimensions),
          threads_(threads),
          squared_(points.size() / dimensions, std::numeric_limits<float>::infinity()),
          nearest_(squared_.size()) {}

    /// Returns the point that is then farthest from all centres.
    std::size_t addCentre(std::size_t point) {
        const float* centre = points_.data() + point * dimensions_;
        centres_.insert(centres_.end(), centre, centre + dimensions_);
        squared_[point] = chosen;
        measureCentres(centre);

        std::vector<Farthest> ofPiece((squared_.size() + pointGrain - 1) / pointGrain);
        parallelFor(squared_.size(), threads_, pointGrain, [&](std::size_t begin, std::size_t end) {
            ofPiece[begin / pointGrain] = update(centre, begin, end);
        });
        // The first of equals, as max_element returns it.
        return std::max_element(
                   ofPiece.begin(), ofPiece.end(),
                   [](const Farthest& a, const Farthest& b) { return a.squared < b.squared; })
            ->point;
    }

private:
    /// In place of a distance, for points that are centres: no other point comes after them.
    static constexpr float chosen = -1;

    struct Farthest {
        float squared = chosen;
        std::size_t point = 0;
    };

    /// Distances of all centres from the newest, which is the last of them.
    void measureCentres(const float* newest) {
        toNewest_.resize(centres_.size() / dimensions_);
        parallelFor(
            toNewest_.size(), threads_, centreGrain, [&](std::size_t begin, std::size_t end) {
                for (std::size_t i = begin; i < end; ++i)
                    toNewest_[i] =
                        squaredDistance(newest, centres_.data() + i * dimensions_, dimensions_);
            });
    }

    Farthest update(const float* newest, std::size_t begin, std::size_t end) {
        // By the triangle inequality a point p of centre c is no nearer to the newest centre n
        // unless ‖n − c‖ < 2‖p − c‖ (the hundredth is for rounding): most need no look.
        constexpr float reach = 4.01F;
        Farthest farthest;
        for (std::size_t p = begin; p < end; ++p) {
            float& squared = squared_[p];
            if (toNewest_[nearest_[p]] < reach * squared) {
                const float candidate =
                    squaredDistance(newest, points_.data() + p * dimensions_, dimensions_);
                if (candidate < squared) {
                    squared = candidate;
                    nearest_[p] = static_cast<std::uint32_t>(toNewest_.size() - 1);
                }
            }
            if (squared > farthest.squared)
                farthest = {squared, p};
        }
        return farthest;
    }

    const std::vector<float>& points_;
    std::size_t dimensions_;
    int threads_;
    std::vector<float> squared_;         ///< by point
    std::vector<std::uint32_t> nearest_; ///< by point, its centre
    std::vector<float> centres_;         ///< their vectors side by side, for speed
    std::vector<float> toNewest_;        ///< by centre
};

} // namespace

std::vector<float> gaussianProjection(std::size_t from, std::size_t to, Random& random) {
    const double scale = 1 / std::sqrt(static_cast<double>(to));
    std::vector<float> map(from * to);
    for (float& entry : map) {
        // Box and Muller; 1 − u lies in (0, 1], where the logarithm is finite.
        const double radius = std::sqrt(-2 * std::log(1 - random.uniform()));
        const double angle = random.uniform(0, 2 * std::numbers::pi);
        entry = static_cast<float>(scale * radius * std::cos(angle));
    }
    return map;
}

std::vector<float> project(const std::vector<float>& rows, const std::vector<float>& map,
                           std::size_t from, std::size_t to, int threads) {
    const auto width = static_cast<Eigen::Index>(from);
    const auto projectedWidth = static_cast<Eigen::Index>(to);
    const Eigen::Map<const RowMajor> factor(map.data(), width, projectedWidth);
    std::vector<float> projected(rows.size() / from * to);
    parallelFor(
        rows.size() / from, threads, projectionGrain, [&](std::size_t begin, std::size_t end) {
            const auto count = static_cast<Eigen::Index>(end - begin);
            Eigen::Map<RowMajor>(projected.data() + begin * to, count, projectedWidth).noalias() =
                Eigen::Map<const RowMajor>(rows.data() + begin * from, count, width) * factor;
        });
    return projected;
}

std::vector<std::size_t> greedyCoreset(const std::vector<float>& points, std::size_t dimensions,
                                       std::size_t count, std::size_t first, int threads,
                                       const RunContext& context) {
    Coverage coverage(points, dimensions, threads);
    std::vector<std::size_t> chosen;
    chosen.reserve(count);
    std::size_t next = first;
    while (chosen.size() < count) {
        context.cancel.check();
        if (chosen.size() % reportInterval == 0)
            context.report("coreset", chosen.size(), count);
        chosen.push_back(next);
        next = coverage.addCentre(next);
    }
    context.report("coreset", count, count);
    return chosen;
}

} // namespace patchgauge::baselines
