#include "detector/model_identity.h"

#include "base/sha256.h"
#include "detector/model_json.h"

namespace patchgauge::detector {

std::string identityOf(const ModelInfo& info, const EmbeddingLayout& layout,
                       const Detector& detector) {
    Sha256 hash;
    hash.add(provenanceToJson(info, layout).dump());
    for (const NamedArray& array : detector.arrays())
        std::visit(
            [&](const auto& values) {
                hash.add(values.data(), values.size() * sizeof(*values.data()));
            },
            array.values);
    return hash.hex();
}

} // namespace patchgauge::detector
