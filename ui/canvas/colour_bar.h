#pragma once

#include "canvas/layer_options.h"
#include "canvas/readout_model.h"

#include <QWidget>

namespace patchgauge::ui {

/// The colours of the heat beside the canvas, in distance units, with the model's threshold and the
/// value under the cursor marked; or those of the one layer's share that is shown. As wide as its
/// numbers need.
class ColourBar : public QWidget {
    Q_OBJECT

public:
    /// @param readout  outlives the bar
    explicit ColourBar(ReadoutModel& readout, QWidget* parent = nullptr);

    /// Which heat is shown, in which colours.
    void setLayerOptions(const LayerOptions& options);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showImage();

    ReadoutModel& readout_;
    LayerOptions options_;
};

} // namespace patchgauge::ui
