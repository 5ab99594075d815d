#include "canvas/view_link.h"

#include "canvas/canvas.h"

namespace patchgauge::ui {

ViewLink::ViewLink(Canvas& first, Canvas& second, QObject* parent)
    : QObject(parent), first_(first), second_(second) {
    connect(&first_, &Canvas::viewChanged, this, [this] { follow(first_, second_); });
    connect(&second_, &Canvas::viewChanged, this, [this] { follow(second_, first_); });
    follow(first_, second_);
}

void ViewLink::setEnabled(bool enabled) {
    enabled_ = enabled;
    follow(first_, second_);
}

void ViewLink::follow(Canvas& leader, Canvas& follower) {
    if (!enabled_)
        return;
    enabled_ = false;
    if (const auto view = leader.photoView())
        follower.setPhotoView(*view);
    // Where the follower has less room, both show the whole photo as small as it does.
    if (const auto view = follower.photoView(); view && view->fitted)
        leader.setPhotoView(*view);
    enabled_ = true;
}

} // namespace patchgauge::ui
