#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace patchgauge::ui {

class Actions;
class Canvas;
class CanvasMarks;
class ReadoutModel;
class ViewActions;
class ViewBar;

/// The canvas with its colour bar, what controls them, and what is said in their place when an
/// image cannot be shown.
class CanvasPanel : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the panel.
    CanvasPanel(Actions& actions, ReadoutModel& readout, QWidget* parent = nullptr);

    Canvas& canvas() { return *canvas_; }
    ViewActions& viewActions() { return *viewActions_; }
    CanvasMarks& marks() { return *marks_; }
    ViewBar& viewBar() { return *viewBar_; }

    /// Puts a view to the right of the canvas, as large as it, both with what they are above them.
    /// Gives what holds the view with its caption.
    QWidget* addBeside(QWidget* view, QWidget* viewCaption, QWidget* canvasCaption);

    /// Says why there is no image, until there is one.
    void showNotice(const QString& text);

private:
    void showImage();

    ReadoutModel& readout_;
    Canvas* canvas_;
    ViewActions* viewActions_;
    CanvasMarks* marks_;
    ViewBar* viewBar_;
    QLabel* notice_;
    QStackedWidget* pages_;
    QVBoxLayout* column_;  ///< of the canvas and what stands above it
    QHBoxLayout* columns_; ///< that one, others beside it, and the colour bar
};

} // namespace patchgauge::ui
