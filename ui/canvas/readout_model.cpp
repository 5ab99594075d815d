#include "canvas/readout_model.h"

#include <utility>

namespace patchgauge::ui {

void ReadoutModel::setImage(std::optional<InspectedImage> image) {
    image_ = std::move(image);
    read();
    readPin();
    Q_EMIT imageChanged();
    Q_EMIT changed();
}

void ReadoutModel::setPixel(std::optional<QPoint> pixel) {
    if (pixel && !(image_ && image_->photo.rect().contains(*pixel)))
        pixel.reset();
    if (pixel == pixel_)
        return;
    pixel_ = pixel;
    read();
    Q_EMIT changed();
}

void ReadoutModel::setPin(std::optional<Cell> patch) {
    if (patch == pin_)
        return;
    pin_ = patch;
    readPin();
    Q_EMIT pinChanged();
}

void ReadoutModel::togglePin(Cell patch) {
    setPin(patch == pin_ ? std::nullopt : std::optional(patch));
}

void ReadoutModel::readPin() {
    pinned_.reset();
    if (!image_ || !pin_)
        return;
    const detector::AnomalyMap& map = image_->inspection->map;
    if (pin_->row < map.patches.height() && pin_->column < map.patches.width())
        pinned_ = detector::readOutPatch(*image_->model, map, image_->geometry, *pin_);
}

void ReadoutModel::read() {
    readout_.reset();
    if (image_ && pixel_)
        readout_ = detector::readOut(*image_->model, image_->inspection->map, image_->geometry,
                                     pixel_->x(), pixel_->y());
}

} // namespace patchgauge::ui
