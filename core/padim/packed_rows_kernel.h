#pragma once

// The body of every kernel. It includes nothing but <cstddef> and has internal linkage: an inline
// function shared with the rest of the program could be linked from the copy compiled for AVX-512.

#include <cstddef>

namespace patchgauge::padim {

namespace {

inline void multiplyRows(const float* rows, const float* input, std::size_t coarser,
                         std::size_t own, float* product) {
    for (std::size_t i = 0; i < own; ++i) {
        const std::size_t length = coarser + i + 1;
        float sum = 0;
#pragma omp simd reduction(+ : sum)
        for (std::size_t j = 0; j < length; ++j)
            sum += rows[j] * input[j];
        product[i] = sum;
        rows += length;
    }
}

} // namespace

} // namespace patchgauge::padim
