#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace patchgauge {

/// "1 image", "2 images".
inline std::string countOf(std::size_t count, const std::string& noun) {
    return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

/// The sentences, separated by "; ".
inline std::string joined(const std::vector<std::string>& sentences) {
    std::string text;
    for (const std::string& sentence : sentences)
        text += (text.empty() ? "" : "; ") + sentence;
    return text;
}

} // namespace patchgauge
