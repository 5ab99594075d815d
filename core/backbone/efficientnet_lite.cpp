#include "backbone/architectures.h"
#include "backbone/inverted_residual.h"
#include "backbone/network_builder.h"

namespace patchgauge::backbone {
namespace {

InvertedResidual describe(const std::string& name, const Stage& stage, int stride) {
    return {.outputs = stage.outputs,
            .kernel = stage.kernel,
            .stride = stride,
            .expansion = stage.expansion,
            .padding = samePadding(stage.kernel, stride),
            .activation = Activation::Relu6,
            .expand = {name + "._expand_conv", name + "._bn0"},
            .depthwise = {name + "._depthwise_conv", name + "._bn1"},
            .project = {name + "._project_conv", name + "._bn2"},
            .squeezeExcite = {}};
}

} // namespace

Network buildEfficientNetLite(const weights::StateDict& weights, const LayerNames& layers) {
    NetworkBuilder builder(weights, 1e-3, layers);
    ValueId x = builder.convolution(inputValue, {.convolution = "_conv_stem",
                                                 .norm = "_bn0",
                                                 .outputs = 32,
                                                 .kernel = 3,
                                                 .stride = 2,
                                                 .padding = samePadding(3, 2),
                                                 .activation = Activation::Relu6});
    int index = 0;
    for (const Stage& stage : efficientNetStages) {
        for (int i = 0; i < stage.blocks && !builder.complete(); ++i, ++index) {
            const std::string number = std::to_string(index);
            x = appendInvertedResidual(
                builder, x, describe("_blocks." + number, stage, i == 0 ? stage.stride : 1));
            builder.nameLayer("blocks." + number, x);
        }
    }
    return builder.finish();
}

} // namespace patchgauge::backbone
