#pragma once

#include "canvas/layers.h"
#include "canvas/photo_pyramid.h"
#include "canvas/readout_model.h"
#include "canvas/view_transform.h"

#include <QRect>
#include <QWidget>

#include <optional>

namespace patchgauge::ui {

/// Shows the image of a ReadoutModel with its heat, contour and the patch under the cursor, and
/// tells the model where the cursor is. Knows nothing of files or jobs.
///
/// Mouse: the wheel zooms about the cursor, dragging with the left or middle button pans, a double
/// click fits; a touchpad's scrolling pans, its pinching zooms. Keys, when it has the focus: + and
/// − zoom, 0 fits, 1 shows pixel for pixel, Space held hides everything that lies over the photo,
/// Shift with an arrow moves the read-out by a patch (with Ctrl as well: by a pixel).
class Canvas : public QWidget {
    Q_OBJECT

public:
    /// @param readout  outlives the canvas
    explicit Canvas(ReadoutModel& readout, QWidget* parent = nullptr);

    const LayerOptions& layerOptions() const { return options_; }

    /// Pixels of the display for one pixel of the image: 1 is pixel for pixel, also on a display
    /// with several device pixels to a logical one.
    double zoom() const;

    /// Whether the whole image is shown and stays so when the canvas is resized.
    bool isFitted() const { return fitted_; }

    /// Positions in the widget's logical pixels, and in continuous image coordinates.
    QPointF mapToImage(QPointF widget) const { return view_.toImage(widget); }
    QPointF mapFromImage(QPointF image) const { return view_.toView(image); }

    QSize sizeHint() const override { return {640, 480}; }
    QSize minimumSizeHint() const override { return {160, 120}; }

public Q_SLOTS:
    void setHeatShown(bool shown);
    void setContourShown(bool shown);

    /// Heat and contour also over a photo that is not like the training photos; until the next
    /// image.
    void setUnfitShown(bool shown);

    /// Of the heat, 0 … 1.
    void setOpacity(double opacity);

    /// Hides everything that lies over the photo for as long as it is true: what Space does.
    void setPhotoBare(bool bare);

    void zoomIn();
    void zoomOut();
    void fit();
    void actualSize();

Q_SIGNALS:
    /// @param zoom  as zoom()
    void zoomChanged(double zoom);

    void layerOptionsChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void showImage();
    void showReadout();
    void setOptions(const LayerOptions& options);
    void zoomBy(double factor, QPointF anchor);
    void zoomTo(double zoom, QPointF anchor);
    void panBy(QPointF delta);
    void viewMoved();

    void probeUnderCursor();
    void moveProbe(QPoint step, bool byPixel);
    std::optional<QPoint> neighbouringPixel(QPoint step, bool byPixel) const;
    QPointF zoomAnchor() const;
    QRect outlineOf(const detector::Readout& readout) const;

    ReadoutModel& readout_;
    ViewTransform view_;
    PhotoPyramid photo_;
    std::optional<Layers> layers_;
    LayerOptions options_;
    bool bare_ = false;
    bool fitted_ = true;
    double announcedZoom_ = 0;
    QRect outlined_;                 ///< what the outline of the patch covers
    std::optional<QPointF> cursor_;  ///< while it is over the canvas and not overruled by keys
    std::optional<QPointF> pressed_; ///< where a button went down that may become a drag
    bool dragging_ = false;
};

} // namespace patchgauge::ui
