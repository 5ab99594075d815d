#include "weights/pickle_value.h"

namespace patchgauge::weights {

const PickleValue* find(const PickleDict& dict, std::string_view key) {
    for (const auto& [candidate, value] : dict.items) {
        const auto* text = std::get_if<std::string_view>(&candidate);
        if (text && *text == key)
            return &value;
    }
    return nullptr;
}

} // namespace patchgauge::weights
