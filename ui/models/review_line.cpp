#include "models/review_line.h"

#include <nlohmann/json.hpp>

#include <array>

namespace patchgauge::ui {
namespace {

using calibration::Verdict;
using nlohmann::json;

constexpr std::array verdicts{Verdict::Pass, Verdict::Review, Verdict::Reject};

struct NamedLabel {
    Label label;
    const char* name;
};

constexpr std::array labels{NamedLabel{Label::Good, "good"},
                            NamedLabel{Label::Defective, "defective"},
                            NamedLabel{Label::Unsure, "unsure"}};

QString text(const json& object, const char* key) {
    const auto found = object.find(key);
    return found == object.end() ? QString() : QString::fromStdString(found->get<std::string>());
}

json overrideJson(const VerdictOverride& given) {
    return {{"verdict", calibration::name(given.verdict)},
            {"by", given.by.toStdString()},
            {"reason", given.reason.toStdString()},
            {"time", given.time.toStdString()}};
}

/// Nothing for a verdict that this version does not know.
std::optional<VerdictOverride> parseOverride(const json& object) {
    const auto name = object.at("verdict").get<std::string>();
    for (const Verdict verdict : verdicts)
        if (calibration::name(verdict) == name)
            return VerdictOverride{verdict, text(object, "by"), text(object, "reason"),
                                   text(object, "time")};
    return std::nullopt;
}

Label parseLabel(const QString& name) {
    for (const NamedLabel& known : labels)
        if (name == QLatin1String(known.name))
            return known.label;
    return Label::None;
}

} // namespace

std::string reviewLine(const std::string& sha256, const Review& review, const std::string& time) {
    json line{{"sha256", sha256}, {"time", time}};
    for (const NamedLabel& known : labels)
        if (known.label == review.label)
            line["label"] = known.name;
    if (!review.kind.isEmpty())
        line["kind"] = review.kind.toStdString();
    if (review.verdictOverride)
        line["override"] = overrideJson(*review.verdictOverride);
    return line.dump();
}

std::optional<std::pair<std::string, Review>> parseReviewLine(const std::string& line) {
    try {
        const json object = json::parse(line);
        Review review;
        review.label = parseLabel(text(object, "label"));
        review.kind = text(object, "kind");
        if (const auto found = object.find("override"); found != object.end())
            review.verdictOverride = parseOverride(*found);
        return std::pair(object.at("sha256").get<std::string>(), review);
    } catch (const json::exception&) {
        return std::nullopt;
    }
}

} // namespace patchgauge::ui
