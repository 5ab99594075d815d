#pragma once

#include "canvas/readout_model.h"
#include "panels/facts_section.h"

namespace patchgauge::ui {

class NormalGauge;
class ShareBars;

/// The read-out of the patch under the cursor.
class CursorSection : public FactsSection {
    Q_OBJECT

public:
    /// @param readout  outlives the section
    explicit CursorSection(ReadoutModel& readout, QWidget* parent = nullptr);

private:
    void showCaption();
    void showReadout();
    void showShares(const detector::Readout& readout);
    void clear();

    ReadoutModel& readout_;
    QLabel* distance_;
    QLabel* distanceCaption_;
    QLabel* normal_;
    NormalGauge* gauge_;
    ShareBars* shares_;
    QLabel* pixelValue_;
    QLabel* position_;
    QLabel* patch_;
};

} // namespace patchgauge::ui
