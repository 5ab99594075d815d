#include "padim/products.h"

// The machine code of a function is made for several generations of processors, and the loader
// takes the one that fits. Sanitizers are not ready yet when it does.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) &&                             \
    !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define PATCHGAUGE_FOR_EACH_PROCESSOR                                                              \
    __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define PATCHGAUGE_FOR_EACH_PROCESSOR
#endif

namespace patchgauge::padim {
namespace {

using Floats
    __attribute__((vector_size(lanes * sizeof(float)), aligned(alignof(float)), may_alias)) = float;

constexpr std::size_t doublesAtOnce = 8;
using Doubles __attribute__((vector_size(doublesAtOnce * sizeof(double)), aligned(alignof(double)),
                             may_alias)) = double;

/// Rows that share what is read of x; their sums fill half of the registers.
constexpr std::size_t rowBlock = 8;

const Floats& floatsAt(const float* values) {
    return *reinterpret_cast<const Floats*>(values);
}

/// Columns of the scatter that are added to at once.
constexpr std::size_t columnBlock = 2 * doublesAtOnce;

} // namespace

PATCHGAUGE_FOR_EACH_PROCESSOR
void multiplyRows(const float* rows, std::size_t coarser, std::size_t own, const float* x,
                  float* z) {
    std::size_t i = 0;
    for (; i + rowBlock <= own; i += rowBlock) {
        const std::size_t shortest = coarser + i + 1;
        const float* row[rowBlock];
        Floats sum[rowBlock];
#pragma GCC unroll 8
        for (std::size_t k = 0; k < rowBlock; ++k) {
            row[k] = rows;
            rows += shortest + k;
            sum[k] = Floats{};
        }
        for (std::size_t j = 0; j < shortest; ++j)
#pragma GCC unroll 8
            for (std::size_t k = 0; k < rowBlock; ++k)
                sum[k] += row[k][j] * floatsAt(x + j * lanes);
        for (std::size_t j = shortest; j + 1 < shortest + rowBlock; ++j)
#pragma GCC unroll 8
            for (std::size_t k = 1; k < rowBlock; ++k)
                if (j < shortest + k)
                    sum[k] += row[k][j] * floatsAt(x + j * lanes);
#pragma GCC unroll 8
        for (std::size_t k = 0; k < rowBlock; ++k)
            *reinterpret_cast<Floats*>(z + (i + k) * lanes) = sum[k];
    }
    for (; i < own; ++i) {
        const std::size_t length = coarser + i + 1;
        Floats sum{};
        for (std::size_t j = 0; j < length; ++j)
            sum += rows[j] * floatsAt(x + j * lanes);
        rows += length;
        *reinterpret_cast<Floats*>(z + i * lanes) = sum;
    }
}

PATCHGAUGE_FOR_EACH_PROCESSOR
void sumSquares(const float* z, std::size_t rows, float* squares) {
    Floats sum{};
    for (std::size_t i = 0; i < rows; ++i)
        sum += floatsAt(z + i * lanes) * floatsAt(z + i * lanes);
    *reinterpret_cast<Floats*>(squares) = sum;
}

PATCHGAUGE_FOR_EACH_PROCESSOR
void addProducts(const double* x, std::size_t count, std::size_t coarser, std::size_t own,
                 double* scatter) {
    const std::size_t width = coarser + own;
    constexpr std::size_t block = 4; // rows: with two vectors each, a quarter of the registers
    std::size_t i = 0;
    for (; i + block <= own; i += block) {
        double* to = scatter + i * width;
        std::size_t j = 0;
        for (; j + columnBlock <= width; j += columnBlock) {
            Doubles left[block];
            Doubles right[block];
#pragma GCC unroll 4
            for (std::size_t r = 0; r < block; ++r) {
                left[r] = *reinterpret_cast<const Doubles*>(to + r * width + j);
                right[r] = *reinterpret_cast<const Doubles*>(to + r * width + j + doublesAtOnce);
            }
            for (std::size_t k = 0; k < count; ++k) {
                const double* from = x + k * width;
                const Doubles first = *reinterpret_cast<const Doubles*>(from + j);
                const Doubles second = *reinterpret_cast<const Doubles*>(from + j + doublesAtOnce);
#pragma GCC unroll 4
                for (std::size_t r = 0; r < block; ++r) {
                    const double factor = from[coarser + i + r];
                    left[r] += factor * first;
                    right[r] += factor * second;
                }
            }
#pragma GCC unroll 4
            for (std::size_t r = 0; r < block; ++r) {
                *reinterpret_cast<Doubles*>(to + r * width + j) = left[r];
                *reinterpret_cast<Doubles*>(to + r * width + j + doublesAtOnce) = right[r];
            }
        }
        for (std::size_t k = 0; k < count; ++k)
            for (std::size_t r = 0; r < block; ++r)
                for (std::size_t c = j; c < width; ++c)
                    to[r * width + c] += x[k * width + coarser + i + r] * x[k * width + c];
    }
    for (; i < own; ++i)
        for (std::size_t k = 0; k < count; ++k)
            for (std::size_t c = 0; c < width; ++c)
                scatter[i * width + c] += x[k * width + coarser + i] * x[k * width + c];
}

} // namespace patchgauge::padim
