#pragma once

#include "canvas/layers.h"
#include "canvas/marks.h"
#include "canvas/panes.h"
#include "canvas/readout_model.h"
#include "canvas/view_transform.h"

namespace patchgauge::ui {

/// What a canvas shows in each of its panes; borrowed from the canvas while it paints.
struct CanvasScene {
    const InspectedImage& image;
    const Layers& layers;
    const LayerOptions& options;
    const Marks& marks;
    const std::optional<detector::Readout>& readout; ///< its patch is outlined
    bool bare = false;                               ///< nothing but the photo

    /// The cursor in the view, to be repeated in the panes that it isn't in.
    std::optional<QPointF> cursor;

    /// Paints one pane.
    /// @param painter  in logical pixels of the widget
    /// @param overlaid  whether what lies over the photo is shown
    /// @param hasCursor  whether the cursor is in the pane itself
    void paint(QPainter& painter, const Pane& pane, const ViewTransform& view, bool overlaid,
               bool hasCursor) const;
};

/// What the outline of a patch covers, with its casing, in view coordinates.
QRect outlinedArea(const detector::Readout& readout, const ViewTransform& view);

/// What the repeated cursor covers, in view coordinates.
QRect cursorArea(QPointF cursor);

} // namespace patchgauge::ui
