#include "baselines/finite.h"

#include "base/error.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace patchgauge::baselines {

detector::Embedding readFinite(const detector::EmbeddingSequence& images, std::size_t position) {
    detector::Embedding embedding = images.read(position);
    for (const auto& level : embedding.levels)
        if (!std::all_of(level.begin(), level.end(), [](float x) { return std::isfinite(x); }))
            throw Error(ErrorCode::Numeric, Engine::tr("the features are not finite numbers"),
                        Engine::tr("training image %1", position + 1),
                        Engine::tr("check the weights file"));
    return embedding;
}

} // namespace patchgauge::baselines
