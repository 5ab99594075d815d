#include "window/layer_choice.h"

#include <QSignalBlocker>

namespace patchgauge::ui {
namespace {

QStringList layersOf(const std::optional<InspectedImage>& image) {
    QStringList names;
    if (image)
        for (const detector::LayerShare& share : image->inspection->map.layers)
            names << QString::fromStdString(share.layer);
    return names;
}

} // namespace

LayerChoice::LayerChoice(ReadoutModel& readout, QWidget* parent)
    : QComboBox(parent), readout_(readout) {
    setObjectName(QStringLiteral("layerChoice"));
    setAccessibleName(tr("Layer shown as heat"));
    setToolTip(tr("Show all of the distance, or what one layer of the network adds to its square"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addItem(tr("All layers"), QString());
    hide();
    connect(&readout_, &ReadoutModel::imageChanged, this, &LayerChoice::showLayers);
    connect(this, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT chosen(currentData().toString()); });
}

void LayerChoice::showLayers() {
    // Between two images there is none for a moment: what was chosen stays.
    if (!readout_.image())
        return;
    const QString before = currentData().toString();
    {
        const QSignalBlocker blocker(this);
        while (count() > 1)
            removeItem(1);
        const QStringList layers = layersOf(readout_.image());
        for (const QString& layer : layers)
            addItem(layer, layer);
        setVisible(layers.size() > 1);
        setCurrentIndex(std::max(0, findData(before)));
    }
    if (currentData().toString() != before)
        Q_EMIT chosen(currentData().toString());
}

} // namespace patchgauge::ui
