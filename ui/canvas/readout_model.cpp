#include "canvas/readout_model.h"

#include <utility>

namespace patchgauge::ui {

void ReadoutModel::setImage(std::optional<InspectedImage> image) {
    image_ = std::move(image);
    read();
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

void ReadoutModel::read() {
    readout_.reset();
    if (image_ && pixel_)
        readout_ = detector::readOut(*image_->model, image_->inspection->map, image_->geometry,
                                     pixel_->x(), pixel_->y());
}

} // namespace patchgauge::ui
