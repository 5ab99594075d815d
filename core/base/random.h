#pragma once

#include <cstdint>
#include <vector>

namespace patchgauge {

/// SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).
/// Written out here, with its bounded draw, so that a seed gives the same numbers with every
/// compiler and standard library.
class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed) {}

    /// 64 uniform bits.
    std::uint64_t next() {
        state_ += 0x9E3779B97F4A7C15u;
        std::uint64_t z = state_;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }

    /// Uniform in [0, bound), bound > 0, without bias: values of the incomplete last run are
    /// drawn again.
    std::uint64_t below(std::uint64_t bound) {
        const std::uint64_t incomplete = (0 - bound) % bound;
        std::uint64_t value = next();
        while (value < incomplete)
            value = next();
        return value % bound;
    }

    /// Uniform in [0, 1), 53 bits.
    double uniform() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

    /// Uniform in [low, high).
    double uniform(double low, double high) { return low + (high - low) * uniform(); }

private:
    std::uint64_t state_;
};

/// `count` of the numbers 0 … `total` − 1 without replacement, by the first `count` steps of a
/// Fisher–Yates shuffle: step i swaps element i with element i + below(total − i).
/// In the order drawn. Needs count ≤ total.
std::vector<int> drawWithoutReplacement(int count, int total, Random& random);

} // namespace patchgauge
