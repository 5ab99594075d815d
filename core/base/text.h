#pragma once

#include <cstddef>
#include <string>

namespace patchgauge {

/// "1 image", "2 images".
inline std::string countOf(std::size_t count, const std::string& noun) {
    return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

} // namespace patchgauge
