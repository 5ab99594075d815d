#include "detector/probe.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace patchgauge::detector {
namespace {

void readDistances(Readout& readout, const Model& model, const AnomalyMap& map) {
    readout.mahalanobis = map.patches.at(readout.patch);
    if (model.normal()) {
        readout.normalMean = model.normal()->mean.at(readout.patch);
        readout.normalP99 = model.normal()->p99.at(readout.patch);
    }
    for (const LayerShare& share : map.layers)
        readout.contributions.push_back(
            {share.layer, shareAt(share, readout.patch, map.patches.size())});
}

} // namespace

float samplePixelMap(const Grid<float>& pixels, const image::Geometry& geometry,
                     image::Point image) {
    const image::Point input = geometry.imageToInput(image);
    const double x = std::clamp(input.x - 0.5, 0.0, double(pixels.width() - 1));
    const double y = std::clamp(input.y - 0.5, 0.0, double(pixels.height() - 1));
    const int left = std::min(static_cast<int>(x), std::max(pixels.width() - 2, 0));
    const int top = std::min(static_cast<int>(y), std::max(pixels.height() - 2, 0));
    const int right = std::min(left + 1, pixels.width() - 1);
    const int bottom = std::min(top + 1, pixels.height() - 1);
    const double shareX = x - left;
    const double shareY = y - top;
    if (std::isnan(pixels.at(shareY < 0.5 ? top : bottom, shareX < 0.5 ? left : right)))
        return std::numeric_limits<float>::quiet_NaN();
    double sum = 0;
    double weights = 0;
    const auto add = [&](int row, int column, double weight) {
        if (std::isnan(pixels.at(row, column)))
            return;
        sum += weight * pixels.at(row, column);
        weights += weight;
    };
    add(top, left, (1 - shareY) * (1 - shareX));
    add(top, right, (1 - shareY) * shareX);
    add(bottom, left, shareY * (1 - shareX));
    add(bottom, right, shareY * shareX);
    return static_cast<float>(sum / weights);
}

std::optional<Readout> readOut(const Model& model, const AnomalyMap& map,
                               const image::Geometry& geometry, int x, int y) {
    const Size image = geometry.imageSize();
    const image::Point centre{x + 0.5, y + 0.5};
    if (x < 0 || y < 0 || x >= image.width || y >= image.height || !geometry.isInspected(centre))
        return std::nullopt;

    Readout readout;
    readout.x = x;
    readout.y = y;
    const Size grid = map.patches.size();
    readout.patch = geometry.cellAt(centre, grid);
    readout.patchArea = geometry.cellArea(readout.patch, grid);
    readout.pixelValue = samplePixelMap(map.pixels, geometry, centre);
    readDistances(readout, model, map);
    return readout;
}

Readout readOutPatch(const Model& model, const AnomalyMap& map, const image::Geometry& geometry,
                     Cell patch) {
    Readout readout;
    readout.patch = patch;
    readout.patchArea = geometry.cellArea(patch, map.patches.size());
    const image::Point middle{readout.patchArea.left + readout.patchArea.width / 2,
                              readout.patchArea.top + readout.patchArea.height / 2};
    readout.x = static_cast<int>(middle.x);
    readout.y = static_cast<int>(middle.y);
    readout.pixelValue = samplePixelMap(map.pixels, geometry, {readout.x + 0.5, readout.y + 0.5});
    readDistances(readout, model, map);
    return readout;
}

} // namespace patchgauge::detector
