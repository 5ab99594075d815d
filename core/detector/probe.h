#pragma once

#include "detector/anomaly_map.h"
#include "detector/model.h"

#include <optional>
#include <string>
#include <vector>

namespace patchgauge::detector {

/// What is known of one pixel of an inspected image: the read-out under the cursor.
struct Readout {
    int x = 0; ///< pixel of the image
    int y = 0;
    Cell patch;
    image::Rect patchArea;           ///< what the patch covers, in image coordinates
    float mahalanobis = 0;           ///< distance of the patch
    float pixelValue = 0;            ///< the pixel map there, interpolated bilinearly; NaN where
                                     ///< the pixel is outside the region of interest
    std::optional<float> normalMean; ///< of the patch's leave-one-out distances
    std::optional<float> normalP99;  ///< their 99th percentile

    struct Contribution {
        std::string layer;
        float value = 0;
    };
    std::vector<Contribution> contributions; ///< add up to mahalanobis²
};

/// Reads the map of an image at a pixel. Nothing outside the image or the inspected area.
std::optional<Readout> readOut(const Model& model, const AnomalyMap& map,
                               const image::Geometry& geometry, int x, int y);

/// As above for a patch of the map, at the pixel in the middle of what it covers.
Readout readOutPatch(const Model& model, const AnomalyMap& map, const image::Geometry& geometry,
                     Cell patch);

/// The pixel map at a point of the image, bilinear between the centres of input pixels and
/// constant beyond the outermost ones. Where the input pixel under the point is NaN, so is the
/// result; other pixels that are NaN take no part. The point must lie in the inspected area.
float samplePixelMap(const Grid<float>& pixels, const image::Geometry& geometry,
                     image::Point image);

} // namespace patchgauge::detector
