#include "image/region_of_interest.h"

#include "base/error.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>

namespace patchgauge::image {
namespace {

/// No photo is larger, and no shape needs to reach further beyond one.
constexpr double largestCoordinate = 1e6;

/// More than a hand or a drawing program's outline has, and still quick to test each pixel for.
constexpr std::size_t mostPoints = 10'000;

bool within(const Rect& rect, Point point) {
    return point.x >= rect.left && point.x < rect.left + rect.width && point.y >= rect.top &&
           point.y < rect.top + rect.height;
}

bool withinEllipse(const Rect& bounds, Point point) {
    const double x = (point.x - bounds.left - bounds.width / 2) / (bounds.width / 2);
    const double y = (point.y - bounds.top - bounds.height / 2) / (bounds.height / 2);
    return x * x + y * y <= 1;
}

/// Counts the edges to the right of the point. An edge has its upper end but not its lower one, so
/// that a ray through a vertex counts it once.
bool withinPolygon(const std::vector<Point>& vertices, Point point) {
    bool inside = false;
    const Point* previous = &vertices.back();
    for (const Point& vertex : vertices) {
        if ((vertex.y > point.y) != (previous->y > point.y)) {
            const double share = (point.y - vertex.y) / (previous->y - vertex.y);
            inside ^= point.x < vertex.x + share * (previous->x - vertex.x);
        }
        previous = &vertex;
    }
    return inside;
}

bool containsAny(const std::vector<Shape>& shapes, Point point) {
    return std::any_of(shapes.begin(), shapes.end(),
                       [&](const Shape& shape) { return contains(shape, point); });
}

Error invalid(const Sentence& problem, const Sentence& where, const Sentence& action) {
    return {ErrorCode::InvalidArgument, problem, where, action};
}

void validate(const Shape& shape, const std::string& where) {
    const std::size_t count = shape.points.size();
    if (shape.kind == Shape::Kind::Polygon && count < 3)
        throw invalid(Engine::tr("a polygon has fewer than three points"), where,
                      Engine::tr("add points, or leave it out"));
    if (shape.kind != Shape::Kind::Polygon && count != 2)
        throw invalid(Engine::tr("a rectangle or ellipse is not given by two points"), where,
                      Engine::tr("give two opposite corners of its bounding box"));
    if (count > mostPoints)
        throw invalid(Engine::tr("a polygon has too many points"), where,
                      Engine::tr("give at most %1", mostPoints));
    for (const Point& point : shape.points)
        if (!(std::abs(point.x) <= largestCoordinate) || !(std::abs(point.y) <= largestCoordinate))
            throw invalid(Engine::tr("a point of the region is not a pixel position"), where,
                          Engine::tr("give finite coordinates in pixels of the photo"));
    const Rect bounds = boundsOf(shape);
    if (!(bounds.width > 0) || !(bounds.height > 0))
        throw invalid(Engine::tr("a shape of the region has no extent"), where,
                      Engine::tr("enlarge it, or leave it out"));
}

void validate(const std::vector<Shape>& shapes, const std::string& list) {
    for (std::size_t i = 0; i < shapes.size(); ++i)
        validate(shapes[i], list + "[" + std::to_string(i) + "]");
}

} // namespace

Rect boundsOf(const Shape& shape) {
    const auto [left, right] =
        std::minmax_element(shape.points.begin(), shape.points.end(),
                            [](const Point& a, const Point& b) { return a.x < b.x; });
    const auto [top, bottom] =
        std::minmax_element(shape.points.begin(), shape.points.end(),
                            [](const Point& a, const Point& b) { return a.y < b.y; });
    return {left->x, top->y, right->x - left->x, bottom->y - top->y};
}

bool contains(const Shape& shape, Point point) {
    switch (shape.kind) {
    case Shape::Kind::Rectangle:
        return within(boundsOf(shape), point);
    case Shape::Kind::Ellipse:
        return withinEllipse(boundsOf(shape), point);
    case Shape::Kind::Polygon:
        break;
    }
    return withinPolygon(shape.points, point);
}

bool contains(const RegionOfInterest& region, Point point) {
    return (region.include.empty() || containsAny(region.include, point)) &&
           !containsAny(region.exclude, point);
}

RegionOfInterest scaledTo(Size image, const RegionOfInterest& region) {
    RegionOfInterest scaled = region;
    scaled.image = image;
    for (std::vector<Shape>* shapes : {&scaled.include, &scaled.exclude})
        for (Shape& shape : *shapes)
            for (Point& point : shape.points)
                point = {point.x * image.width / region.image.width,
                         point.y * image.height / region.image.height};
    return scaled;
}

void validate(const RegionOfInterest& region) {
    if (region.image.width < 1 || region.image.height < 1)
        throw invalid(Engine::tr("the photo that the region is drawn on has no pixels"),
                      std::to_string(region.image.width) + "x" +
                          std::to_string(region.image.height),
                      Engine::tr("give the photo's width and height"));
    validate(region.include, "include");
    validate(region.exclude, "exclude");
}

Grid<char> inspectedPixels(const std::optional<RegionOfInterest>& region,
                           const InputSettings& input) {
    if (!region)
        return {};
    validate(*region);
    const Geometry geometry(region->image, input);
    Grid<char> inspected(input.crop);
    for (int row = 0; row < input.crop.height; ++row)
        for (int column = 0; column < input.crop.width; ++column)
            inspected.at(row, column) =
                contains(*region, geometry.inputToImage({column + 0.5, row + 0.5})) ? 1 : 0;
    if (std::find(inspected.begin(), inspected.end(), 1) == inspected.end())
        throw invalid(Engine::tr("the region of interest leaves nothing to inspect"),
                      Engine::tr("%1 included, %2 excluded shapes", region->include.size(),
                                 region->exclude.size()),
                      Engine::tr("include a larger part of the photo, or exclude less"));
    return inspected;
}

double inspectedShare(const Grid<char>& inspected) {
    if (inspected.empty())
        return 1;
    return static_cast<double>(std::count(inspected.begin(), inspected.end(), 1)) /
           static_cast<double>(inspected.count());
}

} // namespace patchgauge::image
