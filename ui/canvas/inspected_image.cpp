#include "canvas/inspected_image.h"

#include <opencv2/core.hpp>

#include <utility>

namespace patchgauge::ui {

InspectedImage::InspectedImage(std::shared_ptr<const detector::Model> model,
                               std::shared_ptr<const pipeline::Inspection> inspection, QImage photo)
    : model(std::move(model)),
      inspection(std::move(inspection)),
      photo(std::move(photo)),
      pyramid(this->photo),
      geometry(this->inspection->imageSize, this->model->info().input) {}

std::optional<float> InspectedImage::threshold() const {
    return model->info().calibration.threshold;
}

std::optional<float> InspectedImage::reviewThreshold() const {
    return model->info().calibration.reviewThreshold;
}

detector::HeatScale InspectedImage::heatScale(detector::ColourMap map) const {
    return {threshold(), model->dimensions(), map};
}

QImage toQImage(const image::Image& image) {
    cv::Mat pixels = image.pixels;
    if (pixels.depth() == CV_16U)
        pixels.convertTo(pixels, CV_8U, 1.0 / 257);
    const QImage borrowed(pixels.data, pixels.cols, pixels.rows,
                          static_cast<qsizetype>(pixels.step), QImage::Format_RGB888);
    // Four bytes a pixel paint several times faster than three.
    return borrowed.convertToFormat(QImage::Format_RGB32);
}

} // namespace patchgauge::ui
