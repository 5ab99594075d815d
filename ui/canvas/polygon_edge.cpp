#include "canvas/polygon_edge.h"

#include <algorithm>
#include <cmath>

namespace patchgauge::ui {
namespace {

using image::Point;

Point closestOnSegment(Point from, Point to, Point at) {
    const double x = to.x - from.x;
    const double y = to.y - from.y;
    const double squaredLength = x * x + y * y;
    if (squaredLength <= 0)
        return from;
    const double share =
        std::clamp(((at.x - from.x) * x + (at.y - from.y) * y) / squaredLength, 0.0, 1.0);
    return {from.x + share * x, from.y + share * y};
}

} // namespace

std::optional<EdgePoint> edgePointAt(const std::vector<Point>& vertices, Point at, double reach) {
    std::optional<EdgePoint> nearest;
    double least = reach;
    for (std::size_t edge = 0; edge < vertices.size(); ++edge) {
        const Point place =
            closestOnSegment(vertices[edge], vertices[(edge + 1) % vertices.size()], at);
        const double distance = std::hypot(place.x - at.x, place.y - at.y);
        if (distance <= least) {
            least = distance;
            nearest = EdgePoint{edge, place};
        }
    }
    return nearest;
}

} // namespace patchgauge::ui
