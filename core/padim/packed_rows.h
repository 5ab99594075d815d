#pragma once

#include <cstddef>

namespace patchgauge::padim {

/// Multiplies the packed rows of one cell with a vector: row i, of coarser + i + 1 entries, gives
/// product[i] = rows[i] · input for i < own. `rows` holds the rows one after the other, at any
/// alignment; `input` has coarser + own entries. The order of summation depends on the processor's
/// instruction set only. Thread-safe.
void multiplyPackedRows(const float* rows, const float* input, std::size_t coarser, std::size_t own,
                        float* product);

} // namespace patchgauge::padim
