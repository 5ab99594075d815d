#include "core/backbone/reference_operations.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace patchgauge::test {
namespace {

/// Zeros before the first row or column, and the size of the result.
struct Extent {
    int before;
    int output;
};

Extent extentOf(int size, int kernel, int stride, ReferencePadding padding) {
    if (padding == ReferencePadding::Symmetric) {
        const int before = (kernel - 1) / 2;
        return {before, (size + 2 * before - kernel) / stride + 1};
    }
    const int output = (size + stride - 1) / stride;
    return {std::max((output - 1) * stride + kernel - size, 0) / 2, output};
}

/// Adds one input channel, weighted by a k×k kernel, to one output channel.
void accumulate(const ReferenceMap& input, int from, const float* kernel, int size, int stride,
                Extent rows, Extent columns, ReferenceMap& output, int to) {
    for (int ky = 0; ky < size; ++ky) {
        for (int kx = 0; kx < size; ++kx) {
            const double weight = kernel[ky * size + kx];
            for (int y = 0; y < rows.output; ++y) {
                const int row = y * stride + ky - rows.before;
                if (row < 0 || row >= input.height)
                    continue;
                for (int x = 0; x < columns.output; ++x) {
                    const int column = x * stride + kx - columns.before;
                    if (column >= 0 && column < input.width)
                        output.at(to, y, x) += weight * input.at(from, row, column);
                }
            }
        }
    }
}

double sigmoid(double x) {
    return 1 / (1 + std::exp(-x));
}

std::vector<double> dense(const std::vector<double>& input, const weights::Tensor& weights,
                          const weights::Tensor& bias) {
    std::vector<double> output(bias.values.begin(), bias.values.end());
    for (std::size_t o = 0; o < output.size(); ++o)
        for (std::size_t i = 0; i < input.size(); ++i)
            output[o] += weights.values[o * input.size() + i] * input[i];
    return output;
}

template <typename Function>
void transform(ReferenceMap& map, Function function) {
    std::transform(map.values.begin(), map.values.end(), map.values.begin(), function);
}

} // namespace

ReferenceMap::ReferenceMap(int channels, int height, int width)
    : channels(channels),
      height(height),
      width(width),
      values(static_cast<std::size_t>(channels) * static_cast<std::size_t>(height) *
             static_cast<std::size_t>(width)) {}

std::size_t ReferenceMap::index(int channel, int row, int column) const {
    const auto line = static_cast<std::size_t>(channel) * static_cast<std::size_t>(height) +
                      static_cast<std::size_t>(row);
    return line * static_cast<std::size_t>(width) + static_cast<std::size_t>(column);
}

ReferenceMap convolve(const ReferenceMap& input, const weights::Tensor& weights, int stride,
                      ReferencePadding padding) {
    const int outputs = static_cast<int>(weights.shape[0]);
    const int inputs = static_cast<int>(weights.shape[1]);
    const int kernel = static_cast<int>(weights.shape[2]);
    const bool depthwise = inputs == 1 && input.channels > 1;
    const Extent rows = extentOf(input.height, kernel, stride, padding);
    const Extent columns = extentOf(input.width, kernel, stride, padding);
    ReferenceMap output(outputs, rows.output, columns.output);
    for (int o = 0; o < outputs; ++o) {
        for (int i = 0; i < inputs; ++i) {
            const float* values = weights.values.data() + (o * inputs + i) * kernel * kernel;
            accumulate(input, depthwise ? o : i, values, kernel, stride, rows, columns, output, o);
        }
    }
    return output;
}

void normalise(ReferenceMap& map, const weights::Tensor& gamma, const weights::Tensor& beta,
               const weights::Tensor& mean, const weights::Tensor& variance, double epsilon) {
    const std::size_t area = map.values.size() / static_cast<std::size_t>(map.channels);
    for (std::size_t i = 0; i < map.values.size(); ++i) {
        const std::size_t c = i / area;
        const double deviation = std::sqrt(static_cast<double>(variance.values[c]) + epsilon);
        map.values[i] =
            (map.values[i] - mean.values[c]) / deviation * gamma.values[c] + beta.values[c];
    }
}

ReferenceMap maxPool(const ReferenceMap& input) {
    ReferenceMap output(input.channels, (input.height - 1) / 2 + 1, (input.width - 1) / 2 + 1);
    for (int c = 0; c < output.channels; ++c) {
        for (int y = 0; y < output.height; ++y) {
            for (int x = 0; x < output.width; ++x) {
                double largest = -std::numeric_limits<double>::infinity();
                for (int row = std::max(2 * y - 1, 0); row <= std::min(2 * y + 1, input.height - 1);
                     ++row)
                    for (int column = std::max(2 * x - 1, 0);
                         column <= std::min(2 * x + 1, input.width - 1); ++column)
                        largest = std::max(largest, input.at(c, row, column));
                output.at(c, y, x) = largest;
            }
        }
    }
    return output;
}

void add(ReferenceMap& map, const ReferenceMap& other) {
    for (std::size_t i = 0; i < map.values.size(); ++i)
        map.values[i] += other.values[i];
}

void relu(ReferenceMap& map) {
    transform(map, [](double x) { return std::max(x, 0.0); });
}

void relu6(ReferenceMap& map) {
    transform(map, [](double x) { return std::clamp(x, 0.0, 6.0); });
}

void silu(ReferenceMap& map) {
    transform(map, [](double x) { return x * sigmoid(x); });
}

void squeezeExcite(ReferenceMap& map, const weights::Tensor& squeeze,
                   const weights::Tensor& squeezeBias, const weights::Tensor& excite,
                   const weights::Tensor& exciteBias) {
    const std::size_t area = map.values.size() / static_cast<std::size_t>(map.channels);
    std::vector<double> means(static_cast<std::size_t>(map.channels));
    for (std::size_t i = 0; i < map.values.size(); ++i)
        means[i / area] += map.values[i] / static_cast<double>(area);
    std::vector<double> squeezed = dense(means, squeeze, squeezeBias);
    for (double& x : squeezed)
        x *= sigmoid(x);
    const std::vector<double> scale = dense(squeezed, excite, exciteBias);
    for (std::size_t i = 0; i < map.values.size(); ++i)
        map.values[i] *= sigmoid(scale[i / area]);
}

} // namespace patchgauge::test
