#include "evaluation/mask.h"

#include "base/error.h"
#include "base/files.h"
#include "image/reader.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace patchgauge::evaluation {
namespace {

std::string withSize(const fs::path& file, Size size) {
    return toUtf8(file) + " (" + std::to_string(size.width) + "x" + std::to_string(size.height) +
           ")";
}

int pixelAt(double position, int side) {
    // Rounding must not push a position that lies on the border of two pixels into the lower one.
    constexpr double rounding = 1e-9;
    return std::clamp(static_cast<int>(std::floor(position + rounding)), 0, side - 1);
}

} // namespace

Mask readMask(const fs::path& maskFile, const fs::path& imageFile, Size imageSize) {
    const image::Image decoded = image::read(maskFile);
    if (decoded.size() != imageSize)
        throw Error(ErrorCode::Corrupt, Engine::tr("the mask is not as large as its image"),
                    Engine::tr("%1 of %2", withSize(maskFile, decoded.size()),
                               withSize(imageFile, imageSize)),
                    Engine::tr("draw the mask over the whole image"));
    Mask mask(imageSize);
    cv::Mat marks(imageSize.height, imageSize.width, CV_8U, mask.data());
    cv::inRange(decoded.pixels, cv::Scalar::all(0), cv::Scalar::all(0), marks);
    cv::bitwise_not(marks, marks);
    return mask;
}

Mask maskAtInput(const Mask& mask, const image::Geometry& geometry) {
    Mask input(geometry.inputSize());
    std::vector<int> columns(static_cast<std::size_t>(input.width()));
    for (int x = 0; x < input.width(); ++x)
        columns[static_cast<std::size_t>(x)] =
            pixelAt(geometry.inputToImage({x + 0.5, 0}).x, mask.width());

    auto pixel = input.begin();
    for (int y = 0; y < input.height(); ++y) {
        const int row = pixelAt(geometry.inputToImage({0, y + 0.5}).y, mask.height());
        for (const int column : columns)
            *pixel++ = mask.at(row, column);
    }
    return input;
}

Mask aligned(const Mask& mask, const image::Pose& pose) {
    Mask result(pose.aligned);
    for (int row = 0; row < result.height(); ++row)
        for (int column = 0; column < result.width(); ++column) {
            const image::Point from = pose.toPhoto(image::Point{column + 0.5, row + 0.5});
            if (from.x >= 0 && from.y >= 0 && from.x < mask.width() && from.y < mask.height())
                result.at(row, column) =
                    mask.at(static_cast<int>(from.y), static_cast<int>(from.x));
        }
    return result;
}

} // namespace patchgauge::evaluation
