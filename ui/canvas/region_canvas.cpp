#include "canvas/region_canvas.h"

#include "canvas/layers.h"
#include "canvas/region_path.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace patchgauge::ui {
namespace {

constexpr int backdropDarkness = 112; ///< per cent, as the canvas of inspected images
constexpr QColor shade(0, 0, 0, 120);
constexpr QColor line(255, 255, 255);
constexpr QColor casing(0, 0, 0, 190);

// In logical pixels.
constexpr double lineWidth = 1.5;
constexpr double selectedWidth = 2.5;
constexpr double handleSide = 8;
constexpr double chosenSide = 12;
constexpr double handleReach = 9;
constexpr int hatchGap = 10;

constexpr double wheelNotch = 120; ///< in the units of QWheelEvent::angleDelta()
constexpr double notchZoom = 1.25;
constexpr double keyZoom = 1.5;
constexpr double largestScale = 64;
constexpr double largeStep = 10;

using Role = RegionEditor::Role;
using Tool = RegionEditor::Tool;

/// Slanting lines: an excluded shape is told from an included one without colour.
void hatch(QPainter& painter, const QPainterPath& path) {
    painter.save();
    painter.setClipPath(path, Qt::IntersectClip);
    painter.setPen(QPen(QColor(255, 255, 255, 110), 1));
    const QRectF box = path.boundingRect();
    for (double x = box.left() - box.height(); x < box.right(); x += hatchGap)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter.restore();
}

void outline(QPainter& painter, const QPainterPath& path, Role role, double width) {
    QPen pen(casing, width + 2);
    painter.strokePath(path, pen);
    pen = QPen(line, width);
    if (role == Role::Exclude)
        pen.setDashPattern({4, 3});
    painter.strokePath(path, pen);
}

} // namespace

RegionCanvas::RegionCanvas(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Region of interest"));
    setAccessibleDescription(
        tr("Choose a tool and drag out a shape. Arrows move the selected shape, Delete removes "
           "it, Escape drops what is under way. A press on an edge of a selected polygon adds a "
           "vertex, the right button on a vertex removes it."));
}

void RegionCanvas::begin(const QImage& photo,
                         const std::optional<image::RegionOfInterest>& region) {
    photo_ = PhotoPyramid(photo);
    editor_ = RegionEditor({photo.width(), photo.height()}, region);
    fit();
    edited();
}

void RegionCanvas::setTool(Tool tool) {
    editor_.setTool(tool);
    edited();
}

void RegionCanvas::setRole(Role role) {
    editor_.setRole(role);
    edited();
}

void RegionCanvas::removeSelected() {
    editor_.removeSelected();
    edited();
}

void RegionCanvas::clear() {
    editor_.clear();
    edited();
}

void RegionCanvas::undo() {
    editor_.undo();
    edited();
}

void RegionCanvas::redo() {
    editor_.redo();
    edited();
}

void RegionCanvas::edited() {
    update();
    Q_EMIT changed();
}

double RegionCanvas::reach() const {
    return handleReach / view_.scale();
}

image::Point RegionCanvas::imagePoint(QPointF at) const {
    const QPointF point = view_.toImage(at);
    return {point.x(), point.y()};
}

void RegionCanvas::fit() {
    fitted_ = true;
    if (photo_.size().isEmpty())
        return;
    view_.setSizes(photo_.size(), size());
    view_.fit();
    update();
}

void RegionCanvas::zoomBy(double factor, QPointF anchor) {
    const double least = std::min(view_.fitScale(), 1.0) / 2;
    view_.zoomTo(std::clamp(view_.scale() * factor, least, largestScale), anchor);
    fitted_ = false;
    update();
}

void RegionCanvas::resizeEvent(QResizeEvent*) {
    if (fitted_)
        fit();
    else if (!photo_.size().isEmpty())
        view_.setSizes(photo_.size(), size());
}

void RegionCanvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::MiddleButton) {
        panned_ = event->position();
    } else if (event->button() == Qt::LeftButton) {
        editor_.press(imagePoint(event->position()), reach());
        newVertex_.reset();
        edited();
    } else if (event->button() == Qt::RightButton) {
        removeVertexAt(event->position());
    }
}

void RegionCanvas::removeVertexAt(QPointF at) {
    if (editor_.unfinished())
        return;
    if (const auto vertex = editor_.handleAt(imagePoint(at), reach())) {
        editor_.removeVertex(*vertex);
        showPointer(at);
        edited();
    }
}

void RegionCanvas::leaveEvent(QEvent*) {
    newVertex_.reset();
    update();
}

void RegionCanvas::mouseMoveEvent(QMouseEvent* event) {
    if (panned_) {
        view_.pan(event->position() - *panned_);
        panned_ = event->position();
        fitted_ = false;
    } else {
        editor_.move(imagePoint(event->position()));
        showPointer(event->position());
    }
    update();
}

void RegionCanvas::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::MiddleButton)
        panned_.reset();
    if (event->button() != Qt::LeftButton)
        return;
    editor_.release();
    showPointer(event->position());
    edited();
}

void RegionCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    if (editor_.unfinished()) {
        editor_.finishPolygon();
        edited();
    } else {
        mousePressEvent(event);
    }
}

void RegionCanvas::wheelEvent(QWheelEvent* event) {
    if (event->angleDelta().y() != 0)
        zoomBy(std::pow(notchZoom, event->angleDelta().y() / wheelNotch), event->position());
}

void RegionCanvas::showPointer(QPointF at) {
    const image::Point point = imagePoint(at);
    newVertex_ = editor_.newVertexAt(point, reach());
    if (editor_.handleAt(point, reach()))
        setCursor(Qt::PointingHandCursor);
    else if (newVertex_)
        setCursor(Qt::CrossCursor);
    else if (editor_.tool() != Tool::Select)
        setCursor(Qt::CrossCursor);
    else
        setCursor(editor_.shapeAt(point) ? Qt::SizeAllCursor : Qt::ArrowCursor);
}

bool RegionCanvas::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        // While a region is drawn, these keys mean its shapes and not the window's actions.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo) ||
            key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::ShiftModifier) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

bool RegionCanvas::moveByKey(const QKeyEvent& event) {
    const double step = event.modifiers().testFlag(Qt::ShiftModifier) ? largeStep : 1;
    switch (event.key()) {
    case Qt::Key_Left:
        editor_.moveSelected(-step, 0);
        return true;
    case Qt::Key_Right:
        editor_.moveSelected(step, 0);
        return true;
    case Qt::Key_Up:
        editor_.moveSelected(0, -step);
        return true;
    case Qt::Key_Down:
        editor_.moveSelected(0, step);
        return true;
    default:
        return false;
    }
}

void RegionCanvas::keyPressEvent(QKeyEvent* event) {
    const QPointF centre = QRectF(rect()).center();
    if (event->matches(QKeySequence::Undo)) {
        editor_.undo();
    } else if (event->matches(QKeySequence::Redo)) {
        editor_.redo();
    } else if (!moveByKey(*event)) {
        switch (event->key()) {
        case Qt::Key_Delete:
            editor_.removeChosen();
            break;
        case Qt::Key_Backspace:
            editor_.removeLastVertex();
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            editor_.finishPolygon();
            break;
        case Qt::Key_Escape:
            if (!editor_.cancel()) {
                Q_EMIT escaped();
                return;
            }
            break;
        case Qt::Key_Plus:
        case Qt::Key_Equal: // the same key as plus, without Shift, on many keyboards
            zoomBy(keyZoom, centre);
            break;
        case Qt::Key_Minus:
            zoomBy(1 / keyZoom, centre);
            break;
        case Qt::Key_0:
            fit();
            break;
        default:
            QWidget::keyPressEvent(event);
            return;
        }
    }
    edited();
}

void RegionCanvas::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.fillRect(event->rect(), palette().color(QPalette::Window).darker(backdropDarkness));
    if (photo_.size().isEmpty())
        return;
    const QTransform toView = view_.transform();
    painter.setTransform(toView);
    photo_.paint(painter,
                 {view_.toImage(QPointF(0, 0)), view_.toImage(QPointF(width(), height()))});
    painter.setRenderHint(QPainter::Antialiasing);
    if (editor_.region()) {
        const QRectF all(QPointF(0, 0), photo_.size());
        QPainterPath outside;
        outside.addRect(all);
        painter.fillPath(outside.subtracted(inspectedPath(editor_.region(), all)), shade);
    }
    painter.resetTransform();
    paintShapes(painter);
    paintHandles(painter);
}

void RegionCanvas::paintShapes(QPainter& painter) const {
    const QTransform toView = view_.transform();
    for (std::size_t i = 0; i < editor_.shapes().size(); ++i) {
        const auto& [shape, role] = editor_.shapes()[i];
        const QPainterPath path = toView.map(pathOf(shape));
        if (role == Role::Exclude)
            hatch(painter, path);
        outline(painter, path, role, i == editor_.selected() ? selectedWidth : lineWidth);
    }
    if (const auto& drawn = editor_.unfinished())
        outline(painter, toView.map(pathOf(drawn->shape)), drawn->role, selectedWidth);
}

void RegionCanvas::paintHandles(QPainter& painter) const {
    painter.setPen(QPen(casing, 1));
    painter.setBrush(line);
    std::vector<image::Point> points = editor_.handles();
    if (const auto& drawn = editor_.unfinished();
        drawn && drawn->shape.kind == image::Shape::Kind::Polygon)
        points.assign(drawn->shape.points.begin(), drawn->shape.points.end() - 1);
    for (std::size_t i = 0; i < points.size(); ++i)
        paintHandle(painter, points[i], i == editor_.chosenVertex() ? chosenSide : handleSide);
    if (newVertex_) {
        // Hollow: it is not there yet.
        painter.setPen(QPen(line, lineWidth));
        painter.setBrush(casing);
        paintHandle(painter, *newVertex_, handleSide);
    }
}

void RegionCanvas::paintHandle(QPainter& painter, image::Point at, double side) const {
    const QPointF centre = view_.toView(QPointF(at.x, at.y));
    painter.drawRect(QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side));
}

} // namespace patchgauge::ui
