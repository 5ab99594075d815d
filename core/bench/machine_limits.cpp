#include "bench/machine_limits.h"

#include "base/clock.h"
#include "base/parallel.h"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <omp.h>
#include <oneapi/dnnl/dnnl.h>
#include <vector>

namespace patchgauge::bench {
namespace {

constexpr int tries = 5;

double gemmGflops(int threads) {
    constexpr dnnl_dim_t side = 1024;
    const std::vector<float> a(side * side, 1.0F);
    const std::vector<float> b(side * side, 0.5F);
    std::vector<float> c(side * side);
    const int before = omp_get_max_threads();
    omp_set_num_threads(threads);
    double best = 0;
    for (int i = 0; i < tries; ++i) {
        const Stopwatch stopwatch;
        dnnl_sgemm('N', 'N', side, side, side, 1, a.data(), side, b.data(), side, 0, c.data(),
                   side);
        best = std::max(best, 2e-9 * side * side * side / stopwatch.seconds());
    }
    omp_set_num_threads(before);
    return best;
}

double readGigabytes(int threads) {
    // More than any cache holds.
    constexpr std::size_t count = std::size_t{32} << 20;
    const std::vector<std::uint64_t> numbers(count, 1);
    std::atomic<std::uint64_t> total{0};
    double best = 0;
    for (int i = 0; i < tries; ++i) {
        const Stopwatch stopwatch;
        parallelFor(count, threads, count / 64, [&](std::size_t begin, std::size_t end) {
            std::uint64_t sums[8] = {};
            for (std::size_t k = begin; k + 8 <= end; k += 8)
                for (std::size_t lane = 0; lane < 8; ++lane)
                    sums[lane] += numbers[k + lane];
            for (const std::uint64_t sum : sums)
                total += sum; // so that nothing is left out as unused
        });
        best = std::max(best, 1e-9 * static_cast<double>(count * sizeof(std::uint64_t)) /
                                  stopwatch.seconds());
    }
    return best;
}

} // namespace

MachineLimits measureMachine(int threads) {
    return {gemmGflops(threads), readGigabytes(threads)};
}

} // namespace patchgauge::bench
