#pragma once

#include "base/shared_array.h"

#include <cstddef>
#include <vector>

namespace patchgauge::baselines {

/// ‖row‖² of each row of a matrix.
std::vector<float> squaredNorms(const SharedArray<float>& rows, std::size_t dimensions);

/// For each of the queries the nearest row of the bank, by the Euclidean distance to float32's
/// accuracy. The result does not depend on the number of threads.
/// @param queries  [query][dimension]
/// @param bank     [row][dimension], at least one row
/// @param norms    squaredNorms() of the bank; a row with an infinite one is passed over, but not
///                 all may be
std::vector<std::size_t> nearestRows(const std::vector<float>& queries,
                                     const SharedArray<float>& bank,
                                     const std::vector<float>& norms, std::size_t dimensions,
                                     int threads);

} // namespace patchgauge::baselines
