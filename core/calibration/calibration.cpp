#include "calibration/calibration.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace patchgauge::calibration {
namespace {

double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
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

Verdict verdict(float score, const Calibration& calibration) {
    if (!calibration.threshold)
        return Verdict::Review;
    return score > *calibration.threshold ? Verdict::Reject : Verdict::Pass;
}

Calibration calibrate(std::vector<float> leaveOneOutScores) {
    Calibration result;
    result.scores = std::move(leaveOneOutScores);
    if (result.scores.size() < 3)
        return result;
    result.threshold = *std::max_element(result.scores.begin(), result.scores.end());
    result.origin = "leave-one-out";
    result.falseAlarm = 1.0 / static_cast<double>(result.scores.size() + 1);
    return result;
}

void markStale(Calibration& calibration) {
    calibration.falseAlarm.reset();
    if (calibration.threshold)
        calibration.origin = "stale";
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
