#pragma once

#include "canvas/photo_pyramid.h"
#include "canvas/region_editor.h"
#include "canvas/view_transform.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace patchgauge::ui {

/// A photo on which a region of interest is drawn with mouse and keyboard; what lies outside of it
/// is shaded. What pressing and dragging does is RegionEditor's.
///
/// The wheel zooms about the cursor, dragging with the middle button pans, 0 fits. A double click
/// or Enter closes a polygon, Backspace takes its last vertex back. A press on an edge of the
/// selected polygon puts a vertex there, which shows beforehand; the right button on a vertex, or
/// Delete once it was pressed, removes it. Arrows move the selected shape by a pixel, with Shift by
/// ten; Delete removes it. Escape drops what is under way.
class RegionCanvas : public QWidget {
    Q_OBJECT

public:
    explicit RegionCanvas(QWidget* parent = nullptr);

    /// Begins on a photo. What can be undone is forgotten.
    void begin(const QImage& photo, const std::optional<image::RegionOfInterest>& region);

    const RegionEditor& editor() const { return editor_; }

    QPointF mapFromImage(QPointF image) const { return view_.toView(image); }

    QSize sizeHint() const override { return {640, 480}; }
    QSize minimumSizeHint() const override { return {160, 120}; }

public Q_SLOTS:
    void setTool(RegionEditor::Tool tool);
    void setRole(RegionEditor::Role role);
    void removeSelected();
    void clear();
    void undo();
    void redo();

Q_SIGNALS:
    /// Shapes, selection, tool or what can be undone may have changed.
    void changed();

    /// Escape was pressed, and nothing was under way.
    void escaped();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void fit();
    void zoomBy(double factor, QPointF anchor);
    void showPointer(QPointF at);
    void removeVertexAt(QPointF at);
    void edited();
    bool moveByKey(const QKeyEvent& event);
    double reach() const;
    image::Point imagePoint(QPointF at) const;
    void paintShapes(QPainter& painter) const;
    void paintHandles(QPainter& painter) const;
    void paintHandle(QPainter& painter, image::Point at, double side) const;

    RegionEditor editor_;
    PhotoPyramid photo_;
    ViewTransform view_;
    bool fitted_ = true;
    std::optional<image::Point> newVertex_; ///< that a press would put under the pointer
    std::optional<QPointF> panned_; ///< where the pointer was while the middle button is held
};

} // namespace patchgauge::ui
