#include "calibration/calibration.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>
#include <string_view>
#include <utility>

namespace patchgauge::calibration {
namespace {

/// In the order of Origin.
constexpr std::array<std::string_view, 7> originNames{
    "", "leave-one-out", "held-out-good", "best-f1", "max-miss", "manual", "stale"};

double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

void checkThresholds(float threshold, std::optional<float> reviewThreshold) {
    if (!std::isfinite(threshold))
        throw std::invalid_argument("the threshold is not a finite number");
    if (!reviewThreshold)
        return;
    if (!std::isfinite(*reviewThreshold))
        throw std::invalid_argument("the review threshold is not a finite number");
    if (*reviewThreshold >= threshold)
        throw std::invalid_argument("the review threshold is not below the threshold");
}

} // namespace

std::string name(Verdict verdict) {
    switch (verdict) {
    case Verdict::Pass:
        return "pass";
    case Verdict::Review:
        return "review";
    case Verdict::Reject:
        break;
    }
    return "reject";
}

std::string name(Origin origin) {
    return std::string(originNames[static_cast<std::size_t>(origin)]);
}

std::optional<Origin> originNamed(const std::string& name) {
    const auto found = std::find(originNames.begin(), originNames.end(), name);
    if (found == originNames.end())
        return std::nullopt;
    return static_cast<Origin>(found - originNames.begin());
}

Verdict verdict(float score, const Calibration& calibration) {
    if (!calibration.threshold)
        return Verdict::Review;
    if (score > *calibration.threshold)
        return Verdict::Reject;
    if (calibration.reviewThreshold && score > *calibration.reviewThreshold)
        return Verdict::Review;
    return Verdict::Pass;
}

const std::vector<float>& goodScores(const Calibration& calibration) {
    const bool enoughHeldOut = calibration.heldOutScores.size() >= leastScores;
    return enoughHeldOut ? calibration.heldOutScores : calibration.scores;
}

bool stale(const Calibration& calibration) {
    const auto byProgram =
        std::find_if(calibration.history.rbegin(), calibration.history.rend(),
                     [](const auto& change) { return change.origin != Origin::Manual; });
    return byProgram != calibration.history.rend() && byProgram->origin == Origin::Stale;
}

std::optional<double> falseAlarmAbove(float threshold, const std::vector<float>& good) {
    if (good.size() < leastScores)
        return std::nullopt;
    const auto above =
        std::count_if(good.begin(), good.end(), [=](float score) { return score > threshold; });
    return static_cast<double>(above + 1) / static_cast<double>(good.size() + 1);
}

void setThreshold(Calibration& calibration, float threshold, std::optional<float> reviewThreshold,
                  ThresholdChange authorship) {
    checkThresholds(threshold, reviewThreshold);
    calibration.threshold = threshold;
    calibration.reviewThreshold = reviewThreshold;
    calibration.origin = Origin::Manual;
    calibration.falseAlarm =
        stale(calibration) ? std::nullopt : falseAlarmAbove(threshold, goodScores(calibration));
    calibration.history.push_back({threshold, reviewThreshold, Origin::Manual,
                                   std::move(authorship.time), std::move(authorship.by),
                                   std::move(authorship.reason)});
}

void markStale(Calibration& calibration, const std::string& time) {
    calibration.falseAlarm.reset();
    if (!calibration.threshold || calibration.origin == Origin::Stale)
        return;
    calibration.origin = Origin::Stale;
    calibration.history.push_back(
        {calibration.threshold, calibration.reviewThreshold, Origin::Stale, time, {}, {}});
}

std::vector<std::size_t> suspicious(const std::vector<float>& scores) {
    if (scores.size() < 3)
        return {};
    const double centre = median({scores.begin(), scores.end()});
    std::vector<double> distances;
    distances.reserve(scores.size());
    for (const float score : scores)
        distances.push_back(std::abs(score - centre));
    const double deviation = 1.4826 * median(std::move(distances));
    std::vector<std::size_t> positions;
    for (std::size_t i = 0; i < scores.size(); ++i)
        if (deviation > 0 && scores[i] > centre + 6 * deviation)
            positions.push_back(i);
    std::sort(positions.begin(), positions.end(),
              [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
    return positions;
}

} // namespace patchgauge::calibration
