#pragma once

#include "calibration/thresholds.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace patchgauge::evaluation {

// How well scores tell defective images from good ones. The defective are the positive class; no
// score is NaN; where either class is missing there is no answer.

/// Area under the ROC curve: the chance that a defective image scores higher than a good one, ties
/// counting half.
std::optional<double> auroc(const std::vector<float>& good, const std::vector<float>& defective);

/// Step-wise, without interpolation: Σ (Rₙ − Rₙ₋₁) Pₙ over the distinct scores from high to low,
/// with recall R and precision P of the images that reach the score.
std::optional<double> averagePrecision(const std::vector<float>& good,
                                       const std::vector<float>& defective);

/// The largest F1 and its threshold, as calibration::bestF1Threshold() finds it.
std::optional<calibration::F1Threshold> bestF1(const std::vector<float>& good,
                                               const std::vector<float>& defective);

/// What lies above a threshold.
struct RocPoint {
    double falseAlarmRate = 0; ///< share of the good images with score > threshold
    double hitRate = 0;        ///< share of the defective images with score > threshold
    float threshold = 0;
};

/// The ROC curve from (0, 0) at the highest score, down by the distinct scores, to (1, 1) just
/// below the lowest. Empty where either class is missing.
std::vector<RocPoint> rocCurve(const std::vector<float>& good, const std::vector<float>& defective);

/// The threshold in the middle of all those that give a point of the curve: as far as can be from
/// the scores on either side. The first point keeps its own, since there is no score above it.
float middleThreshold(const std::vector<RocPoint>& curve, std::size_t point);

} // namespace patchgauge::evaluation
