#include "image/geometry.h"

#include "base/error.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace patchgauge::image {
namespace {

constexpr int sideMultiple = 32;
constexpr int marginMultiple = 16;
constexpr int largestSide = 4096;

std::string text(Size size) {
    return std::to_string(size.width) + "x" + std::to_string(size.height);
}

void requireMultiple(int side, const Sentence& name) {
    if (side > 0 && side % sideMultiple == 0)
        return;
    const int below = std::max(1, side / sideMultiple) * sideMultiple;
    const int above = below + sideMultiple;
    throw Error(ErrorCode::InvalidArgument,
                Engine::tr("the input's %1 is not a positive multiple of %2", name, sideMultiple),
                std::to_string(side), Engine::tr("use %1 or %2", below, above));
}

/// As torchvision centres a crop: halves go to the even number.
int centredOffset(int resized, int crop) {
    const int slack = resized - crop;
    const int half = slack / 2;
    return half + (slack % 2) * (half % 2);
}

int cellIndex(double position, int side, int cells) {
    const double index = std::floor(position * cells / side);
    return static_cast<int>(std::clamp(index, 0.0, cells - 1.0));
}

} // namespace

int InputSettings::cropLeft() const {
    return centredOffset(resize.width, crop.width);
}

int InputSettings::cropTop() const {
    return centredOffset(resize.height, crop.height);
}

void InputSettings::validate() const {
    const auto longest = std::max({resize.width, resize.height, crop.width, crop.height});
    if (longest > largestSide)
        throw Error(ErrorCode::InvalidArgument, Engine::tr("the input's side is too long"),
                    std::to_string(longest), Engine::tr("use at most %1", largestSide));
    requireMultiple(crop.width, Engine::tr("width"));
    requireMultiple(crop.height, Engine::tr("height"));
    if (crop.width > resize.width || crop.height > resize.height)
        throw Error(ErrorCode::InvalidArgument,
                    Engine::tr("the crop is larger than the resized image"),
                    Engine::tr("%1 of %2", text(crop), text(resize)),
                    Engine::tr("use a smaller crop or a larger size"));
    if (margin < 0 || margin % marginMultiple != 0)
        throw Error(ErrorCode::InvalidArgument,
                    Engine::tr("the margin is not a multiple of %1", marginMultiple),
                    std::to_string(margin), Engine::tr("use 0, 16 or 32"));
    if (margin >= std::min(crop.width, crop.height))
        throw Error(
            ErrorCode::InvalidArgument, Engine::tr("the margin is not smaller than the input"),
            Engine::tr("%1 around %2", margin, text(crop)), Engine::tr("use a smaller margin"));
}

Geometry::Geometry(Size image, const InputSettings& input)
    : image_(image),
      input_(input),
      scaleX_(static_cast<double>(input.resize.width) / image.width),
      scaleY_(static_cast<double>(input.resize.height) / image.height),
      offsetX_(input.cropLeft()),
      offsetY_(input.cropTop()) {}

Point Geometry::imageToInput(Point image) const {
    return {image.x * scaleX_ - offsetX_, image.y * scaleY_ - offsetY_};
}

Point Geometry::inputToImage(Point input) const {
    return {(input.x + offsetX_) / scaleX_, (input.y + offsetY_) / scaleY_};
}

Rect Geometry::inspectedArea() const {
    // Products first: without a crop the result is the image's own size to the last bit.
    return {offsetX_ * image_.width / input_.resize.width,
            offsetY_ * image_.height / input_.resize.height,
            static_cast<double>(input_.crop.width) * image_.width / input_.resize.width,
            static_cast<double>(input_.crop.height) * image_.height / input_.resize.height};
}

bool Geometry::isInspected(Point image) const {
    const Rect area = inspectedArea();
    return image.x >= area.left && image.x < area.left + area.width && image.y >= area.top &&
           image.y < area.top + area.height;
}

Cell Geometry::cellAt(Point image, Size grid) const {
    const Point input = imageToInput(image);
    return {cellIndex(input.y, input_.crop.height, grid.height),
            cellIndex(input.x, input_.crop.width, grid.width)};
}

Rect Geometry::cellArea(Cell cell, Size grid) const {
    const Rect area = inspectedArea();
    const double width = area.width / grid.width;
    const double height = area.height / grid.height;
    return {area.left + cell.column * width, area.top + cell.row * height, width, height};
}

} // namespace patchgauge::image
