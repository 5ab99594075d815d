#pragma once

#include "models/label.h"

#include <QFrame>

#include <optional>
#include <vector>

class QCheckBox;
class QDoubleSpinBox;
class QPushButton;

namespace patchgauge::ui {

class InspectionFilterModel;

/// Chooses by label and score which images are listed; the list follows at once. Goes away when
/// something else is clicked.
class FilterPopup : public QFrame {
    Q_OBJECT

public:
    /// @param shown  outlives the popup
    explicit FilterPopup(InspectionFilterModel& shown, QWidget* parent = nullptr);

    /// Below a widget, and within its screen.
    void showBelow(const QWidget& anchor);

Q_SIGNALS:
    void clearWanted();

private:
    struct LabelBox {
        Label label;
        QCheckBox* box;
    };

    void addLabel(Label label, const QString& text, const QString& objectName);
    QWidget* makeScores();
    QDoubleSpinBox* makeScore(const QString& name, const QString& tip, const QString& objectName);
    void applyLabels();
    void applyScores();
    void showFilter();

    InspectionFilterModel& shown_;
    std::vector<LabelBox> labels_;
    QDoubleSpinBox* least_ = nullptr;
    QDoubleSpinBox* most_ = nullptr;
    QPushButton* clear_;
};

} // namespace patchgauge::ui
