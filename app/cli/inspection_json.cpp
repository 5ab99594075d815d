#include "inspection_json.h"

#include "base/files.h"

#include <cmath>
#include <optional>

namespace patchgauge::cli {
namespace {

using Json = nlohmann::json;

Json toJson(const detector::Region& region) {
    return {{"x", region.x},           {"y", region.y},       {"width", region.width},
            {"height", region.height}, {"area", region.area}, {"peak", region.peak}};
}

Json orNull(std::optional<float> value) {
    return value ? Json(*value) : Json();
}

} // namespace

Json inspectionToJson(const pipeline::Inspection& inspection, const detector::Model& model,
                      const std::filesystem::path& overlay) {
    const calibration::Calibration& calibration = model.info().calibration;
    Json json{{"path", toUtf8(inspection.path)},
              {"score", nullptr},
              {"threshold", orNull(calibration.threshold)},
              {"review_threshold", orNull(calibration.reviewThreshold)},
              {"verdict", "error"},
              {"width", nullptr},
              {"height", nullptr},
              {"max_at", nullptr},
              {"regions", Json::array()},
              {"ms", nullptr},
              {"overlay", overlay.empty() ? Json() : Json(toUtf8(overlay))},
              {"error", nullptr}};
    if (inspection.failed()) {
        json["error"] = inspection.error;
        return json;
    }
    const image::Geometry geometry(inspection.imageSize, model.info().input);
    const image::Point peak = geometry.inputToImage(inspection.map.peak);
    json["score"] = inspection.map.score;
    json["verdict"] = name(inspection.verdict);
    json["width"] = inspection.imageSize.width;
    json["height"] = inspection.imageSize.height;
    json["max_at"] = {{"x", static_cast<int>(std::floor(peak.x))},
                      {"y", static_cast<int>(std::floor(peak.y))}};
    for (const detector::Region& region : inspection.regions)
        json["regions"].push_back(toJson(region));
    json["ms"] = inspection.milliseconds;
    return json;
}

} // namespace patchgauge::cli
