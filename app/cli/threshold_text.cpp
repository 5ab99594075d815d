#include "threshold_text.h"

#include "base/text.h"

#include <cmath>
#include <sstream>

namespace patchgauge::cli {
namespace {

using calibration::Calibration;
using calibration::Origin;

std::string withUnit(float threshold, detector::Method method) {
    const bool mahalanobis =
        method == detector::Method::Padim || method == detector::Method::Gaussian;
    std::ostringstream text;
    text << threshold << (mahalanobis ? " (Mahalanobis distance)" : " (distance)");
    return text.str();
}

/// `50 leave-one-out scores`.
std::string sourceText(const Calibration& calibration) {
    const std::vector<float>& good = goodScores(calibration);
    return countOf(good.size(), &good == &calibration.heldOutScores ? "held-out good image"
                                                                    : "leave-one-out score");
}

std::string estimateText(const Calibration& calibration) {
    if (stale(calibration))
        return "which share of good parts it flags is not known, since earlier training images "
               "are gone or changed";
    if (!calibration.falseAlarm)
        return "which share of good parts it flags is not known";
    return "about " + shareText(*calibration.falseAlarm) +
           " good parts would be flagged, estimated from " + sourceText(calibration);
}

std::string guaranteeText(const Calibration& calibration) {
    return "a further good part of the same kind lies above it with a probability of at most " +
           shareText(calibration.falseAlarm.value_or(1)) + ", guaranteed from " +
           sourceText(calibration) + " where parts and photos stay as they are";
}

std::string missText(const detector::ModelInfo& info) {
    const double allowed = info.rule.maxMiss.value_or(0);
    const std::string images = countOf(info.calibration.defectiveScores.size(), "defective image");
    if (allowed == 0)
        return "the largest that misses none of " + images;
    return "the largest that misses at most " + shareText(allowed) + " of " + images;
}

std::string authorText(const Calibration& calibration) {
    std::string text = "set by hand";
    if (calibration.history.empty())
        return text;
    const calibration::ThresholdChange& change = calibration.history.back();
    if (!change.by.empty())
        text += " by " + change.by;
    text += " at " + change.time;
    return change.reason.empty() ? text : text + " (" + change.reason + ")";
}

std::string meaningText(const detector::ModelInfo& info) {
    const Calibration& calibration = info.calibration;
    switch (calibration.origin) {
    case Origin::HeldOutGood:
        return guaranteeText(calibration);
    case Origin::BestF1:
        return "tells " + countOf(calibration.defectiveScores.size(), "defective image") +
               " best from the good ones (largest F1); " + estimateText(calibration);
    case Origin::MaxMiss:
        return missText(info) + "; " + estimateText(calibration);
    case Origin::Manual:
        return authorText(calibration) + "; " + estimateText(calibration);
    case Origin::Stale:
        return "the one before images were added or dropped; " + estimateText(calibration);
    case Origin::None:
    case Origin::LeaveOneOut:
        break;
    }
    return estimateText(calibration);
}

} // namespace

std::string shareText(double share) {
    // Rounding errors must not turn 1 in 51 into 1 in 50.
    const double parts = std::floor(1 / share + 1e-9);
    constexpr double closeEnough = 0.95;
    std::ostringstream text;
    if (parts * share > closeEnough)
        text << "1 in " << std::llround(parts);
    else
        text << std::llround(std::ceil(100 * share)) << " in 100";
    return text.str();
}

std::optional<std::size_t> moreGoodImagesNeeded(const detector::ModelInfo& info) {
    const Calibration& calibration = info.calibration;
    if (calibration.origin != Origin::LeaveOneOut && calibration.origin != Origin::HeldOutGood)
        return std::nullopt;
    const std::size_t missing =
        calibration::moreScoresNeeded(goodScores(calibration).size(), info.rule.falseAlarm);
    return missing > 0 ? std::optional(missing) : std::nullopt;
}

std::string thresholdText(const detector::ModelInfo& info) {
    if (!info.calibration.threshold)
        return "none: fewer than " + std::to_string(calibration::leastScores) +
               " scores of good images, so every verdict is review";
    std::string text =
        withUnit(*info.calibration.threshold, info.settings.method) + ": " + meaningText(info);
    if (const auto missing = moreGoodImagesNeeded(info))
        text += "; for " + shareText(info.rule.falseAlarm) + " you need " +
                countOf(*missing, "more good image");
    return text;
}

std::string reviewText(const detector::ModelInfo& info) {
    const Calibration& calibration = info.calibration;
    if (!calibration.reviewThreshold)
        return "none";
    std::string text = withUnit(*calibration.reviewThreshold, info.settings.method) +
                       ": scores between it and the threshold are for a person to look at";
    const auto above =
        calibration::falseAlarmAbove(*calibration.reviewThreshold, goodScores(calibration));
    if (above && !stale(calibration))
        text += "; about " + shareText(*above) + " good parts lies above it";
    return text;
}

} // namespace patchgauge::cli
