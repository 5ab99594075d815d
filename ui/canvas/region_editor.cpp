#include "canvas/region_editor.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace patchgauge::ui {

using image::Point;
using image::Rect;
using image::Shape;

namespace {

/// Handles of a bounding box, row by row, without its centre.
constexpr std::size_t boxHandles = 8;

/// Column and row of a box's handle among left, middle and right, and top, middle and bottom.
std::pair<int, int> boxPlace(std::size_t handle) {
    const int place = static_cast<int>(handle < boxHandles / 2 ? handle : handle + 1);
    return {place % 3, place / 3};
}

Shape withHandleAt(const Shape& shape, std::size_t handle, Point to) {
    Shape changed = shape;
    if (shape.kind == Shape::Kind::Polygon) {
        changed.points[handle] = to;
        return changed;
    }
    const Rect box = image::boundsOf(shape);
    double left = box.left;
    double right = box.left + box.width;
    double top = box.top;
    double bottom = box.top + box.height;
    const auto [column, row] = boxPlace(handle);
    if (column != 1)
        (column == 0 ? left : right) = to.x;
    if (row != 1)
        (row == 0 ? top : bottom) = to.y;
    changed.points = {{left, top}, {right, bottom}};
    return changed;
}

/// Moved, but not beyond the photo.
Shape moved(const Shape& shape, double x, double y, Size photo) {
    const Rect box = image::boundsOf(shape);
    const auto kept = [](double shift, double low, double extent, double side) {
        return std::clamp(shift, std::min(-low, 0.0), std::max(side - low - extent, 0.0));
    };
    Shape changed = shape;
    for (Point& point : changed.points) {
        point.x += kept(x, box.left, box.width, photo.width);
        point.y += kept(y, box.top, box.height, photo.height);
    }
    return changed;
}

bool hasExtent(const Shape& shape, double leastSide) {
    const Rect box = image::boundsOf(shape);
    return box.width > leastSide && box.height > leastSide;
}

Shape::Kind kindOf(RegionEditor::Tool tool) {
    switch (tool) {
    case RegionEditor::Tool::Ellipse:
        return Shape::Kind::Ellipse;
    case RegionEditor::Tool::Polygon:
        return Shape::Kind::Polygon;
    default:
        return Shape::Kind::Rectangle;
    }
}

bool isNear(Point a, Point b, double reach) {
    return std::hypot(a.x - b.x, a.y - b.y) <= reach;
}

} // namespace

RegionEditor::RegionEditor(Size photo, const std::optional<image::RegionOfInterest>& region)
    : photo_(photo) {
    if (!region) {
        tool_ = Tool::Rectangle;
        return;
    }
    const image::RegionOfInterest here = image::scaledTo(photo, *region);
    for (const Shape& shape : here.include)
        state_.shapes.push_back({shape, Role::Include});
    for (const Shape& shape : here.exclude)
        state_.shapes.push_back({shape, Role::Exclude});
}

std::optional<image::RegionOfInterest> RegionEditor::region() const {
    if (shapes().empty())
        return std::nullopt;
    image::RegionOfInterest region{photo_, {}, {}};
    for (const DrawnShape& drawn : shapes())
        (drawn.role == Role::Include ? region.include : region.exclude).push_back(drawn.shape);
    return region;
}

void RegionEditor::setTool(Tool tool) {
    tool_ = tool;
    unfinished_.reset();
    chosenVertex_.reset();
}

RegionEditor::Role RegionEditor::role() const {
    return selected() ? shapes()[*selected()].role : nextRole_;
}

void RegionEditor::setRole(Role role) {
    nextRole_ = role;
    if (unfinished_)
        unfinished_->role = role;
    if (!selected())
        return;
    State before = state_;
    state_.shapes[*selected()].role = role;
    commit(std::move(before));
}

std::vector<Point> RegionEditor::handles() const {
    if (!selected())
        return {};
    const Shape& shape = shapes()[*selected()].shape;
    if (shape.kind == Shape::Kind::Polygon)
        return shape.points;
    const Rect box = image::boundsOf(shape);
    std::vector<Point> points;
    for (std::size_t handle = 0; handle < boxHandles; ++handle) {
        const auto [column, row] = boxPlace(handle);
        points.push_back({box.left + column * box.width / 2, box.top + row * box.height / 2});
    }
    return points;
}

std::optional<std::size_t> RegionEditor::handleAt(Point at, double reach) const {
    const std::vector<Point> points = handles();
    const auto distance = [&](Point point) { return std::hypot(point.x - at.x, point.y - at.y); };
    const auto nearest = std::min_element(
        points.begin(), points.end(), [&](Point a, Point b) { return distance(a) < distance(b); });
    if (nearest == points.end() || distance(*nearest) > reach)
        return std::nullopt;
    return static_cast<std::size_t>(nearest - points.begin());
}

bool RegionEditor::selectsPolygon() const {
    return selected() && shapes()[*selected()].shape.kind == Shape::Kind::Polygon;
}

std::optional<EdgePoint> RegionEditor::edgeAt(Point at, double reach) const {
    if (!selectsPolygon() || tool_ != Tool::Select || grip_)
        return std::nullopt;
    return edgePointAt(shapes()[*selected()].shape.points, at, reach);
}

std::optional<Point> RegionEditor::newVertexAt(Point at, double reach) const {
    const auto place = handleAt(at, reach) ? std::nullopt : edgeAt(at, reach);
    return place ? std::optional(place->at) : std::nullopt;
}

std::optional<std::size_t> RegionEditor::shapeAt(Point at) const {
    for (std::size_t i = shapes().size(); i-- > 0;)
        if (image::contains(shapes()[i].shape, at))
            return i;
    return std::nullopt;
}

Point RegionEditor::onPhoto(Point at) const {
    return {std::clamp(at.x, 0.0, double(photo_.width)),
            std::clamp(at.y, 0.0, double(photo_.height))};
}

void RegionEditor::press(Point at, double reach) {
    leastSide_ = reach / 2;
    if (unfinished_) {
        addVertex(onPhoto(at), reach);
        return;
    }
    chosenVertex_.reset();
    if (const auto handle = handleAt(at, reach)) {
        grip(at, handle, state_);
        if (selectsPolygon())
            chosenVertex_ = handle;
        return;
    }
    if (const auto place = edgeAt(at, reach)) {
        insertVertex(*place, at);
        return;
    }
    if (tool_ != Tool::Select) {
        state_.selected.reset();
        beginShape(onPhoto(at));
        return;
    }
    state_.selected = shapeAt(at);
    if (selected())
        grip(at, std::nullopt, state_);
}

void RegionEditor::beginShape(Point at) {
    // The second point follows the pointer.
    unfinished_ = DrawnShape{{kindOf(tool_), {at, at}}, nextRole_};
}

void RegionEditor::addVertex(Point at, double reach) {
    std::vector<Point>& points = unfinished_->shape.points;
    if (points.size() > 3 && isNear(points.front(), at, reach)) {
        finishPolygon();
        return;
    }
    points.back() = at;
    // A double press is two: its second one is no vertex of its own.
    if (!isNear(points[points.size() - 2], at, 0))
        points.push_back(at);
}

void RegionEditor::insertVertex(const EdgePoint& place, Point at) {
    State before = state_;
    std::vector<Point>& points = state_.shapes[*selected()].shape.points;
    points.insert(points.begin() + static_cast<std::ptrdiff_t>(place.edge) + 1, place.at);
    chosenVertex_ = place.edge + 1;
    grip(at, chosenVertex_, std::move(before));
}

void RegionEditor::grip(Point at, std::optional<std::size_t> handle, State before) {
    grip_ = Grip{handle, at, shapes()[*selected()].shape, std::move(before)};
}

void RegionEditor::move(Point at) {
    if (unfinished_) {
        unfinished_->shape.points.back() = onPhoto(at);
        return;
    }
    if (!grip_)
        return;
    state_.shapes[*selected()].shape =
        grip_->handle ? withHandleAt(grip_->shape, *grip_->handle, onPhoto(at))
                      : moved(grip_->shape, at.x - grip_->from.x, at.y - grip_->from.y, photo_);
}

void RegionEditor::release() {
    if (unfinished_ && tool_ != Tool::Polygon) {
        if (hasExtent(unfinished_->shape, leastSide_)) {
            finish();
            return;
        }
        // Not dragged: a click, which chooses.
        const Point at = unfinished_->shape.points.front();
        unfinished_.reset();
        state_.selected = shapeAt(at);
    }
    if (!grip_)
        return;
    Grip released = *std::exchange(grip_, std::nullopt);
    if (!hasExtent(shapes()[*selected()].shape, 0)) {
        state_ = std::move(released.before);
        chosenVertex_.reset();
    } else {
        commit(std::move(released.before));
    }
}

void RegionEditor::finishPolygon() {
    if (!unfinished_ || tool_ != Tool::Polygon)
        return;
    std::vector<Point>& points = unfinished_->shape.points;
    Point following = points.back();
    points.pop_back();
    if (points.size() >= 3 && hasExtent(unfinished_->shape, 0))
        finish();
    else
        points.push_back(following);
}

void RegionEditor::removeLastVertex() {
    if (!unfinished_ || tool_ != Tool::Polygon)
        return;
    std::vector<Point>& points = unfinished_->shape.points;
    if (points.size() <= 2) {
        unfinished_.reset();
        return;
    }
    points.erase(points.end() - 2);
}

void RegionEditor::finish() {
    State before = state_;
    state_.shapes.push_back(*std::exchange(unfinished_, std::nullopt));
    state_.selected = shapes().size() - 1;
    tool_ = Tool::Select;
    commit(std::move(before));
}

bool RegionEditor::cancel() {
    if (unfinished_) {
        unfinished_.reset();
        return true;
    }
    if (grip_) {
        state_ = std::exchange(grip_, std::nullopt)->before;
        chosenVertex_.reset();
        return true;
    }
    if (selected()) {
        state_.selected.reset();
        chosenVertex_.reset();
        return true;
    }
    return false;
}

void RegionEditor::removeSelected() {
    if (!selected() || grip_)
        return;
    State before = state_;
    state_.shapes.erase(state_.shapes.begin() + static_cast<std::ptrdiff_t>(*selected()));
    state_.selected.reset();
    chosenVertex_.reset();
    commit(std::move(before));
}

void RegionEditor::removeChosen() {
    if (chosenVertex_)
        removeVertex(*chosenVertex_);
    else
        removeSelected();
}

void RegionEditor::removeVertex(std::size_t vertex) {
    if (!selectsPolygon() || grip_)
        return;
    Shape shape = shapes()[*selected()].shape;
    shape.points.erase(shape.points.begin() + static_cast<std::ptrdiff_t>(vertex));
    if (shape.points.size() < 3 || !hasExtent(shape, 0))
        return;
    State before = state_;
    chosenVertex_ = vertex % shape.points.size();
    state_.shapes[*selected()].shape = std::move(shape);
    commit(std::move(before));
}

void RegionEditor::moveSelected(double x, double y) {
    if (!selected() || grip_)
        return;
    State before = state_;
    Shape& shape = state_.shapes[*selected()].shape;
    shape = moved(shape, x, y, photo_);
    commit(std::move(before));
}

void RegionEditor::clear() {
    State before = state_;
    unfinished_.reset();
    grip_.reset();
    chosenVertex_.reset();
    state_ = {};
    tool_ = Tool::Rectangle;
    commit(std::move(before));
}

void RegionEditor::commit(State before) {
    if (before.shapes == state_.shapes)
        return;
    past_.push_back(std::move(before));
    future_.clear();
}

void RegionEditor::undo() {
    if (!canUndo())
        return;
    unfinished_.reset();
    grip_.reset();
    chosenVertex_.reset();
    future_.push_back(std::exchange(state_, past_.back()));
    past_.pop_back();
}

void RegionEditor::redo() {
    if (!canRedo())
        return;
    unfinished_.reset();
    grip_.reset();
    chosenVertex_.reset();
    past_.push_back(std::exchange(state_, future_.back()));
    future_.pop_back();
}

} // namespace patchgauge::ui
