#include "backbone/architectures.h"
#include "backbone/network_builder.h"
#include "base/error.h"

#include <array>

namespace patchgauge::backbone {
namespace {

struct Resnet {
    std::array<int, 4> blocks; ///< in each stage
    bool bottleneck;
    int width; ///< of a bottleneck's 3×3 convolution, as a multiple of the stage's base
};

Resnet resnet(const std::string& id) {
    if (id == "resnet18")
        return {{2, 2, 2, 2}, false, 1};
    if (id == "wide_resnet50_2")
        return {{3, 4, 6, 3}, true, 2};
    throw Error(ErrorCode::Unsupported, Engine::tr("this version does not know the ResNet"), id,
                Engine::tr("use resnet18 or wide_resnet50_2"));
}

struct Block {
    std::string name; ///< such as `layer1.0`
    int base;         ///< channels of the stage before any multiple
    int stride;
};

ValueId convolve(NetworkBuilder& builder, ValueId input, const Block& block, int number,
                 int outputs, int kernel, int stride, Activation activation) {
    const std::string suffix = std::to_string(number);
    return builder.convolution(input, {.convolution = block.name + ".conv" + suffix,
                                       .norm = block.name + ".bn" + suffix,
                                       .outputs = outputs,
                                       .kernel = kernel,
                                       .stride = stride,
                                       .padding = symmetricPadding(kernel),
                                       .activation = activation});
}

/// The input itself, or where the shape changes its projection.
ValueId shortcut(NetworkBuilder& builder, ValueId input, const Block& block, int outputs) {
    if (block.stride == 1 && builder.channels(input) == outputs)
        return input;
    return builder.convolution(input, {.convolution = block.name + ".downsample.0",
                                       .norm = block.name + ".downsample.1",
                                       .outputs = outputs,
                                       .stride = block.stride});
}

ValueId basicBlock(NetworkBuilder& builder, ValueId input, const Block& block) {
    ValueId x = convolve(builder, input, block, 1, block.base, 3, block.stride, Activation::Relu);
    x = convolve(builder, x, block, 2, block.base, 3, 1, Activation::None);
    return builder.add(x, shortcut(builder, input, block, block.base), Activation::Relu);
}

ValueId bottleneck(NetworkBuilder& builder, ValueId input, const Block& block, int width) {
    const int inner = block.base * width;
    const int outputs = block.base * 4;
    ValueId x = convolve(builder, input, block, 1, inner, 1, 1, Activation::Relu);
    x = convolve(builder, x, block, 2, inner, 3, block.stride, Activation::Relu);
    x = convolve(builder, x, block, 3, outputs, 1, 1, Activation::None);
    return builder.add(x, shortcut(builder, input, block, outputs), Activation::Relu);
}

ValueId stem(NetworkBuilder& builder) {
    const ValueId x = builder.convolution(inputValue, {.convolution = "conv1",
                                                       .norm = "bn1",
                                                       .outputs = 64,
                                                       .kernel = 7,
                                                       .stride = 2,
                                                       .padding = symmetricPadding(7),
                                                       .activation = Activation::Relu});
    return builder.maxPool(x, 3, 2, 1);
}

} // namespace

Network buildResnet(const std::string& id, const weights::StateDict& weights,
                    const LayerNames& layers) {
    const Resnet architecture = resnet(id);
    NetworkBuilder builder(weights, 1e-5, layers);
    ValueId x = stem(builder);
    for (std::size_t stage = 0; stage < 4 && !builder.complete(); ++stage) {
        const std::string layer = "layer" + std::to_string(stage + 1);
        for (int i = 0; i < architecture.blocks[stage]; ++i) {
            const Block block{layer + "." + std::to_string(i), 64 << stage,
                              stage > 0 && i == 0 ? 2 : 1};
            x = architecture.bottleneck ? bottleneck(builder, x, block, architecture.width)
                                        : basicBlock(builder, x, block);
        }
        builder.nameLayer(layer, x);
    }
    return builder.finish();
}

} // namespace patchgauge::backbone
