#pragma once

#include "detector/model.h"

#include <QDialog>
#include <QString>

#include <optional>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;

namespace patchgauge::ui {

class ScoreHistogram;

/// Thresholds set by hand, and who answers for them.
struct ThresholdRequest {
    float threshold = 0;
    std::optional<float> reviewThreshold;
    QString by;
    QString reason;
};

/// Sets threshold and review band of a model by hand: says while they are moved how many good parts
/// lie above, asks who answers for them and why, and shows what was set before.
class ThresholdDialog : public QDialog {
    Q_OBJECT

public:
    /// @param modelName  as people know the model
    /// @param settings   remembers who sets thresholds; outlives the dialog
    ThresholdDialog(const detector::ModelInfo& info, const QString& modelName, QSettings& settings,
                    QWidget* parent = nullptr);

    /// What was entered; complete once the dialog has been accepted.
    ThresholdRequest request() const;

    void accept() override;

private:
    QWidget* makeForm();
    QWidget* makeHistory();
    QWidget* makeButtons();
    QDoubleSpinBox* makeSpin(std::optional<float> value, const QString& name,
                             const QString& objectName);
    std::optional<float> reviewThreshold() const;
    QString obstacle() const;
    void showConsequences();

    calibration::Calibration calibration_;
    detector::Method method_;
    QSettings& remembered_;
    ScoreHistogram* histogram_;
    QDoubleSpinBox* threshold_ = nullptr;
    QLabel* thresholdWords_ = nullptr;
    QCheckBox* hasReview_ = nullptr;
    QDoubleSpinBox* review_ = nullptr;
    QLabel* reviewWords_ = nullptr;
    QLineEdit* by_ = nullptr;
    QLineEdit* reason_ = nullptr;
    QLabel* obstacle_ = nullptr;
    QPushButton* set_ = nullptr;
};

} // namespace patchgauge::ui
