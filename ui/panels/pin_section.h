#pragma once

#include "canvas/readout_model.h"
#include "panels/facts_section.h"

namespace patchgauge::ui {

class NormalGauge;

/// The read-out of the pinned patch and how the one under the cursor differs from it. Hidden
/// without a pin.
class PinSection : public FactsSection {
    Q_OBJECT

public:
    /// @param readout  outlives the section
    explicit PinSection(ReadoutModel& readout, QWidget* parent = nullptr);

private:
    void showPin();
    void showDifference();

    ReadoutModel& readout_;
    QLabel* distance_;
    QLabel* difference_;
    QLabel* normal_;
    NormalGauge* gauge_;
    QLabel* pixelValue_;
    QLabel* patch_;
};

} // namespace patchgauge::ui
