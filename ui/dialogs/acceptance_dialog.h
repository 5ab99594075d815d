#pragma once

#include "detector/model.h"

#include <QDialog>
#include <QString>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace patchgauge::ui {

/// Asks for the scale of the photos, as a number or measured along a line of known length, and for
/// the area that a region must have to reject. Not modal, since the line is drawn on the canvas.
class AcceptanceDialog : public QDialog {
    Q_OBJECT

public:
    /// @param modelName  as people know the model
    AcceptanceDialog(const detector::ModelInfo& info, const QString& modelName,
                     QWidget* parent = nullptr);

    /// What was entered.
    detector::Acceptance acceptance() const;

    /// Whether there is an image to measure on.
    void setMeasurable(bool measurable);

    /// @param pixels  length of the line; 0 for none
    void setLineLength(double pixels);

Q_SIGNALS:
    /// A line is to be drawn, or no longer.
    void measuringWanted(bool wanted);

private:
    QWidget* makeForm();
    QWidget* makeMeasuring();
    QWidget* makeButtons();
    QDoubleSpinBox* makeSpin(const QString& name, const QString& objectName);
    void chooseUnit();
    void measure();
    void showConsequences();

    detector::Acceptance before_;
    bool approved_;
    double line_ = 0;            ///< its length in pixels
    bool inMillimetres_ = false; ///< what the box of the area shows
    QCheckBox* hasScale_ = nullptr;
    QDoubleSpinBox* scale_ = nullptr;
    QPushButton* draw_ = nullptr;
    QLabel* lineWords_ = nullptr;
    QDoubleSpinBox* lineLength_ = nullptr;
    QDoubleSpinBox* area_ = nullptr;
    QLabel* areaWords_ = nullptr;
    QLabel* approval_ = nullptr;
    QPushButton* set_ = nullptr;
};

} // namespace patchgauge::ui
