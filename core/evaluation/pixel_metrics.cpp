#include "evaluation/pixel_metrics.h"

#include "evaluation/curve_area.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <limits>
#include <stdexcept>

namespace patchgauge::evaluation {
namespace {

static_assert(std::numeric_limits<float>::is_iec559);

constexpr int scoreBits = 32;
constexpr int binBits = 21; // sign, exponent and 12 bits of the fraction
constexpr std::size_t binCount = std::size_t{1} << binBits;

/// The leading bits of the integer that orders as the floats do: of positive ones the bits as they
/// are, above those of negative ones, whose bits order the other way round.
std::size_t binOf(float score) {
    constexpr std::uint32_t sign = std::uint32_t{1} << (scoreBits - 1);
    const auto bits = std::bit_cast<std::uint32_t>(score + 0.0f); // makes −0 the same as 0
    const std::uint32_t ordered = (bits & sign) != 0 ? ~bits : bits | sign;
    return ordered >> (scoreBits - binBits);
}

/// The connected regions of a mask.
struct Regions {
    Grid<std::int32_t> labels;    ///< 0 where the mask is normal, else the region's number
    std::vector<double> overlaps; ///< by label: what one inspected pixel adds to the overlap
    std::uint64_t inspected = 0;  ///< regions of which at least one pixel was inspected
};

Regions regionsOf(const Mask& mask, const Grid<float>& map) {
    Regions regions;
    regions.labels = Grid<std::int32_t>(mask.size());
    const cv::Mat marks(mask.height(), mask.width(), CV_8U,
                        const_cast<unsigned char*>(mask.data()));
    cv::Mat labels(mask.height(), mask.width(), CV_32S, regions.labels.data());
    constexpr int diagonalNeighboursToo = 8;
    const int count = cv::connectedComponents(marks, labels, diagonalNeighboursToo, CV_32S);

    std::vector<std::size_t> areas(static_cast<std::size_t>(count), 0);
    for (std::size_t i = 0; i < map.count(); ++i)
        if (!std::isnan(map.data()[i]))
            ++areas[static_cast<std::size_t>(regions.labels.data()[i])];

    regions.overlaps.resize(areas.size(), 0);
    for (std::size_t label = 1; label < areas.size(); ++label) {
        if (areas[label] == 0)
            continue;
        regions.overlaps[label] = 1 / static_cast<double>(areas[label]);
        ++regions.inspected;
    }
    return regions;
}

} // namespace

PixelMetrics::PixelMetrics() : bins_(binCount) {
    static_assert(binCount * sizeof(Bin) <= std::size_t{48} << 20);
}

void PixelMetrics::add(const Grid<float>& map, const Mask& mask) {
    if (map.size() != mask.size())
        throw std::invalid_argument("pixel map and mask differ in size");
    const Regions regions = regionsOf(mask, map);
    regions_ += regions.inspected;
    for (std::size_t i = 0; i < map.count(); ++i) {
        const float score = map.data()[i];
        if (std::isnan(score))
            continue;
        Bin& bin = bins_[binOf(score)];
        const auto label = static_cast<std::size_t>(regions.labels.data()[i]);
        if (label == 0) {
            ++bin.normal;
            ++normal_;
        } else {
            ++bin.defective;
            ++defective_;
            bin.overlap += regions.overlaps[label];
        }
    }
}

std::optional<double> PixelMetrics::pixelAuroc() const {
    if (!hasBothClasses())
        return std::nullopt;
    const auto normal = static_cast<double>(normal_);
    CurveArea roc(normal);
    std::for_each(bins_.rbegin(), bins_.rend(), [&](const Bin& bin) {
        roc.addStep(static_cast<double>(bin.normal), static_cast<double>(bin.defective));
    });
    return roc.area() / (normal * static_cast<double>(defective_));
}

std::optional<double> PixelMetrics::proAuroc(double limit) const {
    if (!hasBothClasses())
        return std::nullopt;
    const double normal = limit * static_cast<double>(normal_);
    CurveArea overlap(normal);
    std::for_each(bins_.rbegin(), bins_.rend(), [&](const Bin& bin) {
        overlap.addStep(static_cast<double>(bin.normal), bin.overlap);
    });
    return overlap.area() / (normal * static_cast<double>(regions_));
}

} // namespace patchgauge::evaluation
