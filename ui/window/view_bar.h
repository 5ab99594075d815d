#pragma once

#include <QWidget>

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

    /// 0 … 100.
    int opacity() const;
    void setOpacity(int percent);

private:
    Canvas& canvas_;
    QSlider* opacity_;
    QLabel* zoom_;
};

} // namespace patchgauge::ui
