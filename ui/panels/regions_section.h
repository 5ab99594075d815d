#pragma once

#include "canvas/readout_model.h"
#include "panels/facts_section.h"

class QTableView;

namespace patchgauge::ui {

class RegionListModel;

/// The regions above the threshold of the image that is looked at. One is chosen by mouse or arrow
/// keys; Escape lets it go.
class RegionsSection : public FactsSection {
    Q_OBJECT

public:
    /// @param readout  outlives the section
    explicit RegionsSection(ReadoutModel& readout, QWidget* parent = nullptr);

Q_SIGNALS:
    /// @param region  index into Inspection::regions, or −1 for none
    void selected(int region);

    /// A double click or Enter: the user wants to see it closely.
    void activated(int region);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showImage();
    void fitHeight();

    ReadoutModel& readout_;
    RegionListModel* model_;
    QTableView* table_;
    QLabel* notice_;
};

} // namespace patchgauge::ui
