#include "detector/region_json.h"

#include <array>
#include <cmath>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace patchgauge::detector {

using Json = nlohmann::json;
using image::Shape;

namespace {

/// No photo is larger, and no shape reaches further beyond one.
constexpr double largestCoordinate = 1e6;

constexpr std::array<std::pair<Shape::Kind, const char*>, 3> kindNames{
    {{Shape::Kind::Rectangle, "rectangle"},
     {Shape::Kind::Ellipse, "ellipse"},
     {Shape::Kind::Polygon, "polygon"}}};

Json toJson(const Shape& shape) {
    Json points = Json::array();
    for (const image::Point& point : shape.points)
        points.push_back({point.x, point.y});
    const char* type = "";
    for (const auto& [kind, name] : kindNames)
        if (kind == shape.kind)
            type = name;
    return {{"type", type}, {"points", std::move(points)}};
}

Json toJson(const std::vector<Shape>& shapes) {
    Json json = Json::array();
    for (const Shape& shape : shapes)
        json.push_back(toJson(shape));
    return json;
}

Shape::Kind kindFrom(const JsonFields& fields) {
    const auto type = fields.get<std::string>("type");
    for (const auto& [kind, name] : kindNames)
        if (type == name)
            return kind;
    throw fields.at("type").damaged();
}

image::Point pointFrom(const std::vector<double>& point, const JsonFields& where) {
    if (point.size() != 2 || !(std::abs(point[0]) <= largestCoordinate) ||
        !(std::abs(point[1]) <= largestCoordinate))
        throw where.damaged();
    return {point[0], point[1]};
}

Shape shapeFrom(const JsonFields& fields) {
    Shape shape;
    shape.kind = kindFrom(fields);
    for (const auto& point : fields.get<std::vector<std::vector<double>>>("points"))
        shape.points.push_back(pointFrom(point, fields.at("points")));
    const bool enough =
        shape.kind == Shape::Kind::Polygon ? shape.points.size() >= 3 : shape.points.size() == 2;
    if (!enough)
        throw fields.at("points").damaged();
    return shape;
}

std::vector<Shape> shapesFrom(const JsonFields& fields) {
    std::vector<Shape> shapes;
    for (std::size_t i = 0; i < fields.count(); ++i)
        shapes.push_back(shapeFrom(fields.at(i)));
    return shapes;
}

} // namespace

Json toJson(const image::RegionOfInterest& region) {
    return {{"width", region.image.width},
            {"height", region.image.height},
            {"include", toJson(region.include)},
            {"exclude", toJson(region.exclude)}};
}

image::RegionOfInterest regionFrom(const JsonFields& fields) {
    return {Size{fields.within("width", 1, 1'000'000), fields.within("height", 1, 1'000'000)},
            shapesFrom(fields.at("include")), shapesFrom(fields.at("exclude"))};
}

} // namespace patchgauge::detector
