#pragma once

#include "calibration/calibration.h"

#include <optional>

namespace patchgauge::ui {

/// The two lines among the scores that verdicts follow from.
struct Thresholds {
    float threshold = 0;         ///< above it: reject
    std::optional<float> review; ///< below the threshold; above it: review

    friend bool operator==(const Thresholds&, const Thresholds&) = default;
};

/// Those of a model; nothing where it has no threshold.
inline std::optional<Thresholds> thresholdsOf(const calibration::Calibration& calibration) {
    if (!calibration.threshold)
        return std::nullopt;
    return Thresholds{*calibration.threshold, calibration.reviewThreshold};
}

/// The threshold elsewhere. A review threshold that would no longer be below it keeps its share of
/// it.
inline Thresholds withThreshold(const Thresholds& from, float threshold) {
    Thresholds moved{threshold, from.review};
    if (from.review && *from.review >= threshold)
        moved.review = from.threshold > 0 && threshold > 0
                           ? std::optional(*from.review / from.threshold * threshold)
                           : std::nullopt;
    return moved;
}

} // namespace patchgauge::ui
