#pragma once

#include <QAbstractSlider>

namespace patchgauge::ui {

/// The line between the two halves of a split canvas, dragged with the mouse or, when it has the
/// focus, moved with the arrow keys, Page Up and Down, Home and End; a double click centres it. A
/// child of the canvas, as high as it; its value is its place from 0 (left) to `whole` (right).
class SplitDivider : public QAbstractSlider {
    Q_OBJECT

public:
    static constexpr int whole = 1000;

    explicit SplitDivider(QWidget* canvas);

    double fraction() const { return value() / double(whole); }
    void setFraction(double fraction);

    /// Lies across the canvas where the value says.
    void place();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void sliderChange(SliderChange change) override;
};

} // namespace patchgauge::ui
