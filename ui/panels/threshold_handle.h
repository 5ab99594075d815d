#pragma once

#include <QWidget>

#include <optional>

namespace patchgauge::ui {

/// What a line of a plot is moved by: as high as the line and wide enough to be caught, with a grip
/// at its foot. Dragged with the mouse, or moved with the arrow keys once it has the focus.
class ThresholdHandle : public QWidget {
    Q_OBJECT

public:
    /// @param plot  that the line is in
    explicit ThresholdHandle(QWidget* plot);

    /// Colour of the grip, as of the line.
    void setColour(const QColor& colour);

    /// @param x  of the line
    void place(double x, double top, double bottom);

    bool isDragged() const { return grip_.has_value(); }

Q_SIGNALS:
    /// A drag begins or ends.
    void dragChanged(bool dragged);

    /// @param x  where the line is wanted, in the plot's coordinates
    void dragged(double x);

    /// The line is wanted that many small steps to the right.
    void stepped(int steps);

    /// Enter was pressed.
    void accepted();

    /// Escape was pressed.
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QColor colour_;
    double line_ = 0;            ///< abscissa of the line in the plot
    std::optional<double> grip_; ///< while dragged: from the line to where it was caught
};

} // namespace patchgauge::ui
