#pragma once

#include "calibration/calibration.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace patchgauge::calibration {

/// Whether good parts score as they did at calibration: the Mann–Whitney U test, two-sided, normal
/// approximation with correction for ties and continuity.
struct Drift {
    double pValue = 1;
    /// Chance that a score of the batch exceeds one of the calibration (ties count half): 0.5
    /// without a shift.
    double superiority = 0.5;
    std::size_t batch = 0;       ///< scores compared
    std::size_t calibration = 0; ///< with these many

    /// p below 0.001: the scores have shifted.
    bool shifted() const { return pValue < 0.001; }
    bool upwards() const { return superiority > 0.5; }
};

/// Compares the scores of a batch with the calibration's good scores. On both sides a score above
/// the threshold counts as if it were equal to it, so that a few defective parts weigh no more than
/// the worst good one. Nothing where the question has no answer: no threshold, stale scores, fewer
/// than 8 on either side, or more than a fifth of the batch rejected (then parts may be bad, or
/// photos unlike the training).
std::optional<Drift> driftOf(const std::vector<float>& batch, const Calibration& calibration);

} // namespace patchgauge::calibration
