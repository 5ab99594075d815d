#pragma once

#include "canvas/flicker.h"
#include "canvas/layers.h"
#include "canvas/marks.h"
#include "canvas/panes.h"
#include "canvas/readout_model.h"
#include "canvas/view_transform.h"

#include <QRect>
#include <QWidget>

#include <optional>

namespace patchgauge::ui {

class SplitDivider;

/// Which part of a photo is seen and how large, in terms that hold for another photo of another
/// size as well.
struct PhotoView {
    bool fitted = true;   ///< the whole photo is to be seen, so it may be smaller than `width`
    double width = 0;     ///< of the photo on the display, in logical pixels
    QPointF centre{0, 0}; ///< what is seen at the centre, as fractions of the photo's sides
};

/// Shows the image of a ReadoutModel with its heat, contour and the patch under the cursor, and
/// tells the model where the cursor is and which patch is pinned. Knows nothing of files or jobs.
///
/// Photo and overlay lie over each other, side by side, take turns or share the canvas at a line;
/// zoom, position and read-out are always those of one view.
///
/// Mouse: the wheel zooms about the cursor, dragging with the left or middle button pans, a click
/// pins the patch or releases it, a double click fits; a touchpad's scrolling pans, its pinching
/// zooms. Keys, when it has the focus: + and − zoom, 0 fits, 1 shows pixel for pixel, Space held
/// hides everything that lies over the photo, Shift with an arrow moves the read-out by a patch
/// (with Ctrl as well: by a pixel).
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

    Arrangement arrangement() const { return arrangement_; }

    /// Where the line of a split canvas stands, as a share of the width.
    double divider() const;

    const Marks& marks() const { return marks_; }

    /// Positions in the widget's logical pixels, and in continuous image coordinates. Side by side,
    /// an image position is seen twice; it is that in the pane with the overlay.
    QPointF mapToImage(QPointF widget) const { return view_.toImage(panes_.toView(widget)); }
    QPointF mapFromImage(QPointF image) const { return panes_.fromView(view_.toView(image)); }

    ReadoutModel& readout() const { return readout_; }

    /// Whether everything that lies over the photo is hidden at the moment.
    bool isPhotoBare() const { return bare_; }

    /// Nothing without an image.
    std::optional<PhotoView> photoView() const;

    /// Shows the part of this canvas's photo that another shows of its own. Nothing happens without
    /// an image.
    void setPhotoView(const PhotoView& view);

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

    void setColourMap(detector::ColourMap colours);

    /// Shows one layer's share of the squared distances as heat, or the whole for an empty name.
    void setLayer(const QString& layer);

    void setArrangement(Arrangement arrangement);

    /// @param share  of the width, 0 … 1
    void setDivider(double share);

    /// Keeps the overlay in view where it takes turns with the photo.
    void setFlickerPaused(bool paused);

    void setPatchGridShown(bool shown);
    void setRegionNumbersShown(bool shown);

    /// Outlines a region of the image by its index, or none for −1.
    void selectRegion(int region);

    /// Brings a region to the middle, enlarged with some of what is around it.
    void zoomToRegion(int region);

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

    void photoBareChanged(bool bare);

    /// Another part of the photo is seen, or another photo; mapFromImage() gives other positions.
    void viewChanged();

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
    void showMarks(const Marks& marks);
    void setOptions(const LayerOptions& options);
    void layOut();
    void updateInPanes(const QRect& area);
    void zoomBy(double factor, QPointF anchor);
    void zoomTo(double zoom, QPointF anchor);
    void panBy(QPointF delta);
    void viewMoved();

    void probeUnderCursor();
    void clickAt(QPointF position);
    void moveProbe(QPoint step, bool byPixel);
    std::optional<QPoint> neighbouringPixel(QPoint step, bool byPixel) const;
    QPointF zoomAnchor() const;
    QRect cursorMarkArea() const;

    ReadoutModel& readout_;
    ViewTransform view_;
    Panes panes_;
    Arrangement arrangement_ = Arrangement::Overlaid;
    SplitDivider* divider_;
    Flicker flicker_;
    QSize photoSize_;
    std::optional<Layers> layers_;
    LayerOptions options_;
    Marks marks_;
    bool bare_ = false;
    bool fitted_ = true;
    double announcedZoom_ = 0;
    QRect outlined_;                 ///< what points at the cursor covers, in the view
    std::optional<QPointF> cursor_;  ///< while it is over the canvas and not overruled by keys
    std::optional<QPointF> pressed_; ///< where a button went down that may become a drag
    bool dragging_ = false;
    std::optional<Cell> pinBeforeClick_; ///< which the second click of a double click brings back
};

} // namespace patchgauge::ui
