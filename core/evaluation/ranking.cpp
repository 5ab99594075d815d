#include "evaluation/ranking.h"

#include "evaluation/curve_area.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <functional>
#include <limits>
#include <numeric>

namespace patchgauge::evaluation {
namespace {

/// The images of one score.
struct ScoreCount {
    float score;
    std::size_t good = 0;
    std::size_t defective = 0;
};

/// How many are at the front of [begin, end), and steps over them.
std::size_t skipEqual(std::vector<float>::const_iterator& begin,
                      std::vector<float>::const_iterator end, float score) {
    const auto start = begin;
    while (begin != end && *begin == score)
        ++begin;
    return static_cast<std::size_t>(begin - start);
}

/// By distinct score, highest first.
std::vector<ScoreCount> countByScore(std::vector<float> good, std::vector<float> defective) {
    std::sort(good.begin(), good.end(), std::greater<>());
    std::sort(defective.begin(), defective.end(), std::greater<>());

    std::vector<ScoreCount> counts;
    auto nextGood = good.cbegin();
    auto nextDefective = defective.cbegin();
    while (nextGood != good.cend() || nextDefective != defective.cend()) {
        constexpr float none = -std::numeric_limits<float>::infinity();
        const float score = std::max(nextGood != good.cend() ? *nextGood : none,
                                     nextDefective != defective.cend() ? *nextDefective : none);
        ScoreCount& count = counts.emplace_back(ScoreCount{score});
        count.good = skipEqual(nextGood, good.cend(), score);
        count.defective = skipEqual(nextDefective, defective.cend(), score);
    }
    return counts;
}

} // namespace

std::optional<double> auroc(const std::vector<float>& good, const std::vector<float>& defective) {
    if (good.empty() || defective.empty())
        return std::nullopt;
    const auto goodTotal = static_cast<double>(good.size());
    CurveArea curve(goodTotal);
    for (const ScoreCount& count : countByScore(good, defective))
        curve.addStep(static_cast<double>(count.good), static_cast<double>(count.defective));
    return curve.area() / (goodTotal * static_cast<double>(defective.size()));
}

std::optional<double> averagePrecision(const std::vector<float>& good,
                                       const std::vector<float>& defective) {
    if (good.empty() || defective.empty())
        return std::nullopt;
    double hits = 0;
    double flagged = 0;
    double sum = 0;
    for (const ScoreCount& count : countByScore(good, defective)) {
        hits += static_cast<double>(count.defective);
        flagged += static_cast<double>(count.good + count.defective);
        sum += static_cast<double>(count.defective) * hits / flagged;
    }
    return sum / static_cast<double>(defective.size());
}

std::optional<calibration::F1Threshold> bestF1(const std::vector<float>& good,
                                               const std::vector<float>& defective) {
    if (good.empty() || defective.empty())
        return std::nullopt;
    return calibration::bestF1Threshold(good, defective);
}

std::vector<RocPoint> rocCurve(const std::vector<float>& good,
                               const std::vector<float>& defective) {
    if (good.empty() || defective.empty())
        return {};
    std::vector<RocPoint> curve;
    std::size_t falseAlarms = 0;
    std::size_t hits = 0;
    const auto addPoint = [&](float threshold) {
        curve.push_back({static_cast<double>(falseAlarms) / static_cast<double>(good.size()),
                         static_cast<double>(hits) / static_cast<double>(defective.size()),
                         threshold});
    };

    const std::vector<ScoreCount> counts = countByScore(good, defective);
    for (const ScoreCount& count : counts) {
        addPoint(count.score);
        falseAlarms += count.good;
        hits += count.defective;
    }
    addPoint(std::nextafter(counts.back().score, -std::numeric_limits<float>::infinity()));
    return curve;
}

float middleThreshold(const std::vector<RocPoint>& curve, std::size_t point) {
    const float low = curve[point].threshold;
    if (point == 0)
        return low;
    const float high = curve[point - 1].threshold;
    const float middle = std::midpoint(low, high);
    // A threshold at the upper score would let that score pass.
    return middle < high ? middle : low;
}

} // namespace patchgauge::evaluation
