#include "padim/whitening.h"

// Reading the rows takes most of the time that distances take, so each row should be read as fast
// as the processor at hand can. Sanitizers are not ready yet when the loader chooses a version.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) &&                             \
    !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define PATCHGAUGE_FOR_EACH_PROCESSOR                                                              \
    __attribute__((target_clones("arch=skylake-avx512", "arch=haswell", "default")))
#else
#define PATCHGAUGE_FOR_EACH_PROCESSOR
#endif

namespace patchgauge::padim {

PATCHGAUGE_FOR_EACH_PROCESSOR
void whiten(const float* rows, const float* vector, std::size_t coarser, std::size_t own,
            float* z) {
    std::size_t i = 0;
    // Four rows at a time have sums that do not wait for each other, and read the vector once.
    for (; i + 4 <= own; i += 4) {
        const std::size_t length = coarser + i + 1;
        const float* const first = rows;
        const float* const second = first + length;
        const float* const third = second + length + 1;
        const float* const fourth = third + length + 2;
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
#pragma omp simd reduction(+ : a, b, c, d)
        for (std::size_t j = 0; j < length; ++j) {
            a += first[j] * vector[j];
            b += second[j] * vector[j];
            c += third[j] * vector[j];
            d += fourth[j] * vector[j];
        }
        const float* const rest = vector + length;
        z[i] = a;
        z[i + 1] = b + second[length] * rest[0];
        z[i + 2] = c + third[length] * rest[0] + third[length + 1] * rest[1];
        z[i + 3] = d + fourth[length] * rest[0] + fourth[length + 1] * rest[1] +
                   fourth[length + 2] * rest[2];
        rows = fourth + length + 3;
    }
    for (; i < own; ++i) {
        const std::size_t length = coarser + i + 1;
        float sum = 0;
#pragma omp simd reduction(+ : sum)
        for (std::size_t j = 0; j < length; ++j)
            sum += rows[j] * vector[j];
        z[i] = sum;
        rows += length;
    }
}

} // namespace patchgauge::padim
