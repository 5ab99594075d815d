#pragma once

// The operations of convolutional networks as their definitions have them: plain loops in double
// precision, one image, nothing folded or fused. They share no code with core/backbone.

#include "weights/state_dict.h"

#include <cstddef>
#include <vector>

namespace patchgauge::test {

/// [channels][height][width].
struct ReferenceMap {
    int channels = 0;
    int height = 0;
    int width = 0;
    std::vector<double> values;

    ReferenceMap() = default;
    ReferenceMap(int channels, int height, int width);

    std::size_t index(int channel, int row, int column) const;
    double& at(int channel, int row, int column) { return values[index(channel, row, column)]; }
    double at(int channel, int row, int column) const {
        return values[index(channel, row, column)];
    }
};

/// How the map is padded with zeros.
enum class ReferencePadding {
    Symmetric, ///< half the kernel on every side, as in PyTorch's models
    Same,      ///< TensorFlow's SAME, from the size of the map
};

/// Without bias. A weight of shape [channels][1][k][k] for more than one channel is depthwise.
ReferenceMap convolve(const ReferenceMap& input, const weights::Tensor& weights, int stride,
                      ReferencePadding padding);

void normalise(ReferenceMap& map, const weights::Tensor& gamma, const weights::Tensor& beta,
               const weights::Tensor& mean, const weights::Tensor& variance, double epsilon);

/// 3×3, stride 2, one pixel of padding.
ReferenceMap maxPool(const ReferenceMap& input);

void add(ReferenceMap& map, const ReferenceMap& other);

void relu(ReferenceMap& map);
void relu6(ReferenceMap& map);
void silu(ReferenceMap& map);

/// Squeeze-and-excitation by two 1×1 convolutions with bias.
void squeezeExcite(ReferenceMap& map, const weights::Tensor& squeeze,
                   const weights::Tensor& squeezeBias, const weights::Tensor& excite,
                   const weights::Tensor& exciteBias);

} // namespace patchgauge::test
