#pragma once

#include <QPointF>
#include <QWidget>

#include <optional>

namespace patchgauge::ui {

class Canvas;

/// A line that is drawn over a canvas with the left button, to measure a length in pixels of the
/// photo. An end that is there already can be dragged. Everything else that the mouse does goes to
/// the canvas, so that one can zoom and pan meanwhile.
class MeasuringLine : public QWidget {
    Q_OBJECT

public:
    /// @param canvas  that it lies over; the parent
    explicit MeasuringLine(Canvas& canvas);

    /// In pixels of the photo; 0 without a line.
    double length() const;

    void clear();

Q_SIGNALS:
    /// @param pixels  as length()
    void lengthChanged(double pixels);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    bool isNear(std::optional<QPointF> end, QPointF widget) const;

    Canvas& canvas_;
    std::optional<QPointF> fixed_; ///< both ends in image coordinates
    std::optional<QPointF> moved_; ///< the one that follows the mouse
    bool drawing_ = false;
};

} // namespace patchgauge::ui
