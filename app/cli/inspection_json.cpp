#include "inspection_json.h"

#include "base/files.h"

#include <cmath>
#include <optional>

namespace patchgauge::cli {
namespace {

using Json = nlohmann::json;

template <typename T>
Json orNull(std::optional<T> value) {
    return value ? Json(*value) : Json();
}

Json toJson(const detector::Region& region, const detector::Acceptance& acceptance) {
    return {{"x", region.x},
            {"y", region.y},
            {"width", region.width},
            {"height", region.height},
            {"area", region.area},
            {"area_mm2", orNull(detector::squareMillimetres(region.area, acceptance))},
            {"counts", detector::counts(region.area, acceptance)},
            {"peak", region.peak}};
}

} // namespace

Json inspectionToJson(const pipeline::Inspection& inspection, const detector::Model& model,
                      const std::filesystem::path& overlay) {
    const calibration::Calibration& calibration = model.info().calibration;
    Json json{{"path", toUtf8(inspection.path)},
              {"score", nullptr},
              {"decisive_score", nullptr},
              {"threshold", orNull(calibration.threshold)},
              {"review_threshold", orNull(calibration.reviewThreshold)},
              {"verdict", "error"},
              {"unfit", Json::array()},
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
    if (std::isfinite(inspection.decisiveScore))
        json["decisive_score"] = inspection.decisiveScore;
    json["verdict"] = name(inspection.verdict);
    json["unfit"] = inspection.unfit;
    json["width"] = inspection.imageSize.width;
    json["height"] = inspection.imageSize.height;
    json["max_at"] = {{"x", static_cast<int>(std::floor(peak.x))},
                      {"y", static_cast<int>(std::floor(peak.y))}};
    for (const detector::Region& region : inspection.regions)
        json["regions"].push_back(toJson(region, model.info().acceptance));
    json["ms"] = inspection.milliseconds;
    return json;
}

} // namespace patchgauge::cli
