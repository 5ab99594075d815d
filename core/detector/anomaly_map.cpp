#include "detector/anomaly_map.h"

#include "detector/pixel_map.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>
#include <numeric>
#include <utility>

namespace patchgauge::detector {
namespace {

bool isInspected(float value) {
    return !std::isnan(value);
}

/// Position of the largest inspected value; 0 where there is none.
std::size_t peakOf(const Grid<float>& pixels) {
    // NaN compares as neither larger nor smaller, and a search that begins with it ends there.
    auto peak = std::find_if(pixels.begin(), pixels.end(), isInspected);
    if (peak == pixels.end())
        return 0;
    peak = std::max_element(peak, pixels.end(),
                            [](float a, float b) { return isInspected(b) && a < b; });
    return static_cast<std::size_t>(peak - pixels.begin());
}

/// Of the inspected pixels, at least one.
float meanOfHighestPercent(const Grid<float>& pixels) {
    std::vector<float> values;
    std::copy_if(pixels.begin(), pixels.end(), std::back_inserter(values), isInspected);
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

AnomalyMap makeAnomalyMap(Response response, Size input, const Settings& settings,
                          const Grid<char>& inspected) {
    AnomalyMap map;
    map.pixels = pixelMap(response.patches, input, settings.smoothing, inspected);
    const std::size_t peak = peakOf(map.pixels);
    const auto index = static_cast<int>(peak);
    map.peak = {index % map.pixels.width() + 0.5, index / map.pixels.width() + 0.5};
    const float highest = map.pixels.data()[peak];
    if (response.score && inspected.empty())
        map.score = *response.score;
    else if (settings.imageScore == ImageScore::TopPercent && isInspected(highest))
        map.score = meanOfHighestPercent(map.pixels);
    else
        map.score = highest;
    map.patches = std::move(response.patches);
    map.layers = std::move(response.layers);
    return map;
}

} // namespace patchgauge::detector
