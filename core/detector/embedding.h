#pragma once

#include "backbone/feature_pyramid.h"
#include "base/grid.h"
#include "detector/settings.h"
#include "image/geometry.h"
#include "weights/manifest.h"

#include <cstddef>
#include <string>
#include <vector>

namespace patchgauge::detector {

/// The channels kept of one layer.
struct Segment {
    std::string layer;         ///< the manifest's name
    int map = 0;               ///< position among the maps of FeaturePyramid::extract()
    std::vector<int> channels; ///< of that map, ascending
    int localAverage = 0;      ///< 0 or 3
    int marginCells = 0;       ///< dropped on each side of the map

    int dimensions() const { return static_cast<int>(channels.size()); }
};

/// Segments whose maps have the same grid, deeper layer first.
struct Level {
    Size grid;
    std::vector<Segment> segments;

    int dimensions() const;
};

/// Which channels make up a patch's embedding, and on which grids they live. Coarse levels come
/// first; every grid divides the next one, so that the cells of all levels form a tree: replicating
/// a coarse cell over the fine cells below it is what concatenation means.
struct EmbeddingLayout {
    std::vector<Level> levels;
    Combine combine = Combine::Concat;

    int dimensions() const;         ///< d, over all levels
    Size patchGrid() const;         ///< of the finest level
    std::size_t valueCount() const; ///< floats of one embedding, before replication
};

/// One image's kept channels, level by level as in the layout: levels[l] is [cell][dimension].
struct Embedding {
    std::vector<std::vector<float>> levels;
};

/// Draws the channels and lays out the levels. With Reduction::Random, min(d, C) of the channels
/// 0 … C−1 of all layers used, counted fine to coarse, are drawn by drawWithoutReplacement();
/// otherwise all are kept (principal components are taken afterwards). With Combine::Sum every
/// layer is a level of its own. Throws Error (InvalidArgument) for layers that the backbone lacks,
/// a wrong number of localAverage values, or d < 1.
EmbeddingLayout layoutFor(const weights::BackboneSpec& backbone, const image::InputSettings& input,
                          const Settings& settings);

/// Picks the layout's channels of one image of a batch: drops the cells of the margin, then
/// averages locally; border cells average what exists.
/// @param maps  as FeaturePyramid::extract() returns them for the layout's layers
Embedding embed(const std::vector<backbone::FeatureMap>& maps, int image,
                const EmbeddingLayout& layout);

/// The embedding that embed() would make for a narrower layout, to the last bit, from one that has
/// everything: layers and channels are picked, then averaged locally where `to` asks for it.
/// @param all   of the layout `from`
/// @param from  has every layer of `to` with all its channels, on the same grid, not averaged
/// Throws std::invalid_argument where `from` lacks a layer.
Embedding rearranged(const Embedding& all, const EmbeddingLayout& from, const EmbeddingLayout& to);

/// The cell of `coarse` that contains a cell of `fine`, as index row · width + column.
std::size_t ancestor(std::size_t cell, Size fine, Size coarse);

} // namespace patchgauge::detector
