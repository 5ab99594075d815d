#pragma once

#include <Eigen/Core>

#include <cstddef>

namespace patchgauge::baselines {

/// ‖a − b‖² of two vectors of `dimensions` numbers.
inline float squaredDistance(const float* a, const float* b, std::size_t dimensions) {
    using Vector = Eigen::Map<const Eigen::VectorXf>;
    const auto count = static_cast<Eigen::Index>(dimensions);
    return (Vector(a, count) - Vector(b, count)).squaredNorm();
}

} // namespace patchgauge::baselines
