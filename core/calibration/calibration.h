#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace patchgauge::calibration {

/// What an image is, judged by its score.
enum class Verdict { Pass, Review, Reject };

/// `pass`, `review`, `reject`.
std::string name(Verdict verdict);

/// The scores that good images get, and the threshold drawn from them. Without a threshold (fewer
/// than three images) nothing can be said of an image, and its verdict is review.
struct Calibration {
    std::vector<float> scores; ///< of good images, in the order of the training images
    std::optional<float> threshold;
    std::string origin; ///< `leave-one-out`, `stale`, or empty without a threshold
    /// Share of good parts expected above the threshold, an estimate.
    std::optional<double> falseAlarm;
};

/// Reject exactly where score > threshold.
Verdict verdict(float score, const Calibration& calibration);

/// From leave-one-out scores of n good images: the threshold is the largest of them, which a
/// further good part exceeds with probability 1 / (n + 1). Needs three scores for a threshold.
Calibration calibrate(std::vector<float> leaveOneOutScores);

/// The scores are no longer those of the model's images: the threshold is kept, its origin becomes
/// `stale`, and nothing is claimed of false alarms.
void markStale(Calibration& calibration);

/// Positions of the scores beyond median + 6 robust deviations (1.4826 · median absolute
/// deviation), highest first. Where the deviation is zero nothing is suspicious.
std::vector<std::size_t> suspicious(const std::vector<float>& scores);

} // namespace patchgauge::calibration
