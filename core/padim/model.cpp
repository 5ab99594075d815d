#include "padim/model.h"

#include "detector/pixel_map.h"
#include "padim/model_identity.h"

#include <algorithm>
#include <utility>

namespace patchgauge::padim {

Model::Model(ModelInfo info, EmbeddingLayout layout, std::optional<Projection> projection,
             Factor factor, std::optional<NormalRange> normal)
    : info_(std::move(info)),
      layout_(std::move(layout)),
      projection_(std::move(projection)),
      factor_(std::move(factor)),
      normal_(std::move(normal)),
      statisticsSha256_(identityOf(info_, layout_, projection_, factor_)) {}

detector::AnomalyMap Model::detect(const Embedding& embedding, int threads) const {
    detector::AnomalyMap map;
    map.layers = factor_.squaredDistances(
        projection_ ? (*projection_)(embedding, threads) : embedding, threads);
    map.patches = combineShares(map.layers, factor_.layout());
    map.pixels = detector::pixelMap(map.patches, info_.input.crop, info_.settings.smoothing);
    const auto peak = std::max_element(map.pixels.begin(), map.pixels.end());
    const auto index = static_cast<int>(peak - map.pixels.begin());
    map.score = *peak;
    const int row = index / map.pixels.width();
    map.peak = {index % map.pixels.width() + 0.5, row + 0.5};
    return map;
}

} // namespace patchgauge::padim
