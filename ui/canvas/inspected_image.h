#pragma once

#include "canvas/photo_pyramid.h"
#include "detector/heat_scale.h"
#include "detector/model.h"
#include "image/geometry.h"
#include "pipeline/inspector.h"

#include <QImage>
#include <QString>

#include <memory>
#include <optional>

namespace patchgauge::ui {

/// A photo with what was found in it: the value that list, canvas, panels and export share. Cheap
/// to copy; immutable parts are shared, so copies may be used on other threads. To make one takes a
/// while for a large photo, and is best done on a worker thread.
struct InspectedImage {
    /// @param inspection  one that has not failed, made with `model`
    /// @param photo       what was inspected, of size inspection->imageSize: the same image,
    /// aligned
    ///                    where the inspection has a pose; see toQImage()
    InspectedImage(std::shared_ptr<const detector::Model> model,
                   std::shared_ptr<const pipeline::Inspection> inspection, QImage photo);

    std::shared_ptr<const detector::Model> model;
    std::shared_ptr<const pipeline::Inspection> inspection;
    QImage photo;
    QImage asTaken;           ///< small, where `photo` is aligned; else null
    PhotoPyramid pyramid;     ///< of the photo, for painting it
    image::Geometry geometry; ///< photo ↔ input ↔ patch

    /// A person's verdict in the place of the one that follows from the score, and who gives it
    /// why; nothing and empty where nobody does.
    std::optional<calibration::Verdict> overridden;
    QString overrideText;

    /// The one in force.
    calibration::Verdict verdict() const { return overridden.value_or(inspection->verdict); }

    std::optional<float> threshold() const;
    std::optional<float> reviewThreshold() const;
    detector::HeatScale heatScale(detector::ColourMap map = detector::ColourMap::Ember) const;
};

/// An engine's image for the screen: 8 bits a channel, QImage::Format_RGB32. Copies the pixels.
QImage toQImage(const image::Image& image);

} // namespace patchgauge::ui
