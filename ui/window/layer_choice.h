#pragma once

#include "canvas/readout_model.h"

#include <QComboBox>

namespace patchgauge::ui {

/// Chooses whether the heat shows the whole or one layer's share of it. Hidden where the image has
/// no layers to choose from.
class LayerChoice : public QComboBox {
    Q_OBJECT

public:
    /// @param readout  outlives the choice
    explicit LayerChoice(ReadoutModel& readout, QWidget* parent = nullptr);

Q_SIGNALS:
    /// @param layer  its name, or empty for the whole
    void chosen(const QString& layer);

private:
    void showLayers();

    ReadoutModel& readout_;
};

} // namespace patchgauge::ui
