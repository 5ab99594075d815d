#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QSlider;

namespace patchgauge::ui {

class Actions;
class Canvas;
class ReadoutModel;
class ViewActions;

/// What the canvas shows and how large: photo and overlay, layer, opacity, zoom.
class ViewBar : public QWidget {
    Q_OBJECT

public:
    /// All outlive the bar.
    ViewBar(Actions& actions, ViewActions& viewActions, ReadoutModel& readout, Canvas& canvas,
            QWidget* parent = nullptr);

    /// Adds a button with words to those on the left.
    void addButton(QAction* action);

    /// 0 … 100.
    int opacity() const;
    void setOpacity(int percent);

private:
    Canvas& canvas_;
    QHBoxLayout* buttons_; ///< added later
    QSlider* opacity_;
    QLabel* zoom_;
};

} // namespace patchgauge::ui
