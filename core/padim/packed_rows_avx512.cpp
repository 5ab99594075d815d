#include "padim/packed_rows_kernel.h"
#include "padim/packed_rows_variants.h"

namespace patchgauge::padim {

void multiplyPackedRowsAvx512(const float* rows, const float* input, std::size_t coarser,
                              std::size_t own, float* product) {
    multiplyRows(rows, input, coarser, own, product);
}

} // namespace patchgauge::padim
