#pragma once

#include <cstddef>

namespace patchgauge::padim {

/// multiplyPackedRows as compiled for one instruction set. The processor must have it.
using PackedRowsKernel = void(const float* rows, const float* input, std::size_t coarser,
                              std::size_t own, float* product);
PackedRowsKernel multiplyPackedRowsBaseline;
PackedRowsKernel multiplyPackedRowsAvx2;
PackedRowsKernel multiplyPackedRowsAvx512;

} // namespace patchgauge::padim
