#pragma once

#include <cstddef>

namespace patchgauge::padim {

/// z = R·v for the last `own` rows of a lower triangular matrix, packed: row i has coarser + i + 1
/// entries, stored one after the other. In float32, in an order of additions that depends on the
/// processor alone.
/// @param vector  coarser + own values
/// @param z       receives `own` values
void whiten(const float* rows, const float* vector, std::size_t coarser, std::size_t own, float* z);

} // namespace patchgauge::padim
