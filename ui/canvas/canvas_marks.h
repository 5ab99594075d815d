#pragma once

#include <QWidget>

#include <optional>

class QAbstractButton;

namespace patchgauge::ui {

class Canvas;

/// Marks over a canvas: the pinned patch with a pin that releases it, and a crosshair where another
/// canvas has the cursor. Covers the canvas and lets the mouse through to it.
class CanvasMarks : public QWidget {
    Q_OBJECT

public:
    /// @param canvas  the parent
    explicit CanvasMarks(Canvas& canvas);

    /// In continuous image coordinates.
    void setCrosshair(std::optional<QPointF> image);
    std::optional<QPointF> crosshair() const { return crosshair_; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    QRectF pinnedArea() const;
    QRect crosshairArea() const;

    Canvas& canvas_;
    QAbstractButton* pin_;
    std::optional<QPointF> crosshair_;
};

} // namespace patchgauge::ui
