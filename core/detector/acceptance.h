#pragma once

#include <optional>

namespace patchgauge::detector {

/// What size a finding must have to count.
struct Acceptance {
    std::optional<double> millimetresPerPixel; ///< of the photos, positive; nothing while not set

    /// Smaller regions above the threshold are listed but do not reject. In mm² with a scale, else
    /// in pixels of the photo. 0: all regions count.
    double smallestArea = 0;
};

} // namespace patchgauge::detector
