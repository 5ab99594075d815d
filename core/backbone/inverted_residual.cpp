#include "backbone/inverted_residual.h"

#include <algorithm>

namespace patchgauge::backbone {

ValueId appendInvertedResidual(NetworkBuilder& builder, ValueId input,
                               const InvertedResidual& block) {
    const int inputs = builder.channels(input);
    const int expanded = inputs * block.expansion;
    ValueId x = input;
    if (block.expansion != 1)
        x = builder.convolution(x, {.convolution = block.expand.convolution,
                                    .norm = block.expand.norm,
                                    .outputs = expanded,
                                    .activation = block.activation});
    x = builder.convolution(x, {.convolution = block.depthwise.convolution,
                                .norm = block.depthwise.norm,
                                .outputs = expanded,
                                .kernel = block.kernel,
                                .stride = block.stride,
                                .padding = block.padding,
                                .depthwise = true,
                                .activation = block.activation});
    if (!block.squeezeExcite.empty())
        x = builder.squeezeExcite(x, std::max(1, inputs / 4), block.squeezeExcite + ".fc1",
                                  block.squeezeExcite + ".fc2");
    x = builder.convolution(x, {.convolution = block.project.convolution,
                                .norm = block.project.norm,
                                .outputs = block.outputs});
    const bool sameShape = block.stride == 1 && inputs == block.outputs;
    return sameShape ? builder.add(x, input, Activation::None) : x;
}

} // namespace patchgauge::backbone
