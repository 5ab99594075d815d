#include "threshold_report.h"

#include "calibration/intervals.h"
#include "detector/calibration_json.h"
#include "rate_json.h"
#include "threshold_text.h"

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <optional>
#include <string>
#include <vector>

namespace patchgauge::cli {
namespace {

using Json = nlohmann::json;
using calibration::Calibration;

/// Good scores above the threshold. Nothing where that says nothing of the model.
std::optional<calibration::Rate> overkillOf(const Calibration& calibration) {
    const std::vector<float>& good = goodScores(calibration);
    if (!calibration.threshold || good.empty() || stale(calibration))
        return std::nullopt;
    const auto above = std::count_if(good.begin(), good.end(),
                                     [&](float score) { return score > *calibration.threshold; });
    return calibration::clopperPearson(static_cast<std::size_t>(above), good.size());
}

std::string overkillText(const calibration::Rate& rate) {
    char text[128];
    std::snprintf(text, sizeof(text),
                  "%zu of %zu good scores above the threshold: %.3g %% (95 %% interval %.3g %% to "
                  "%.3g %%)",
                  rate.count, rate.total, 100 * rate.value, 100 * rate.low, 100 * rate.high);
    return text;
}

void printChange(const calibration::ThresholdChange& change) {
    std::cout << "  " << change.time << "  ";
    if (change.threshold)
        std::cout << *change.threshold;
    else
        std::cout << "none";
    if (change.reviewThreshold)
        std::cout << ", review " << *change.reviewThreshold;
    std::cout << "  " << name(change.origin);
    if (!change.by.empty())
        std::cout << " by " << change.by;
    if (!change.reason.empty())
        std::cout << ": " << change.reason;
    std::cout << '\n';
}

} // namespace

Json thresholdToJson(const detector::ModelInfo& info) {
    const Calibration& calibration = info.calibration;
    Json json = detector::toJson(calibration);
    const auto overkill = overkillOf(calibration);
    return {{"threshold", json["threshold"]},
            {"review_threshold", json["review_threshold"]},
            {"threshold_origin", json["threshold_origin"]},
            {"false_alarm", json["false_alarm"]},
            {"scores", goodScores(calibration).size()},
            {"overkill", overkill ? toJson(*overkill) : Json()},
            {"history", json["history"]}};
}

void printThreshold(const detector::ModelInfo& info) {
    std::cout << "threshold  " << thresholdText(info) << '\n'
              << "review     " << reviewText(info) << '\n';
    if (const auto overkill = overkillOf(info.calibration))
        std::cout << "overkill   " << overkillText(*overkill) << '\n';
    if (!info.calibration.history.empty())
        std::cout << "history\n";
    for (const calibration::ThresholdChange& change : info.calibration.history)
        printChange(change);
    std::cout << std::flush;
}

} // namespace patchgauge::cli
