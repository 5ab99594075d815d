#pragma once

#include "canvas/inspected_image.h"
#include "detector/probe.h"

#include <QObject>
#include <QPoint>

#include <optional>

namespace patchgauge::ui {

/// The image that is looked at, the pixel under the cursor, a pinned patch to compare it with, and
/// what the engine says of both. Canvas, colour bar and panel observe it; the canvas sets pixel and
/// pin. All values are the engine's own, from detector::readOut(). UI thread only.
class ReadoutModel : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const std::optional<InspectedImage>& image() const { return image_; }

    /// The pixel is kept where it is, so that the read-out follows when images are stepped through
    /// under a resting cursor.
    void setImage(std::optional<InspectedImage> image);

    std::optional<QPoint> pixel() const { return pixel_; }

    /// A pixel of the image; nothing, or one outside of it, when the cursor is elsewhere.
    void setPixel(std::optional<QPoint> pixel);

    /// Nothing without an image, with the cursor elsewhere, or outside the inspected area.
    const std::optional<detector::Readout>& readout() const { return readout_; }

    /// The patch that others are compared with. It stays where it is from image to image.
    std::optional<Cell> pin() const { return pin_; }
    void setPin(std::optional<Cell> patch);

    /// Pins the patch, or releases it where it is the pinned one.
    void togglePin(Cell patch);

    /// Of the pinned patch in this image. Nothing without a pin or an image, or where the image's
    /// map has no such patch.
    const std::optional<detector::Readout>& pinned() const { return pinned_; }

Q_SIGNALS:
    /// Another image, or none. changed() follows.
    void imageChanged();

    /// Another pixel or read-out.
    void changed();

    /// Another patch is pinned, or none.
    void pinChanged();

private:
    void read();
    void readPin();

    std::optional<InspectedImage> image_;
    std::optional<QPoint> pixel_;
    std::optional<detector::Readout> readout_;
    std::optional<Cell> pin_;
    std::optional<detector::Readout> pinned_;
};

} // namespace patchgauge::ui
