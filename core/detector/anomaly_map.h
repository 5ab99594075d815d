#pragma once

#include "base/grid.h"
#include "detector/settings.h"
#include "image/geometry.h"

#include <optional>
#include <string>
#include <vector>

namespace patchgauge::detector {

/// What one layer adds to the squared distance of the patches, on the layer's own grid, whose
/// cells each cover a block of patches.
struct LayerShare {
    std::string layer; ///< the manifest's name
    Grid<float> values;
};

/// The layer's value at a patch of a finer (or equal) grid that its own grid divides.
float shareAt(const LayerShare& share, Cell patch, Size patchGrid);

/// What a method makes of one image.
struct Response {
    Grid<float> patches; ///< distance of each patch

    /// For each patch these add up to its squared distance. At least one.
    std::vector<LayerShare> layers;

    /// Score of the image where the method has one of its own; else it follows from the pixel map.
    std::optional<float> score;
};

/// Where one image differs from normal, and by how much.
struct AnomalyMap {
    Grid<float> patches; ///< distance of each patch: the raw numbers
    Grid<float> pixels;  ///< the patches enlarged to the network's input and smoothed; NaN where
                         ///< not inspected, outside the region of interest
    float score = 0;     ///< of the image: maximum of `pixels`, unless the model says otherwise
    image::Point peak;   ///< centre of the pixel with the maximum, in input coordinates

    /// For each patch these add up to its squared distance.
    std::vector<LayerShare> layers;
};

/// Enlarges, smooths and scores a response. Score and peak are those of what is inspected; within a
/// region of interest the score follows from the pixel map for every method, since a score of its
/// own speaks of the whole image.
/// @param input      inspected area at network resolution
/// @param inspected  pixels of it in the region of interest, of image::inspectedPixels(); empty for
///                   all
AnomalyMap makeAnomalyMap(Response response, Size input, const Settings& settings,
                          const Grid<char>& inspected = {});

} // namespace patchgauge::detector
