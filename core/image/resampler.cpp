#include "image/resampler.h"

#include <algorithm>
#include <cstdint>

namespace patchgauge::image {

AxisWeights::AxisWeights(int source, int resized, int begin, int count) {
    for (int index = begin; index < begin + count; ++index) {
        if (source >= resized)
            addAreas(source, resized, index);
        else
            addBilinear(source, resized, index);
    }
}

AxisWeights::Taps AxisWeights::at(int index) const {
    const Run& run = runs_[static_cast<std::size_t>(index)];
    return {run.first, std::span(weights_).subspan(run.start, run.length)};
}

int AxisWeights::sourceBegin() const {
    return runs_.front().first;
}

int AxisWeights::sourceEnd() const {
    return runs_.back().first + static_cast<int>(runs_.back().length);
}

void AxisWeights::addAreas(int source, int resized, int index) {
    // In units of 1 / resized of a source pixel every border is a whole number.
    const std::int64_t begin = std::int64_t{index} * source;
    const std::int64_t end = begin + source;
    const std::int64_t first = begin / resized;
    const std::size_t start = weights_.size();
    for (std::int64_t pixel = first; pixel * resized < end; ++pixel) {
        const std::int64_t shared =
            std::min(end, (pixel + 1) * resized) - std::max(begin, pixel * resized);
        weights_.push_back(static_cast<float>(static_cast<double>(shared) / source));
    }
    runs_.push_back({static_cast<int>(first), start, weights_.size() - start});
}

void AxisWeights::addBilinear(int source, int resized, int index) {
    const double centre = (index + 0.5) * source / resized - 0.5;
    const double position = std::clamp(centre, 0.0, source - 1.0);
    const int first = static_cast<int>(position);
    const double fraction = position - first;
    const std::size_t start = weights_.size();
    weights_.push_back(static_cast<float>(1 - fraction));
    if (fraction > 0)
        weights_.push_back(static_cast<float>(fraction));
    runs_.push_back({first, start, weights_.size() - start});
}

} // namespace patchgauge::image
