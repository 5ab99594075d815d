#include "calibration/drift.h"

#include <algorithm>
#include <cmath>

namespace patchgauge::calibration {
namespace {

constexpr std::size_t leastCompared = 8;

std::vector<float> capped(std::vector<float> scores, float threshold) {
    for (float& score : scores)
        score = std::min(score, threshold);
    return scores;
}

/// Mann and Whitney's U: pairs in which the batch's score is the higher one, ties counting half.
double pairsWon(const std::vector<float>& batch, std::vector<float> good) {
    std::sort(good.begin(), good.end());
    double won = 0;
    for (const float score : batch) {
        const auto [first, last] = std::equal_range(good.begin(), good.end(), score);
        won += static_cast<double>(first - good.begin()) + static_cast<double>(last - first) / 2;
    }
    return won;
}

/// Σ (t³ − t) over the groups of t equal scores in both samples together.
double tieTerm(std::vector<float> scores, const std::vector<float>& others) {
    scores.insert(scores.end(), others.begin(), others.end());
    std::sort(scores.begin(), scores.end());
    double sum = 0;
    for (auto first = scores.begin(); first != scores.end();) {
        const auto last = std::upper_bound(first, scores.end(), *first);
        const auto tied = static_cast<double>(last - first);
        sum += tied * tied * tied - tied;
        first = last;
    }
    return sum;
}

Drift mannWhitney(const std::vector<float>& batch, const std::vector<float>& good) {
    const auto pairs = static_cast<double>(batch.size() * good.size());
    const auto total = static_cast<double>(batch.size() + good.size());
    const double variance = pairs / 12 * (total + 1 - tieTerm(batch, good) / (total * (total - 1)));
    const double won = pairsWon(batch, good);
    const double distance = std::abs(won - pairs / 2) - 0.5;

    Drift drift;
    drift.superiority = won / pairs;
    drift.batch = batch.size();
    drift.calibration = good.size();
    // Constant scores have no variance, but no distance either.
    if (distance > 0)
        drift.pValue = std::erfc(distance / std::sqrt(2 * variance));
    return drift;
}

} // namespace

std::optional<Drift> driftOf(const std::vector<float>& batch, const Calibration& calibration) {
    if (!calibration.threshold || stale(calibration))
        return std::nullopt;
    const float threshold = *calibration.threshold;
    const std::vector<float>& good = goodScores(calibration);
    const auto rejected = static_cast<std::size_t>(
        std::count_if(batch.begin(), batch.end(), [=](float score) { return score > threshold; }));
    if (batch.size() < leastCompared || good.size() < leastCompared || 5 * rejected > batch.size())
        return std::nullopt;
    return mannWhitney(capped(batch, threshold), capped(good, threshold));
}

} // namespace patchgauge::calibration
