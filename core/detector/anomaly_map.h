#pragma once

#include "base/grid.h"
#include "image/geometry.h"

#include <string>
#include <vector>

namespace patchgauge::detector {

/// What one layer adds to the squared distance of the patches, on the layer's own grid, whose
/// cells each cover a block of patches.
struct LayerShare {
    std::string layer; ///< the manifest's name
    Grid<float> values;
};

/// Where one image differs from normal, and by how much.
struct AnomalyMap {
    Grid<float> patches; ///< distance of each patch: the raw numbers
    Grid<float> pixels;  ///< the patches enlarged to the network's input and smoothed
    float score = 0;     ///< maximum of `pixels`
    image::Point peak;   ///< centre of that pixel, in input coordinates

    /// For each patch these add up to its squared distance.
    std::vector<LayerShare> layers;
};

/// The layer's value at a patch of a finer (or equal) grid that its own grid divides.
float shareAt(const LayerShare& share, Cell patch, Size patchGrid);

} // namespace patchgauge::detector
