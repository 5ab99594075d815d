#include "evidence/json.h"
#include "untrusted.h"

#include <nlohmann/json.hpp>

// An exported batch, such as one that waits to be recorded.
void patchgauge::fuzz::readUntrusted(Input input) {
    const auto* first = reinterpret_cast<const char*>(input.data());
    const auto json = nlohmann::json::parse(first, first + input.size(), nullptr, false);
    if (!json.is_discarded())
        evidence::batchFromJson(json, "input");
}
