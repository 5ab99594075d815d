#include "backbone/architectures.h"
#include "backbone/inverted_residual.h"
#include "backbone/network_builder.h"

#include <cmath>

namespace patchgauge::backbone {
namespace {

constexpr double widthMultiplier = 1.6; // of B5
constexpr double depthMultiplier = 2.2;

/// The nearest multiple of 8, but never less than nine tenths of the scaled number.
int scaledChannels(int channels) {
    const double scaled = channels * widthMultiplier;
    const int rounded = static_cast<int>(scaled + 4) / 8 * 8;
    return rounded < 0.9 * scaled ? rounded + 8 : rounded;
}

int scaledBlocks(int blocks) {
    return static_cast<int>(std::ceil(blocks * depthMultiplier));
}

/// torchvision numbers the parts of a block by what is there.
InvertedResidual describe(const std::string& name, const Stage& stage, int stride) {
    const int first = stage.expansion == 1 ? 0 : 1;
    const auto part = [&name](int number) { return name + ".block." + std::to_string(number); };
    return {.outputs = scaledChannels(stage.outputs),
            .kernel = stage.kernel,
            .stride = stride,
            .expansion = stage.expansion,
            .padding = symmetricPadding(stage.kernel),
            .activation = Activation::Silu,
            .expand = {part(0) + ".0", part(0) + ".1"},
            .depthwise = {part(first) + ".0", part(first) + ".1"},
            .project = {part(first + 2) + ".0", part(first + 2) + ".1"},
            .squeezeExcite = part(first + 1)};
}

} // namespace

Network buildEfficientNet(const weights::StateDict& weights, const LayerNames& layers) {
    NetworkBuilder builder(weights, 1e-3, layers);
    ValueId x = builder.convolution(inputValue, {.convolution = "features.0.0",
                                                 .norm = "features.0.1",
                                                 .outputs = scaledChannels(32),
                                                 .kernel = 3,
                                                 .stride = 2,
                                                 .padding = symmetricPadding(3),
                                                 .activation = Activation::Silu});
    int stageNumber = 0;
    int blockNumber = 0;
    for (const Stage& stage : efficientNetStages) {
        const std::string feature = "features." + std::to_string(++stageNumber) + ".";
        for (int i = 0; i < scaledBlocks(stage.blocks) && !builder.complete(); ++i) {
            const std::string block = feature + std::to_string(i);
            x = appendInvertedResidual(builder, x,
                                       describe(block, stage, i == 0 ? stage.stride : 1));
            builder.nameLayer("blocks." + std::to_string(blockNumber++), x);
        }
    }
    return builder.finish();
}

} // namespace patchgauge::backbone
