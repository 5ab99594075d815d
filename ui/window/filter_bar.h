#pragma once

#include "calibration/calibration.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QLineEdit;
class QToolButton;

namespace patchgauge::ui {

class InspectionFilterModel;
class InspectionListModel;

/// Chooses which images are listed: by verdict, each with its count, and by name.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the bar.
    FilterBar(InspectionListModel& images, InspectionFilterModel& shown, QWidget* parent = nullptr);

    /// Lists all images again.
    void clear();

private:
    struct Chip {
        std::optional<calibration::Verdict> verdict; ///< nothing for all
        QToolButton* button;
    };

    void addChip(std::optional<calibration::Verdict> verdict, const QString& objectName);
    void showCounts();

    InspectionListModel& images_;
    InspectionFilterModel& shown_;
    QButtonGroup* group_;
    QList<Chip> chips_;
    QLineEdit* search_;
};

} // namespace patchgauge::ui
