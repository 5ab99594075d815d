#pragma once

#include "canvas/arrangement.h"

#include <QPointF>
#include <QRect>
#include <QSize>

#include <vector>

namespace patchgauge::ui {

/// A part of the canvas that shows the image.
struct Pane {
    QRect area;    ///< of the widget
    QPoint origin; ///< where the corner of the view lies in the widget; the area may begin later
    bool overlay;  ///< shows what lies over the photo
};

/// Where the panes of an arrangement lie. All show the same view (the same part of the image at the
/// same scale), each from an origin of its own. Logical pixels.
class Panes {
public:
    /// @param divider  of Arrangement::Split, as a share of the width, 0 … 1
    void arrange(Arrangement arrangement, QSize widget, double divider);

    const std::vector<Pane>& all() const { return panes_; }

    /// Size of the view that the panes show; at least 1 × 1.
    QSize viewSize() const { return viewSize_; }

    /// From a position in the widget to the view, in the pane that lies there.
    QPointF toView(QPointF widget) const;

    /// From the view to the widget, in the pane with the overlay.
    QPointF fromView(QPointF view) const;

private:
    const Pane& paneAt(QPointF widget) const;

    std::vector<Pane> panes_{{{0, 0, 1, 1}, {}, true}}; ///< the one with the overlay is the last
    QSize viewSize_{1, 1};
};

} // namespace patchgauge::ui
