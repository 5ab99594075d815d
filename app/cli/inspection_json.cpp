#include "inspection_json.h"

#include "base/files.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace patchgauge::cli {
namespace {

using Json = nlohmann::json;

template <typename T>
Json orNull(std::optional<T> value) {
    return value ? Json(*value) : Json();
}

Json poseToJson(const std::optional<image::Pose>& pose) {
    if (!pose)
        return nullptr;
    return {
        {"angle_deg", pose->angle}, {"dx", pose->dx}, {"dy", pose->dy}, {"quality", pose->quality}};
}

/// In whole pixels of the photo as it is in the file: the smallest upright rectangle around it.
detector::Region inPhoto(detector::Region region, const image::Pose& pose) {
    const image::Rect box = pose.toPhoto(image::Rect{double(region.x), double(region.y),
                                                     double(region.width), double(region.height)});
    const auto within = [](double position, int side) {
        return static_cast<int>(std::clamp(position, 0.0, double(side)));
    };
    region.x = within(std::floor(box.left), pose.photo.width);
    region.y = within(std::floor(box.top), pose.photo.height);
    region.width = within(std::ceil(box.left + box.width), pose.photo.width) - region.x;
    region.height = within(std::ceil(box.top + box.height), pose.photo.height) - region.y;
    return region;
}

int pixelAt(double position, int side) {
    return std::clamp(static_cast<int>(std::floor(position)), 0, side - 1);
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
              {"pose", nullptr},
              {"ms", nullptr},
              {"overlay", overlay.empty() ? Json() : Json(toUtf8(overlay))},
              {"error", nullptr}};
    if (inspection.failed()) {
        json["error"] = inspection.error.english();
        return json;
    }
    const image::Geometry geometry(inspection.imageSize, model.info().input);
    const auto& pose = inspection.pose;
    const Size photo = pose ? pose->photo : inspection.imageSize;
    image::Point peak = geometry.inputToImage(inspection.map.peak);
    if (pose)
        peak = pose->toPhoto(peak);
    json["score"] = inspection.map.score;
    if (std::isfinite(inspection.decisiveScore))
        json["decisive_score"] = inspection.decisiveScore;
    json["verdict"] = name(inspection.verdict);
    json["unfit"] = english(inspection.unfit);
    json["pose"] = poseToJson(pose);
    json["width"] = photo.width;
    json["height"] = photo.height;
    json["max_at"] = {{"x", pixelAt(peak.x, photo.width)}, {"y", pixelAt(peak.y, photo.height)}};
    for (const detector::Region& region : inspection.regions)
        json["regions"].push_back(
            toJson(pose ? inPhoto(region, *pose) : region, model.info().acceptance));
    json["ms"] = inspection.milliseconds;
    return json;
}

} // namespace patchgauge::cli
