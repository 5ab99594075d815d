#include "canvas/panes.h"

#include <algorithm>
#include <cmath>

namespace patchgauge::ui {
namespace {

/// Between panes beside each other.
constexpr int gap = 4;

} // namespace

void Panes::arrange(Arrangement arrangement, QSize widget, double divider) {
    const QRect all({0, 0}, widget.expandedTo({1, 1}));
    viewSize_ = all.size();
    switch (arrangement) {
    case Arrangement::SideBySide: {
        viewSize_.setWidth(std::max(1, (all.width() - gap) / 2));
        const QPoint right(all.width() - viewSize_.width(), 0);
        panes_ = {{{{0, 0}, viewSize_}, {}, false}, {{right, viewSize_}, right, true}};
        break;
    }
    case Arrangement::Split: {
        const int line = static_cast<int>(std::lround(divider * all.width()));
        panes_ = {{{0, 0, line, all.height()}, {}, false},
                  {{line, 0, all.width() - line, all.height()}, {}, true}};
        break;
    }
    case Arrangement::Overlaid:
    case Arrangement::Flicker:
        panes_ = {{all, {}, true}};
    }
}

const Pane& Panes::paneAt(QPointF widget) const {
    return widget.x() < panes_.back().area.left() ? panes_.front() : panes_.back();
}

QPointF Panes::toView(QPointF widget) const {
    return widget - paneAt(widget).origin;
}

QPointF Panes::fromView(QPointF view) const {
    return view + panes_.back().origin;
}

} // namespace patchgauge::ui
