#include "base/random.h"

#include <cstddef>
#include <numeric>
#include <utility>

namespace patchgauge {

std::vector<int> drawWithoutReplacement(int count, int total, Random& random) {
    std::vector<int> numbers(static_cast<std::size_t>(total));
    std::iota(numbers.begin(), numbers.end(), 0);
    for (int i = 0; i < count; ++i) {
        const auto other =
            static_cast<std::size_t>(i) + random.below(static_cast<std::uint64_t>(total - i));
        std::swap(numbers[static_cast<std::size_t>(i)], numbers[other]);
    }
    numbers.resize(static_cast<std::size_t>(count));
    return numbers;
}

} // namespace patchgauge
