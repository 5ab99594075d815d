#include "baselines/response.h"

#include <cmath>
#include <utility>

namespace patchgauge::baselines {

std::vector<detector::LayerShare> emptyShares(const detector::EmbeddingLayout& layout, Size grid) {
    std::vector<detector::LayerShare> shares;
    for (const detector::Level& level : layout.levels)
        for (const detector::Segment& segment : level.segments)
            shares.push_back({segment.layer, Grid<float>(grid)});
    return shares;
}

std::vector<Slice> joinedSlices(const detector::EmbeddingLayout& layout) {
    std::vector<Slice> slices;
    std::size_t offset = 0;
    for (const detector::Level& level : layout.levels)
        for (const detector::Segment& segment : level.segments) {
            slices.push_back({offset, segment.channels.size()});
            offset += segment.channels.size();
        }
    return slices;
}

detector::Response responseOf(std::vector<detector::LayerShare> shares) {
    detector::Response response;
    response.patches = Grid<float>(shares.front().values.size());
    for (std::size_t patch = 0; patch < response.patches.count(); ++patch) {
        float squared = 0;
        for (const detector::LayerShare& share : shares)
            squared += share.values.data()[patch];
        response.patches.data()[patch] = std::sqrt(squared);
    }
    response.layers = std::move(shares);
    return response;
}

} // namespace patchgauge::baselines
