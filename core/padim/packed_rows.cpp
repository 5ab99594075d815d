#include "padim/packed_rows.h"

#include "padim/packed_rows_variants.h"

namespace patchgauge::padim {

namespace {

PackedRowsKernel* fastestKernel() {
#ifdef PATCHGAUGE_X86_KERNELS
    if (__builtin_cpu_supports("avx512f"))
        return multiplyPackedRowsAvx512;
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        return multiplyPackedRowsAvx2;
#endif
    return multiplyPackedRowsBaseline;
}

} // namespace

void multiplyPackedRows(const float* rows, const float* input, std::size_t coarser, std::size_t own,
                        float* product) {
    static PackedRowsKernel* const kernel = fastestKernel();
    kernel(rows, input, coarser, own, product);
}

} // namespace patchgauge::padim
