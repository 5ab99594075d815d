#pragma once

#include "calibration/calibration.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace patchgauge::calibration {

/// How the thresholds are chosen.
struct Rule {
    double falseAlarm = 0.01; ///< wanted share of good parts above the threshold, in (0, 1)
    /// Wanted share of good parts above the review threshold, larger than falseAlarm; no review
    /// band without it.
    std::optional<double> reviewFalseAlarm;
    /// With scores of defective images: the largest threshold that misses at most this share of
    /// them, in [0, 1); without it, the threshold of the best F1.
    std::optional<double> maxMiss;
};

/// A threshold drawn from n good scores, and what it stands for.
struct ConformalThreshold {
    float threshold = 0;
    /// Chance that a further good part lies above, where the scores are exchangeable with its own:
    /// at most this.
    double rate = 0;
    /// Good scores missing for the wanted rate; 0 where it is reached.
    std::size_t moreNeeded = 0;
};

/// The ⌈(1−α)(n+1)⌉-th smallest of n scores, whose rate is at most α. Where that exceeds n: the
/// largest, with the rate 1/(n+1). Nothing for fewer than leastScores scores.
/// @param falseAlarm  α, in (0, 1)
std::optional<ConformalThreshold> conformalThreshold(std::vector<float> scores, double falseAlarm);

/// Good scores still missing before a threshold can stand for the rate: ⌈1/α⌉ − 1 − n, or 0.
std::size_t moreScoresNeeded(std::size_t scores, double falseAlarm);

/// A threshold between scores of good and of defective images, and its F1.
struct F1Threshold {
    float threshold = 0; ///< an image is called defective where score > threshold
    double f1 = 0;
};

/// The threshold of the largest F1, defective being the positive class. Thresholds are tried midway
/// between neighbouring distinct scores, and just below the smallest; of equal ones the highest is
/// taken. Nothing where there is no defective score.
std::optional<F1Threshold> bestF1Threshold(const std::vector<float>& good,
                                           const std::vector<float>& defective);

/// The largest threshold that at most `maxMiss` of the defective scores do not exceed: just below
/// the (⌊maxMiss·n⌋ + 1)-th smallest of them. Nothing where there is none.
std::optional<float> maxMissThreshold(std::vector<float> defective, double maxMiss);

/// Draws the thresholds by the rule: from defective scores where there are some, else from the good
/// scores alone. Fewer than leastScores good ones (see goodScores): no threshold.
/// @param time  UTC, ISO 8601, for the history
Calibration calibrate(std::vector<float> leaveOneOut, std::vector<float> heldOutGood,
                      std::vector<float> defective, const Rule& rule, const std::string& time);

} // namespace patchgauge::calibration
