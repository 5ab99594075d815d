#pragma once

#include "calibration/calibration.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QLineEdit;
class QToolButton;

namespace patchgauge::ui {

class FilterPopup;
class InspectionFilterModel;
class InspectionListModel;

/// Chooses which images are listed: by verdict, each with its count, by name, and, behind the
/// funnel, by label and score. Where there is little room, the verdicts are their marks and counts
/// without the words.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the bar.
    FilterBar(InspectionListModel& images, InspectionFilterModel& shown, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    /// Lists all images again.
    void clear();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Chip {
        std::optional<calibration::Verdict> verdict; ///< nothing for all
        QToolButton* button;
    };

    void addChip(std::optional<calibration::Verdict> verdict, const QString& objectName);
    void buildSearch();
    void buildFunnel();
    void showCounts();
    void showFilter();
    void setChipTexts(bool withWords);

    InspectionListModel& images_;
    InspectionFilterModel& shown_;
    QButtonGroup* group_;
    QList<Chip> chips_;
    QLineEdit* search_;
    QToolButton* funnel_;
    FilterPopup* popup_;
    QSize withWords_;
    QSize withoutWords_;
};

} // namespace patchgauge::ui
