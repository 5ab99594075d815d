#include "weights/errors.h"

namespace patchgauge::weights {

Error damaged(const Sentence& what, const std::string& where) {
    return {ErrorCode::Corrupt, what, where, Engine::tr("get the file again from its source")};
}

Error refused(const Sentence& what, const std::string& where) {
    return {
        ErrorCode::Unsupported, what, where,
        Engine::tr("use a safetensors file, or a .pth file that holds nothing but a state dict")};
}

std::string shown(std::string_view text) {
    constexpr std::size_t longest = 80;
    std::string result = "`";
    for (const char c : text.substr(0, longest))
        result += c >= ' ' && c <= '~' ? c : '?';
    return result + (text.size() > longest ? "...`" : "`");
}

} // namespace patchgauge::weights
