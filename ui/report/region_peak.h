#pragma once

#include "canvas/inspected_image.h"

#include <optional>

namespace patchgauge::ui::report {

/// What is normal where a region has its peak.
struct NormalThere {
    Cell patch;
    float mean = 0; ///< of the leave-one-out distances of good parts
    float p99 = 0;  ///< their 99th percentile
};

/// Nothing where the model does not know, or the peak lies in no patch.
std::optional<NormalThere> normalAtPeak(const InspectedImage& image,
                                        const detector::Region& region);

} // namespace patchgauge::ui::report
