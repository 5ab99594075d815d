#include "region_report.h"

#include "base/text.h"
#include "detector/calibration_json.h"
#include "detector/region_json.h"
#include "threshold_text.h"

#include <cstdio>
#include <iostream>

namespace patchgauge::cli {
namespace {

using Json = nlohmann::json;

const char* nameOf(image::Shape::Kind kind) {
    switch (kind) {
    case image::Shape::Kind::Rectangle:
        return "rectangle";
    case image::Shape::Kind::Ellipse:
        return "ellipse";
    case image::Shape::Kind::Polygon:
        break;
    }
    return "polygon";
}

void printShapes(const char* role, const std::vector<image::Shape>& shapes) {
    for (const image::Shape& shape : shapes) {
        std::cout << role << nameOf(shape.kind);
        for (const image::Point& point : shape.points)
            std::cout << "  " << point.x << "," << point.y;
        std::cout << '\n';
    }
}

} // namespace

std::string regionText(const detector::Model& model) {
    const std::optional<image::RegionOfInterest>& region = model.info().region;
    if (!region)
        return "whole image";
    char share[32];
    std::snprintf(share, sizeof(share), "%.3g %%", 100 * image::inspectedShare(model.inspected()));
    const std::string included =
        region->include.empty() ? "everything" : countOf(region->include.size(), "shape");
    return included + " included, " + std::to_string(region->exclude.size()) + " excluded on " +
           std::to_string(region->image.width) + "x" + std::to_string(region->image.height) + ": " +
           share + " of the input is inspected";
}

Json regionToJson(const detector::Model& model) {
    const detector::ModelInfo& info = model.info();
    const Json calibration = detector::toJson(info.calibration);
    return {{"region", info.region ? detector::toJson(*info.region) : Json()},
            {"inspected_share", image::inspectedShare(model.inspected())},
            {"threshold", calibration["threshold"]},
            {"review_threshold", calibration["review_threshold"]},
            {"threshold_origin", calibration["threshold_origin"]},
            {"release", name(detector::releaseState(info.releases))}};
}

void printRegion(const detector::Model& model) {
    std::cout << "region     " << regionText(model) << '\n';
    if (const auto& region = model.info().region) {
        printShapes("  include  ", region->include);
        printShapes("  exclude  ", region->exclude);
    }
    std::cout << "threshold  " << thresholdText(model.info()) << '\n' << std::flush;
}

} // namespace patchgauge::cli
