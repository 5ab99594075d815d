#pragma once

#include "base/grid.h"

namespace patchgauge::image {

/// How an image is brought to the network: resized, centre-cropped, then given
/// a margin by reflection whose cells are dropped from every layer's map.
struct InputSettings {
    Size resize{256, 256};
    Size crop{256, 256}; ///< what is inspected; equal to `resize` for the whole image
    int margin = 16;     ///< pixels on each side; 0 or a multiple of 16

    /// The size that goes through the network: crop plus margins.
    Size network() const { return {crop.width + 2 * margin, crop.height + 2 * margin}; }

    /// Where the centred crop starts in the resized image, in whole pixels.
    int cropLeft() const;
    int cropTop() const;

    /// Throws Error (InvalidArgument) where a side of the crop is not a positive multiple of 32
    /// (the sentence names the two nearest that are), the crop is larger than the resized image,
    /// the margin is not a multiple of 16 or not smaller than the crop, or a side exceeds 4096.
    void validate() const;

    friend bool operator==(const InputSettings& a, const InputSettings& b) {
        return a.resize == b.resize && a.crop == b.crop && a.margin == b.margin;
    }
};

/// A position in continuous coordinates: the top-left corner of the image is (0, 0), the centre of
/// its first pixel (0.5, 0.5).
struct Point {
    double x = 0;
    double y = 0;

    friend bool operator==(const Point& a, const Point& b) { return a.x == b.x && a.y == b.y; }
};

/// left ≤ x < left + width, top ≤ y < top + height, in continuous coordinates.
struct Rect {
    double left = 0;
    double top = 0;
    double width = 0;
    double height = 0;
};

/// The one owner of the mapping image ↔ input ↔ patch cell. "Input" is the inspected area at
/// network resolution, without the margin: crop.width × crop.height. A small value; thread-safe.
class Geometry {
public:
    /// @param image  width and height of the photo, at least 1 × 1
    /// @param input  valid settings
    Geometry(Size image, const InputSettings& input);

    Size imageSize() const { return image_; }
    Size inputSize() const { return input_.crop; }

    Point imageToInput(Point image) const;
    Point inputToImage(Point input) const;

    /// The part of the image that is inspected (all of it without a crop), in image coordinates.
    Rect inspectedArea() const;
    bool isInspected(Point image) const;

    /// The cell of a patch grid of the given size under an inspected image point.
    Cell cellAt(Point image, Size grid) const;

    /// What a cell covers, in image coordinates.
    Rect cellArea(Cell cell, Size grid) const;

private:
    Size image_;
    InputSettings input_;
    double scaleX_; ///< input pixels for one image pixel
    double scaleY_;
    double offsetX_; ///< left edge of the crop in the resized image
    double offsetY_;
};

} // namespace patchgauge::image
