#include "canvas/canvas_scene.h"

#include <QPainter>

namespace patchgauge::ui {
namespace {

constexpr double contourWidth = 1.5;
constexpr double outlineWidth = 1.5;

/// What a line and its casing need beside them, in logical pixels.
constexpr int outlineReach = 4;

constexpr double crossInner = 3; ///< from its centre, which stays free
constexpr double crossOuter = 9;

QRectF toRectF(const image::Rect& rect) {
    return {rect.left, rect.top, rect.width, rect.height};
}

void strokePatch(QPainter& painter, const detector::Readout& readout) {
    QPainterPath outline;
    outline.addRect(toRectF(readout.patchArea));
    strokeCased(painter, outline, outlineWidth);
}

void strokeCross(QPainter& painter, QPointF at) {
    QPainterPath cross;
    for (const QPointF arm : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)}) {
        cross.moveTo(at + crossInner * arm);
        cross.lineTo(at + crossOuter * arm);
    }
    strokeCased(painter, cross, outlineWidth);
}

} // namespace

void CanvasScene::paint(QPainter& painter, const Pane& pane, const ViewTransform& view,
                        bool overlaid, bool hasCursor) const {
    painter.save();
    painter.setClipRect(pane.area);
    const QTransform toPane = QTransform::fromTranslate(pane.origin.x(), pane.origin.y());
    painter.setTransform(view.transform() * toPane);
    const QRectF visible = painter.clipBoundingRect();
    image.pyramid.paint(painter, visible);
    if (!bare) {
        if (overlaid)
            layers.paint(painter, options, contourWidth);
        paintMarks(painter, image, marks, visible);
        if (readout)
            strokePatch(painter, *readout);
        if (cursor && !hasCursor) {
            painter.setTransform(toPane);
            strokeCross(painter, *cursor);
        }
    }
    painter.restore();
}

QRect outlinedArea(const detector::Readout& readout, const ViewTransform& view) {
    return view.toView(toRectF(readout.patchArea))
        .toAlignedRect()
        .adjusted(-outlineReach, -outlineReach, outlineReach, outlineReach);
}

QRect cursorArea(QPointF cursor) {
    constexpr double reach = crossOuter + outlineReach;
    return QRectF(cursor.x() - reach, cursor.y() - reach, 2 * reach, 2 * reach).toAlignedRect();
}

} // namespace patchgauge::ui
