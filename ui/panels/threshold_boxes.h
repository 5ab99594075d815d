#pragma once

#include "models/thresholds.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QDoubleSpinBox;

namespace patchgauge::ui {

/// The thresholds as numbers to be typed.
class ThresholdBoxes : public QWidget {
    Q_OBJECT

public:
    explicit ThresholdBoxes(QWidget* parent = nullptr);

    /// Shows them. Without any, the first that is typed is the threshold.
    void setThresholds(const std::optional<Thresholds>& thresholds);

Q_SIGNALS:
    /// By the user's hand. Both are as exact as they were where they have not been typed.
    void edited(const Thresholds& thresholds);

    /// Enter was pressed.
    void accepted();

private:
    QDoubleSpinBox* makeBox(const QString& objectName, const QString& name, const QString& tip);
    void editThreshold(double value);
    void editReview(double value);
    void toggleReview(bool wanted);
    void announce(const Thresholds& thresholds);

    std::optional<Thresholds> thresholds_;
    bool showing_ = false; ///< what the boxes say is not the user's doing
    QDoubleSpinBox* threshold_;
    QCheckBox* hasReview_;
    QDoubleSpinBox* review_;
};

} // namespace patchgauge::ui
