#pragma once

#include "canvas/inspected_image.h"
#include "detector/probe.h"

#include <QObject>
#include <QPoint>

#include <optional>

namespace patchgauge::ui {

/// The image that is looked at, the pixel under the cursor, and what the engine says of it. Canvas,
/// colour bar and panel observe it; the canvas sets the pixel. All values are the engine's own,
/// from detector::readOut(). UI thread only.
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

Q_SIGNALS:
    /// Another image, or none. changed() follows.
    void imageChanged();

    /// Another pixel or read-out.
    void changed();

private:
    void read();

    std::optional<InspectedImage> image_;
    std::optional<QPoint> pixel_;
    std::optional<detector::Readout> readout_;
};

} // namespace patchgauge::ui
