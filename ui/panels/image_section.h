#pragma once

#include "canvas/readout_model.h"
#include "panels/facts_section.h"

namespace patchgauge::ui {

class PosePicture;

/// What was found in the image that is looked at.
class ImageSection : public FactsSection {
    Q_OBJECT

public:
    /// @param readout  outlives the section
    explicit ImageSection(ReadoutModel& readout, QWidget* parent = nullptr);

private:
    void showImage();
    void showPosition(const pipeline::Inspection& inspection);
    void showVerdict(const InspectedImage& image);

    ReadoutModel& readout_;
    QLabel* file_;
    QLabel* verdict_;
    QLabel* photo_;
    QLabel* score_;
    QLabel* threshold_;
    QLabel* size_;
    QLabel* position_;
    PosePicture* asTaken_;
};

} // namespace patchgauge::ui
