#include "detector/calibration_json.h"

#include <cmath>
#include <optional>
#include <utility>
#include <vector>

namespace patchgauge::detector {

using Json = nlohmann::json;

namespace {

/// No distance comes near to it; what lies beyond is not one.
constexpr float largestThreshold = 1e30F;

template <typename T>
Json orNull(const std::optional<T>& value) {
    return value ? Json(*value) : Json();
}

Json originOrNull(calibration::Origin origin) {
    return origin == calibration::Origin::None ? Json() : Json(name(origin));
}

std::optional<float> thresholdFrom(const JsonFields& fields, const char* name) {
    if (!fields.has(name) || fields.isNull(name))
        return std::nullopt;
    return fields.within(name, -largestThreshold, largestThreshold);
}

std::optional<double> shareFrom(const JsonFields& fields, const char* name) {
    if (fields.isNull(name))
        return std::nullopt;
    return fields.within(name, 0.0, 1.0);
}

calibration::Origin originFrom(const JsonFields& fields) {
    if (fields.isNull("threshold_origin"))
        return calibration::Origin::None;
    const auto origin = calibration::originNamed(fields.get<std::string>("threshold_origin"));
    if (!origin)
        throw fields.at("threshold_origin").damaged();
    return *origin;
}

Json historyToJson(const std::vector<calibration::ThresholdChange>& history) {
    Json json = Json::array();
    for (const calibration::ThresholdChange& change : history)
        json.push_back({{"threshold", orNull(change.threshold)},
                        {"review_threshold", orNull(change.reviewThreshold)},
                        {"threshold_origin", originOrNull(change.origin)},
                        {"time", change.time},
                        {"by", change.by},
                        {"reason", change.reason}});
    return json;
}

std::vector<calibration::ThresholdChange> historyFrom(const JsonFields& fields) {
    std::vector<calibration::ThresholdChange> history;
    for (std::size_t i = 0; i < fields.count(); ++i) {
        const JsonFields change = fields.at(i);
        history.push_back({thresholdFrom(change, "threshold"),
                           thresholdFrom(change, "review_threshold"), originFrom(change),
                           change.get<std::string>("time"), change.get<std::string>("by"),
                           change.get<std::string>("reason")});
    }
    return history;
}

} // namespace

Json toJson(const calibration::Calibration& calibration) {
    return {{"scores", calibration.scores},
            {"held_out_scores", calibration.heldOutScores},
            {"defective_scores", calibration.defectiveScores},
            {"threshold", orNull(calibration.threshold)},
            {"review_threshold", orNull(calibration.reviewThreshold)},
            {"threshold_origin", originOrNull(calibration.origin)},
            {"false_alarm", orNull(calibration.falseAlarm)},
            {"history", historyToJson(calibration.history)}};
}

calibration::Calibration calibrationFrom(const JsonFields& fields, const std::string& created) {
    calibration::Calibration calibration;
    calibration.scores = fields.get<std::vector<float>>("scores");
    calibration.threshold = thresholdFrom(fields, "threshold");
    calibration.reviewThreshold = thresholdFrom(fields, "review_threshold");
    calibration.origin = originFrom(fields);
    calibration.falseAlarm = shareFrom(fields, "false_alarm");
    if (fields.has("history")) {
        calibration.heldOutScores = fields.get<std::vector<float>>("held_out_scores");
        calibration.defectiveScores = fields.get<std::vector<float>>("defective_scores");
        calibration.history = historyFrom(fields.at("history"));
    } else if (calibration.threshold) {
        calibration.history.push_back(
            {calibration.threshold, std::nullopt, calibration.origin, created, {}, {}});
    }
    if (calibration.reviewThreshold &&
        !(calibration.threshold && *calibration.reviewThreshold < *calibration.threshold))
        throw fields.at("review_threshold").damaged();
    return calibration;
}

Json toJson(const calibration::Rule& rule) {
    return {{"false_alarm", rule.falseAlarm},
            {"review_false_alarm", orNull(rule.reviewFalseAlarm)},
            {"max_miss", orNull(rule.maxMiss)}};
}

calibration::Rule ruleFrom(const JsonFields& fields) {
    return {fields.within("false_alarm", 0.0, 1.0), shareFrom(fields, "review_false_alarm"),
            shareFrom(fields, "max_miss")};
}

} // namespace patchgauge::detector
