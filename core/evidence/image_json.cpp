#include "detector/json_fields.h"
#include "evidence/json.h"
#include "evidence/json_reading.h"

#include <cmath>
#include <cstddef>
#include <limits>

namespace patchgauge::evidence {
namespace {

using Json = nlohmann::json;
using detector::JsonFields;

template <typename T>
Json orNull(const std::optional<T>& value) {
    return value ? Json(*value) : Json();
}

Json finiteOrNull(float value) {
    return std::isfinite(value) ? Json(value) : Json();
}

Json toJson(const std::optional<image::Pose>& pose) {
    if (!pose)
        return nullptr;
    return {
        {"angle_deg", pose->angle}, {"dx", pose->dx}, {"dy", pose->dy}, {"quality", pose->quality}};
}

Json toJson(const RegionRecord& record) {
    const detector::Region& region = record.region;
    return {{"x", region.x},           {"y", region.y},       {"width", region.width},
            {"height", region.height}, {"area", region.area}, {"area_mm2", orNull(record.areaMm2)},
            {"counts", record.counts}, {"peak", region.peak}};
}

Json toJson(const std::optional<VerdictOverride>& given) {
    if (!given)
        return nullptr;
    return {{"verdict", name(given->verdict)},
            {"by", given->by},
            {"reason", given->reason},
            {"time", given->time}};
}

Json textOrNull(const std::string& text) {
    return text.empty() ? Json() : Json(text);
}

RegionRecord regionFrom(const JsonFields& fields) {
    RegionRecord record;
    constexpr int largest = std::numeric_limits<int>::max();
    record.region.x = fields.within("x", 0, largest);
    record.region.y = fields.within("y", 0, largest);
    record.region.width = fields.within("width", 0, largest);
    record.region.height = fields.within("height", 0, largest);
    record.region.area = fields.get<double>("area");
    record.region.peak = fields.get<float>("peak");
    if (!fields.isNull("area_mm2"))
        record.areaMm2 = fields.get<double>("area_mm2");
    record.counts = fields.get<bool>("counts");
    return record;
}

image::Pose poseFrom(const JsonFields& fields, Size photo) {
    image::Pose pose;
    pose.angle = fields.get<double>("angle_deg");
    pose.dx = fields.get<double>("dx");
    pose.dy = fields.get<double>("dy");
    pose.quality = fields.get<double>("quality");
    pose.photo = photo;
    return pose;
}

VerdictOverride overrideFrom(const JsonFields& fields) {
    return {verdictFrom(fields, "verdict"), fields.get<std::string>("by"),
            fields.get<std::string>("reason"), fields.get<std::string>("time")};
}

} // namespace

Json toJson(const ImageRecord& image, const calibration::Calibration& calibration) {
    Json json{{"path", image.path},
              {"sha256", textOrNull(image.sha256)},
              {"score", nullptr},
              {"decisive_score", nullptr},
              {"threshold", orNull(calibration.threshold)},
              {"review_threshold", orNull(calibration.reviewThreshold)},
              {"verdict", "error"},
              {"machine_verdict", nullptr},
              {"unfit", Json::array()},
              {"width", nullptr},
              {"height", nullptr},
              {"max_at", nullptr},
              {"regions", Json::array()},
              {"pose", nullptr},
              {"ms", nullptr},
              {"label", textOrNull(name(image.label))},
              {"kind", textOrNull(image.kind)},
              {"override", toJson(image.verdictOverride)},
              {"error", nullptr}};
    if (image.failed()) {
        json["error"] = image.error.english();
        return json;
    }
    json["score"] = image.score;
    json["decisive_score"] = finiteOrNull(image.decisiveScore);
    json["verdict"] = name(image.verdict());
    json["machine_verdict"] = name(image.machineVerdict);
    json["unfit"] = english(image.unfit);
    json["width"] = image.size.width;
    json["height"] = image.size.height;
    json["max_at"] = {{"x", image.peakX}, {"y", image.peakY}};
    for (const RegionRecord& region : image.regions)
        json["regions"].push_back(toJson(region));
    json["pose"] = toJson(image.pose);
    json["ms"] = image.milliseconds;
    return json;
}

ImageRecord imageFromJson(const Json& json, const std::string& where) {
    const JsonFields fields(json, where, damagedRecord);
    ImageRecord image;
    image.path = fields.get<std::string>("path");
    image.sha256 = textOrEmpty(fields, "sha256");
    const std::optional<Label> label = labelNamed(textOrEmpty(fields, "label"));
    if (!label)
        throw fields.at("label").damaged();
    image.label = *label;
    image.kind = textOrEmpty(fields, "kind");
    if (!fields.isNull("override"))
        image.verdictOverride = overrideFrom(fields.at("override"));
    image.error = textOrEmpty(fields, "error");
    if (image.failed())
        return image;

    image.score = fields.get<float>("score");
    image.decisiveScore = fields.isNull("decisive_score") ? -std::numeric_limits<float>::infinity()
                                                          : fields.get<float>("decisive_score");
    image.machineVerdict = verdictFrom(fields, "machine_verdict");
    for (const std::string& reason : fields.get<std::vector<std::string>>("unfit"))
        image.unfit.emplace_back(reason);
    constexpr int longestSide = 1'000'000;
    image.size = {fields.within("width", 1, longestSide), fields.within("height", 1, longestSide)};
    const JsonFields peak = fields.at("max_at");
    image.peakX = peak.within("x", 0, image.size.width - 1);
    image.peakY = peak.within("y", 0, image.size.height - 1);
    const JsonFields regions = fields.at("regions");
    for (std::size_t i = 0; i < regions.count(); ++i)
        image.regions.push_back(regionFrom(regions.at(i)));
    if (!fields.isNull("pose"))
        image.pose = poseFrom(fields.at("pose"), image.size);
    image.milliseconds = fields.get<double>("ms");
    return image;
}

} // namespace patchgauge::evidence
