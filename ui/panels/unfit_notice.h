#pragma once

#include "canvas/readout_model.h"

#include <QFrame>

class QAbstractButton;
class QLabel;

namespace patchgauge::ui {

/// Says above the picture why the image is not like the training photos, in neutral colours since
/// it is no finding, and offers to show the heat all the same. Hidden for images that are.
class UnfitNotice : public QFrame {
    Q_OBJECT

public:
    /// @param readout  outlives the notice
    explicit UnfitNotice(ReadoutModel& readout, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Heat and contour are wanted over this image; never beyond it.
    void heatWanted(bool wanted);

private:
    void showImage();

    ReadoutModel& readout_;
    QLabel* text_;
    QAbstractButton* heat_;
};

} // namespace patchgauge::ui
