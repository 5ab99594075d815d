#include "calibration/thresholds.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>
#include <utility>

namespace patchgauge::calibration {
namespace {

struct LabelledScore {
    float score;
    bool defective;
};

/// The largest count that is at most the share of the total, in [0, 1) and of at least one.
std::size_t countWithin(double share, std::size_t total) {
    const auto all = static_cast<double>(total);
    // The product may be rounded across a whole number (0.29 · 100 is 28.999…), so it is tried
    // which quotient is the share.
    auto count = static_cast<std::size_t>(share * all) + 1;
    while (static_cast<double>(count) / all > share)
        --count;
    return count;
}

float justBelow(float score) {
    return std::nextafter(score, -std::numeric_limits<float>::infinity());
}

/// Between two scores, so that only the upper one lies above it.
float midway(float lower, float upper) {
    const float middle = std::midpoint(lower, upper);
    return middle < upper ? middle : lower;
}

/// Highest first.
std::vector<LabelledScore> merged(const std::vector<float>& good,
                                  const std::vector<float>& defective) {
    std::vector<LabelledScore> scores;
    scores.reserve(good.size() + defective.size());
    for (const float score : good)
        scores.push_back({score, false});
    for (const float score : defective)
        scores.push_back({score, true});
    std::sort(scores.begin(), scores.end(),
              [](const auto& a, const auto& b) { return a.score > b.score; });
    return scores;
}

void drawThreshold(Calibration& calibration, const Rule& rule) {
    const std::vector<float>& good = goodScores(calibration);
    const std::vector<float>& defective = calibration.defectiveScores;
    const auto conformal = conformalThreshold(good, rule.falseAlarm);
    if (!conformal)
        return;
    if (defective.empty()) {
        calibration.threshold = conformal->threshold;
        calibration.falseAlarm = conformal->rate;
        calibration.origin =
            &good == &calibration.heldOutScores ? Origin::HeldOutGood : Origin::LeaveOneOut;
        return;
    }
    if (rule.maxMiss) {
        calibration.threshold = maxMissThreshold(defective, *rule.maxMiss);
        calibration.origin = Origin::MaxMiss;
    } else {
        calibration.threshold = bestF1Threshold(good, defective)->threshold;
        calibration.origin = Origin::BestF1;
    }
    calibration.falseAlarm = falseAlarmAbove(*calibration.threshold, good);
}

} // namespace

std::optional<ConformalThreshold> conformalThreshold(std::vector<float> scores, double falseAlarm) {
    assert(falseAlarm > 0 && falseAlarm < 1);
    if (scores.size() < leastScores)
        return std::nullopt;
    const std::size_t parts = scores.size() + 1; // and the one to come
    // Counted from the largest: the r-th largest of n is the (n + 1 − r)-th smallest.
    const std::size_t rank = std::max<std::size_t>(1, countWithin(falseAlarm, parts));
    const auto chosen = scores.begin() + static_cast<std::ptrdiff_t>(rank - 1);
    std::nth_element(scores.begin(), chosen, scores.end(), std::greater<>());
    return ConformalThreshold{*chosen, static_cast<double>(rank) / static_cast<double>(parts),
                              moreScoresNeeded(scores.size(), falseAlarm)};
}

std::size_t moreScoresNeeded(std::size_t scores, double falseAlarm) {
    assert(falseAlarm > 0 && falseAlarm < 1);
    double parts = std::floor(1 / falseAlarm);
    if (1 / parts > falseAlarm)
        ++parts;
    constexpr double representable = 1e18;
    const auto needed = static_cast<std::size_t>(std::min(parts - 1, representable));
    return needed > scores ? needed - scores : 0;
}

std::optional<F1Threshold> bestF1Threshold(const std::vector<float>& good,
                                           const std::vector<float>& defective) {
    if (defective.empty())
        return std::nullopt;
    const std::vector<LabelledScore> scores = merged(good, defective);
    F1Threshold best;
    std::size_t found = 0;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        found += scores[i].defective ? 1 : 0;
        const bool lowest = i + 1 == scores.size();
        if (!lowest && scores[i + 1].score == scores[i].score)
            continue;
        const double f1 =
            2 * static_cast<double>(found) / static_cast<double>(i + 1 + defective.size());
        if (f1 > best.f1)
            best = {lowest ? justBelow(scores[i].score)
                           : midway(scores[i + 1].score, scores[i].score),
                    f1};
    }
    return best;
}

std::optional<float> maxMissThreshold(std::vector<float> defective, double maxMiss) {
    assert(maxMiss >= 0 && maxMiss < 1);
    if (defective.empty())
        return std::nullopt;
    const std::size_t missed = countWithin(maxMiss, defective.size());
    const auto lowestFound = defective.begin() + static_cast<std::ptrdiff_t>(missed);
    std::nth_element(defective.begin(), lowestFound, defective.end());
    return justBelow(*lowestFound);
}

Calibration calibrate(std::vector<float> leaveOneOut, std::vector<float> heldOutGood,
                      std::vector<float> defective, const Rule& rule, const std::string& time) {
    Calibration result;
    result.scores = std::move(leaveOneOut);
    result.heldOutScores = std::move(heldOutGood);
    result.defectiveScores = std::move(defective);
    drawThreshold(result, rule);
    if (!result.threshold)
        return result;
    if (rule.reviewFalseAlarm) {
        const auto review = conformalThreshold(goodScores(result), *rule.reviewFalseAlarm);
        if (review->threshold < *result.threshold)
            result.reviewThreshold = review->threshold;
    }
    result.history.push_back(
        {result.threshold, result.reviewThreshold, result.origin, time, {}, {}});
    return result;
}

} // namespace patchgauge::calibration
