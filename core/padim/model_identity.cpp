#include "padim/model_identity.h"

#include "base/sha256.h"
#include "padim/model_json.h"

namespace patchgauge::padim {
namespace {

template <typename Numbers>
void add(Sha256& hash, const Numbers& numbers) {
    hash.add(numbers.data(), numbers.size() * sizeof(*numbers.data()));
}

} // namespace

std::string identityOf(const ModelInfo& info, const EmbeddingLayout& layout,
                       const std::optional<Projection>& projection, const Factor& factor) {
    Sha256 hash;
    hash.add(provenanceToJson(info, layout).dump());
    add(hash, factor.channelVariances());
    if (projection)
        add(hash, projection->components());
    for (std::size_t l = 0; l < factor.layout().levels.size(); ++l) {
        add(hash, factor.level(l).mean);
        add(hash, factor.level(l).rows);
    }
    return hash.hex();
}

} // namespace patchgauge::padim
