#include "report/region_peak.h"

namespace patchgauge::ui::report {
namespace {

/// The centre of the region's highest pixel, in image coordinates.
std::optional<image::Point> peakOf(const InspectedImage& image, const detector::Region& region) {
    const Grid<float>& pixels = image.inspection->map.pixels;
    for (int row = 0; row < pixels.height(); ++row)
        for (int column = 0; column < pixels.width(); ++column) {
            if (pixels.at(row, column) != region.peak)
                continue;
            const image::Point at = image.geometry.inputToImage({column + 0.5, row + 0.5});
            if (at.x >= region.x && at.x <= region.x + region.width && at.y >= region.y &&
                at.y <= region.y + region.height)
                return at;
        }
    return std::nullopt;
}

} // namespace

std::optional<NormalThere> normalAtPeak(const InspectedImage& image,
                                        const detector::Region& region) {
    const auto& normal = image.model->normal();
    const auto peak = peakOf(image, region);
    if (!normal || !peak)
        return std::nullopt;
    const Cell patch = image.geometry.cellAt(*peak, image.model->patchGrid());
    return NormalThere{patch, normal->mean.at(patch), normal->p99.at(patch)};
}

} // namespace patchgauge::ui::report
