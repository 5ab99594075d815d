#include "detector/embedding.h"

#include "base/error.h"
#include "base/random.h"

#include <algorithm>
#include <numeric>
#include <stdexcept>
#include <string>
#include <utility>

namespace patchgauge::detector {
namespace {

Error badLayers(const weights::BackboneSpec& backbone) {
    return {ErrorCode::InvalidArgument, Engine::tr("no such layers"), backbone.id,
            Engine::tr("give positions from 1 to %1, ascending and without repetition",
                       backbone.layers.size())};
}

void checkSettings(const weights::BackboneSpec& backbone, const Settings& settings) {
    const auto& layers = settings.layers;
    const bool ascending =
        std::adjacent_find(layers.begin(), layers.end(), std::greater_equal<>()) == layers.end();
    if (layers.empty() || !ascending || layers.front() < 1 ||
        layers.back() > static_cast<int>(backbone.layers.size()))
        throw badLayers(backbone);
    if (settings.localAverage.size() != layers.size() ||
        std::any_of(settings.localAverage.begin(), settings.localAverage.end(),
                    [](int side) { return side != 0 && side != 3; }))
        throw Error(ErrorCode::InvalidArgument,
                    Engine::tr("local averaging does not fit the layers"), backbone.id,
                    Engine::tr("give 0 or 3, one value for each layer used"));
    if (settings.dimensions < 1)
        throw Error(ErrorCode::InvalidArgument, Engine::tr("too few dimensions"),
                    std::to_string(settings.dimensions), Engine::tr("keep at least 1 channel"));
}

/// The numbers of the channels to keep, ascending, counted over all layers used, fine to coarse.
std::vector<int> chooseChannels(int total, const Settings& settings) {
    if (settings.reduction != Reduction::Random) {
        std::vector<int> all(static_cast<std::size_t>(total));
        std::iota(all.begin(), all.end(), 0);
        return all;
    }
    Random random(settings.seed);
    std::vector<int> drawn =
        drawWithoutReplacement(std::min(settings.dimensions, total), total, random);
    std::sort(drawn.begin(), drawn.end());
    return drawn;
}

/// One segment of a map without its margin, [cell][dimension].
std::vector<float> pick(const backbone::FeatureMap& map, int image, const Segment& segment) {
    const int margin = segment.marginCells;
    const int height = map.height - 2 * margin;
    const int width = map.width - 2 * margin;
    const auto channels = static_cast<std::size_t>(map.channels);
    std::vector<float> picked;
    picked.reserve(static_cast<std::size_t>(height) * static_cast<std::size_t>(width) *
                   segment.channels.size());
    for (int row = 0; row < height; ++row) {
        const std::size_t line = static_cast<std::size_t>(image * map.height + row + margin) *
                                 static_cast<std::size_t>(map.width);
        for (int column = 0; column < width; ++column) {
            const float* cell =
                map.values.data() + (line + static_cast<std::size_t>(column + margin)) * channels;
            for (const int channel : segment.channels)
                picked.push_back(cell[channel]);
        }
    }
    return picked;
}

/// Where the channels of one layer lie in an embedding.
struct Place {
    std::size_t level = 0;
    std::size_t stride = 0; ///< floats from cell to cell
    std::size_t offset = 0; ///< of the layer's first channel in a cell
};

/// Throws std::invalid_argument where the layout lacks the layer.
Place placeOf(const std::string& layer, const EmbeddingLayout& layout) {
    for (std::size_t l = 0; l < layout.levels.size(); ++l) {
        const Level& level = layout.levels[l];
        std::size_t offset = 0;
        for (const Segment& segment : level.segments) {
            if (segment.layer == layer)
                return {l, static_cast<std::size_t>(level.dimensions()), offset};
            offset += segment.channels.size();
        }
    }
    throw std::invalid_argument("the embedding lacks layer " + layer);
}

/// Channels of one layer of an embedding that has all of them, [cell][dimension].
std::vector<float> pick(const Embedding& all, const Place& place, Size grid,
                        const std::vector<int>& channels) {
    const float* cell = all.levels[place.level].data() + place.offset;
    std::vector<float> picked;
    picked.reserve(grid.area() * channels.size());
    for (std::size_t i = 0; i < grid.area(); ++i, cell += place.stride)
        for (const int channel : channels)
            picked.push_back(cell[channel]);
    return picked;
}

/// Averages over 3×3 cells, one axis after the other; border cells average what exists.
std::vector<float> averageLocally(const std::vector<float>& values, Size grid, int dimensions) {
    const auto stride = static_cast<std::size_t>(dimensions);
    const auto averageAlong = [&](const std::vector<float>& from, int length, int lines,
                                  std::size_t step, std::size_t lineStep) {
        std::vector<float> to(from.size());
        for (int line = 0; line < lines; ++line) {
            for (int i = 0; i < length; ++i) {
                const int first = std::max(i - 1, 0);
                const int last = std::min(i + 1, length - 1);
                const float weight = 1.0F / static_cast<float>(last - first + 1);
                const std::size_t start = static_cast<std::size_t>(line) * lineStep;
                float* target = to.data() + start + static_cast<std::size_t>(i) * step;
                for (int j = first; j <= last; ++j) {
                    const float* source = from.data() + start + static_cast<std::size_t>(j) * step;
                    for (std::size_t c = 0; c < stride; ++c)
                        target[c] += source[c];
                }
                for (std::size_t c = 0; c < stride; ++c)
                    target[c] *= weight;
            }
        }
        return to;
    };
    const std::size_t line = stride * static_cast<std::size_t>(grid.width);
    return averageAlong(averageAlong(values, grid.width, grid.height, stride, line), grid.height,
                        grid.width, line, stride);
}

/// Puts the segments of each level side by side, locally averaged where the layout asks for it.
/// @param pickSegment  gives [cell][dimension] of a segment on a grid
template <typename PickSegment>
Embedding assemble(const EmbeddingLayout& layout, const PickSegment& pickSegment) {
    Embedding embedding;
    embedding.levels.reserve(layout.levels.size());
    for (const Level& level : layout.levels) {
        const auto dimensions = static_cast<std::size_t>(level.dimensions());
        std::vector<float> joined(level.grid.area() * dimensions);
        std::size_t offset = 0;
        for (const Segment& segment : level.segments) {
            std::vector<float> part = pickSegment(segment, level.grid);
            if (segment.localAverage == 3)
                part = averageLocally(part, level.grid, segment.dimensions());
            const auto width = static_cast<std::size_t>(segment.dimensions());
            for (std::size_t cell = 0; cell < level.grid.area(); ++cell)
                std::copy_n(part.data() + cell * width, width,
                            joined.data() + cell * dimensions + offset);
            offset += width;
        }
        embedding.levels.push_back(std::move(joined));
    }
    return embedding;
}

} // namespace

int Level::dimensions() const {
    return std::accumulate(
        segments.begin(), segments.end(), 0,
        [](int sum, const Segment& segment) { return sum + segment.dimensions(); });
}

int EmbeddingLayout::dimensions() const {
    return std::accumulate(levels.begin(), levels.end(), 0,
                           [](int sum, const Level& level) { return sum + level.dimensions(); });
}

Size EmbeddingLayout::patchGrid() const {
    return levels.back().grid;
}

std::size_t EmbeddingLayout::valueCount() const {
    return std::accumulate(
        levels.begin(), levels.end(), std::size_t{0}, [](std::size_t sum, const Level& level) {
            return sum + level.grid.area() * static_cast<std::size_t>(level.dimensions());
        });
}

EmbeddingLayout layoutFor(const weights::BackboneSpec& backbone, const image::InputSettings& input,
                          const Settings& settings) {
    input.validate();
    checkSettings(backbone, settings);

    int total = 0;
    for (const int layer : settings.layers)
        total += backbone.layers[static_cast<std::size_t>(layer - 1)].channels;
    const std::vector<int> chosen = chooseChannels(total, settings);

    EmbeddingLayout layout;
    layout.combine = settings.combine;
    auto next = chosen.begin();
    int offset = 0;
    for (std::size_t i = 0; i < settings.layers.size(); ++i) {
        const weights::LayerSpec& spec =
            backbone.layers[static_cast<std::size_t>(settings.layers[i] - 1)];
        Segment segment;
        segment.layer = spec.name;
        segment.map = static_cast<int>(i);
        segment.localAverage = settings.localAverage[i];
        segment.marginCells = input.margin / spec.stride;
        for (; next != chosen.end() && *next < offset + spec.channels; ++next)
            segment.channels.push_back(*next - offset);
        offset += spec.channels;
        if (segment.channels.empty()) // a small draw can miss a layer altogether
            continue;

        const Size grid{input.crop.width / spec.stride, input.crop.height / spec.stride};
        const bool shared = settings.combine == Combine::Concat && !layout.levels.empty() &&
                            layout.levels.front().grid == grid;
        if (!shared)
            layout.levels.insert(layout.levels.begin(), Level{grid, {}});
        auto& segments = layout.levels.front().segments;
        segments.insert(segments.begin(), std::move(segment));
    }
    return layout;
}

Embedding embed(const std::vector<backbone::FeatureMap>& maps, int image,
                const EmbeddingLayout& layout) {
    return assemble(layout, [&](const Segment& segment, Size) {
        return pick(maps[static_cast<std::size_t>(segment.map)], image, segment);
    });
}

Embedding rearranged(const Embedding& all, const EmbeddingLayout& from, const EmbeddingLayout& to) {
    return assemble(to, [&](const Segment& segment, Size grid) {
        return pick(all, placeOf(segment.layer, from), grid, segment.channels);
    });
}

std::size_t ancestor(std::size_t cell, Size fine, Size coarse) {
    const std::size_t row = cell / static_cast<std::size_t>(fine.width);
    const std::size_t column = cell % static_cast<std::size_t>(fine.width);
    const auto ratioY = static_cast<std::size_t>(fine.height / coarse.height);
    const auto ratioX = static_cast<std::size_t>(fine.width / coarse.width);
    return row / ratioY * static_cast<std::size_t>(coarse.width) + column / ratioX;
}

} // namespace patchgauge::detector
