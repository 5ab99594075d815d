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

/// Where a threshold comes from. Stale: the scores behind it are no longer those of the model.
enum class Origin { None, LeaveOneOut, HeldOutGood, BestF1, MaxMiss, Manual, Stale };

/// `leave-one-out`, `held-out-good`, `best-f1`, `max-miss`, `manual`, `stale`; empty for None.
std::string name(Origin origin);

/// The reverse of name(). Nothing for any other text.
std::optional<Origin> originNamed(const std::string& name);

/// One setting of the thresholds, and who answers for it.
struct ThresholdChange {
    std::optional<float> threshold;
    std::optional<float> reviewThreshold;
    Origin origin = Origin::None;
    std::string time;   ///< UTC, ISO 8601
    std::string by;     ///< a person, or empty where the program set it
    std::string reason; ///< may be empty
};

/// The scores that images of a known kind get, and the thresholds drawn from them. Without a
/// threshold nothing can be said of an image, and its verdict is review.
struct Calibration {
    std::vector<float> scores;          ///< leave-one-out, in the order of the training images
    std::vector<float> heldOutScores;   ///< of good images that were not trained on
    std::vector<float> defectiveScores; ///< of defective images

    std::optional<float> threshold;
    /// Below the threshold; images between the two are for a person to look at. None without a
    /// review band.
    std::optional<float> reviewThreshold;
    Origin origin = Origin::None;
    /// Share of good parts expected above the threshold; nothing where none can be claimed.
    std::optional<double> falseAlarm;

    /// Every setting of the thresholds, oldest first; the last one is in force.
    std::vector<ThresholdChange> history;
};

/// Reject exactly where score > threshold, otherwise review exactly where
/// score > reviewThreshold.
Verdict verdict(float score, const Calibration& calibration);

/// Fewest good scores that a threshold is drawn from.
inline constexpr std::size_t leastScores = 3;

/// The good images' scores that thresholds are drawn from: held-out ones where there are at least
/// leastScores, else leave-one-out ones.
const std::vector<float>& goodScores(const Calibration& calibration);

/// Whether the scores are no longer those of the model's images. Still true where a threshold was
/// set by hand since, but not once it was drawn from new scores.
bool stale(const Calibration& calibration);

/// What good scores say of a threshold: (k + 1) / (n + 1) with k of n above it. Nothing for fewer
/// than leastScores scores.
std::optional<double> falseAlarmAbove(float threshold, const std::vector<float>& good);

/// Sets the thresholds by hand and remembers the earlier ones. The false-alarm rate becomes what
/// the good scores say of the new threshold; nothing where they are stale.
/// @param authorship  time, person and reason; its thresholds and origin are not read
/// Throws std::invalid_argument where a threshold is not finite or the review threshold is not
/// below the threshold.
void setThreshold(Calibration& calibration, float threshold, std::optional<float> reviewThreshold,
                  ThresholdChange authorship);

/// The scores are no longer those of the model's images: the threshold is kept, its origin becomes
/// stale, and nothing is claimed of false alarms. Without a threshold, and where it is stale
/// already, nothing is added to the history.
/// @param time  of the change, UTC, ISO 8601
void markStale(Calibration& calibration, const std::string& time);

/// Positions of the scores beyond median + 6 robust deviations (1.4826 · median absolute
/// deviation), highest first. Where the deviation is zero nothing is suspicious.
std::vector<std::size_t> suspicious(const std::vector<float>& scores);

} // namespace patchgauge::calibration
