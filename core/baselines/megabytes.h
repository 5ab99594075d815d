#pragma once

#include <cstddef>
#include <string>

namespace patchgauge::baselines {

/// What so many floats take, rounded up: "12 MB".
inline std::string megabytesOf(std::size_t floats) {
    constexpr std::size_t million = 1'000'000;
    return std::to_string((floats * sizeof(float) + million - 1) / million) + " MB";
}

} // namespace patchgauge::baselines
