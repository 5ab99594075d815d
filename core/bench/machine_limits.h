#pragma once

namespace patchgauge::bench {

/// What the machine can do at most, measured: what times of the stages are compared with.
struct MachineLimits {
    double gemmGflops = 0; ///< float32 matrix products, 10⁹ operations a second (2 a multiply-add)
    double readGigabytes = 0; ///< read from memory, 10⁹ bytes a second
};

/// Best of several tries, about half a second in all.
/// @param threads  that share the work, at least 1
MachineLimits measureMachine(int threads);

} // namespace patchgauge::bench
