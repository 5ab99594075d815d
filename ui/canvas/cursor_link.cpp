#include "canvas/cursor_link.h"

#include "canvas/canvas.h"
#include "canvas/canvas_marks.h"

namespace patchgauge::ui {
namespace {

/// Where a pixel's centre lies in another photo of such a part.
QPointF inOtherPhoto(QPoint pixel, QSizeF photo, QSizeF other) {
    return {(pixel.x() + 0.5) * other.width() / photo.width(),
            (pixel.y() + 0.5) * other.height() / photo.height()};
}

} // namespace

CursorLink::CursorLink(Side first, Side second, QObject* parent)
    : QObject(parent), ends_{End{first, {}}, End{second, {}}} {
    for (const std::size_t end : {0, 1}) {
        ReadoutModel& readout = ends_[end].side.canvas.readout();
        ReadoutModel& other = ends_[1 - end].side.canvas.readout();
        connect(&readout, &ReadoutModel::changed, this, [this, end] { follow(end); });
        connect(&readout, &ReadoutModel::pinChanged, this,
                [&readout, &other] { other.setPin(readout.pin()); });
    }
    second.canvas.readout().setPin(first.canvas.readout().pin());
    follow(0);
}

void CursorLink::follow(std::size_t changed) {
    if (mirroring_)
        return;
    // Another photo under a resting cursor is no reason to follow the canvas that shows it.
    if (ends_[changed].side.canvas.readout().pixel() != ends_[changed].pixel)
        leader_ = changed;
    mirroring_ = true;
    mirror(ends_[leader_].side, ends_[1 - leader_].side);
    for (End& end : ends_)
        end.pixel = end.side.canvas.readout().pixel();
    mirroring_ = false;
}

void CursorLink::mirror(const Side& leader, const Side& follower) {
    const ReadoutModel& from = leader.canvas.readout();
    ReadoutModel& to = follower.canvas.readout();
    std::optional<QPointF> place;
    if (from.image() && from.pixel() && to.image())
        place = inOtherPhoto(*from.pixel(), from.image()->photo.size(), to.image()->photo.size());
    to.setPixel(place ? std::optional(QPoint(int(place->x()), int(place->y()))) : std::nullopt);
    follower.marks.setCrosshair(place);
    leader.marks.setCrosshair(std::nullopt);
}

} // namespace patchgauge::ui
