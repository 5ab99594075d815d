#pragma once

#include "backbone/network_builder.h"

#include <string>

namespace patchgauge::backbone {

/// Names of a convolution and of its batch norm in the weights.
struct ConvolutionNames {
    std::string convolution;
    std::string norm;
};

/// The block that EfficientNets are made of (Sandler et al., "MobileNetV2", arXiv 1801.04381):
/// widen by a 1×1 convolution, convolve depthwise, squeeze-and-excitation, narrow again, and add
/// the input where the shape stays the same.
struct InvertedResidual {
    int outputs = 0;
    int kernel = 3;
    int stride = 1;
    int expansion = 1; ///< 1: without the widening convolution
    Padding padding;   ///< of the depthwise convolution
    Activation activation = Activation::None;
    ConvolutionNames expand;
    ConvolutionNames depthwise;
    ConvolutionNames project;
    std::string squeezeExcite; ///< prefix of `.fc1` and `.fc2`; empty: without
};

/// A run of inverted residual blocks of which the first changes the shape.
struct Stage {
    int blocks;
    int kernel;
    int stride;
    int expansion;
    int outputs;
};

/// EfficientNet-B0 (Tan and Le, arXiv 1905.11946, table 1). Lite0 has the same stages, the larger
/// networks scaled ones.
inline constexpr Stage efficientNetStages[] = {
    {1, 3, 1, 1, 16},  {2, 3, 2, 6, 24},  {2, 5, 2, 6, 40},  {3, 3, 2, 6, 80},
    {3, 5, 1, 6, 112}, {4, 5, 2, 6, 192}, {1, 3, 1, 6, 320},
};

/// Appends the block to the network.
ValueId appendInvertedResidual(NetworkBuilder& builder, ValueId input,
                               const InvertedResidual& block);

} // namespace patchgauge::backbone
