#include "image/similarity.h"

#include "image/preprocessor.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <functional>
#include <numeric>

namespace patchgauge::image {
namespace {

/// Divides every side that a network's input can have.
constexpr int side = 32;

constexpr double flatness = 1e-6; ///< of grey between 0 and 1

std::vector<double> cellMeans(const std::vector<float>& rgb, Size size) {
    const int cellWidth = size.width / side;
    const int cellHeight = size.height / side;
    std::vector<double> cells(side * side);
    const float* pixel = rgb.data();
    for (int row = 0; row < size.height; ++row)
        for (int column = 0; column < size.width; ++column) {
            const auto cell =
                static_cast<std::size_t>(row / cellHeight * side + column / cellWidth);
            cells[cell] += 0.299 * pixel[0] + 0.587 * pixel[1] + 0.114 * pixel[2];
            pixel += 3;
        }
    for (double& cell : cells)
        cell /= cellWidth * cellHeight;
    return cells;
}

} // namespace

Thumbprint thumbprint(const Image& image, const InputSettings& input) {
    InputSettings bare = input;
    bare.margin = 0;
    const Preprocessor preprocess(bare, Normalisation());
    std::vector<float> rgb(preprocess.outputCount());
    preprocess(image, rgb.data());

    const std::vector<double> cells = cellMeans(rgb, bare.crop);
    const double mean = std::accumulate(cells.begin(), cells.end(), 0.0) / double(cells.size());
    double squares = 0;
    for (const double cell : cells)
        squares += (cell - mean) * (cell - mean);
    Thumbprint print(cells.size());
    const double length = std::sqrt(squares);
    if (length > flatness * side)
        std::transform(cells.begin(), cells.end(), print.begin(),
                       [&](double cell) { return static_cast<float>((cell - mean) / length); });
    return print;
}

double similarity(const Thumbprint& a, const Thumbprint& b) {
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0, std::plus<>(),
                              [](float x, float y) { return double(x) * double(y); });
}

} // namespace patchgauge::image
