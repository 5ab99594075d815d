#pragma once

#include "canvas/inspected_image.h"
#include "canvas/layers.h"

#include <QDateTime>
#include <QImage>
#include <QString>

#include <filesystem>

namespace patchgauge::ui {

/// What an exported picture shows besides the inspection itself.
struct PictureOptions {
    LayerOptions layers;
    QString modelName; ///< as people know it, such as the model file's name
    QDateTime time;    ///< of the inspection, or of the export
};

/// An inspected image as a page for a report: the photo at its own resolution with heat and
/// contour, the colour bar in distance units with the threshold marked, and a caption (file, score,
/// threshold, verdict, model with the first digits of its identity, time). The same facts, in full,
/// are in the image's text (QImage::text()), which PNG keeps as text chunks: `Title` (the file's
/// name), `Software`, `Creation Time` (UTC, ISO 8601), `Source` (path of the photo), `Verdict`
/// (`pass`, `review`, `reject`; the one in force), `Verdict override`, `Not like the training
/// photos`, `Score`, `Threshold`, `Review threshold`, `Heat` (where it is a layer's share), `Model`
/// and `Model statistics SHA-256`. Keys without a meaning are absent. Thread-safe.
QImage drawPicture(const InspectedImage& image, const PictureOptions& options);

/// Writes the picture as PNG, whole or not at all. Throws Error (WriteFailed).
void savePng(const QImage& picture, const std::filesystem::path& file);

} // namespace patchgauge::ui
