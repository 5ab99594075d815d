#pragma once

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace patchgauge::ui {

class Actions;
class Canvas;
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
    ViewBar& viewBar() { return *viewBar_; }

    /// Says why there is no image, until there is one.
    void showNotice(const QString& text);

private:
    void showImage();

    ReadoutModel& readout_;
    Canvas* canvas_;
    ViewActions* viewActions_;
    ViewBar* viewBar_;
    QLabel* notice_;
    QStackedWidget* pages_;
};

} // namespace patchgauge::ui
