#include "canvas/region_path.h"

namespace patchgauge::ui {
namespace {

QPainterPath unionOf(const std::vector<image::Shape>& shapes) {
    QPainterPath all;
    for (const image::Shape& shape : shapes)
        all = all.united(pathOf(shape));
    return all;
}

} // namespace

QPainterPath pathOf(const image::Shape& shape) {
    QPainterPath path;
    const image::Rect bounds = image::boundsOf(shape);
    const QRectF rect(bounds.left, bounds.top, bounds.width, bounds.height);
    switch (shape.kind) {
    case image::Shape::Kind::Rectangle:
        path.addRect(rect);
        break;
    case image::Shape::Kind::Ellipse:
        path.addEllipse(rect);
        break;
    case image::Shape::Kind::Polygon: {
        QPolygonF vertices;
        for (const image::Point& point : shape.points)
            vertices << QPointF(point.x, point.y);
        path.addPolygon(vertices);
        path.closeSubpath();
        break;
    }
    }
    return path;
}

QPainterPath inspectedPath(const std::optional<image::RegionOfInterest>& region,
                           const QRectF& area) {
    QPainterPath inspected;
    inspected.addRect(area);
    if (!region)
        return inspected;
    if (!region->include.empty())
        inspected = inspected.intersected(unionOf(region->include));
    return inspected.subtracted(unionOf(region->exclude));
}

} // namespace patchgauge::ui
