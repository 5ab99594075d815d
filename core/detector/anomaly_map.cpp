#include "detector/anomaly_map.h"

#include "detector/pixel_map.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <utility>

namespace patchgauge::detector {
namespace {

float meanOfHighestPercent(const Grid<float>& pixels) {
    std::vector<float> values(pixels.begin(), pixels.end());
    const auto count = static_cast<std::ptrdiff_t>(
        std::max(std::ceil(0.01 * static_cast<double>(values.size())), 1.0));
    std::nth_element(values.begin(), values.begin() + count - 1, values.end(), std::greater<>());
    return static_cast<float>(std::accumulate(values.begin(), values.begin() + count, 0.0) /
                              static_cast<double>(count));
}

} // namespace

float shareAt(const LayerShare& share, Cell patch, Size patchGrid) {
    return share.values.at(patch.row * share.values.height() / patchGrid.height,
                           patch.column * share.values.width() / patchGrid.width);
}

AnomalyMap makeAnomalyMap(Response response, Size input, const Settings& settings) {
    AnomalyMap map;
    map.pixels = pixelMap(response.patches, input, settings.smoothing);
    const auto peak = std::max_element(map.pixels.begin(), map.pixels.end());
    const auto index = static_cast<int>(peak - map.pixels.begin());
    map.peak = {index % map.pixels.width() + 0.5, index / map.pixels.width() + 0.5};
    if (response.score)
        map.score = *response.score;
    else
        map.score = settings.imageScore == ImageScore::TopPercent ? meanOfHighestPercent(map.pixels)
                                                                  : *peak;
    map.patches = std::move(response.patches);
    map.layers = std::move(response.layers);
    return map;
}

} // namespace patchgauge::detector
