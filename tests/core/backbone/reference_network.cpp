#include "core/backbone/reference_network.h"

#include "base/random.h"

#include <cmath>
#include <functional>
#include <stdexcept>

namespace patchgauge::test {
namespace {

using Shape = std::vector<std::int64_t>;
using Activation = void (*)(ReferenceMap&);

void identity(ReferenceMap&) {}

/// Gives the tensor of a name; the shape is what the tables say.
using Parameters = std::function<const weights::Tensor&(const std::string& name, const Shape&)>;

/// Draws a tensor where there is none yet.
class RandomParameters {
public:
    RandomParameters(weights::StateDict& weights, std::uint64_t seed)
        : weights_(weights), random_(seed) {}

    const weights::Tensor& operator()(const std::string& name, const Shape& shape) {
        const auto [low, high] = range(name, shape);
        weights::Tensor tensor{shape, {}};
        std::int64_t count = 1;
        for (const std::int64_t extent : shape)
            count *= extent;
        for (std::int64_t i = 0; i < count; ++i)
            tensor.values.push_back(static_cast<float>(random_.uniform(low, high)));
        return weights_[name] = std::move(tensor);
    }

private:
    static std::pair<double, double> range(const std::string& name, const Shape& shape) {
        if (shape.size() == 4) {
            // A uniform distribution of this half-width has the variance 1 / fan-in.
            const double fanIn = static_cast<double>(shape[1] * shape[2] * shape[3]);
            const double half = std::sqrt(3 / fanIn);
            return {-half, half};
        }
        const bool positive = name.ends_with(".weight") || name.ends_with(".running_var");
        return positive ? std::pair(0.5, 1.5) : std::pair(-0.5, 0.5);
    }

    weights::StateDict& weights_;
    Random random_;
};

/// What the networks are made of.
struct Layers {
    Parameters parameters;
    double epsilon; ///< of batch norm
    ReferencePadding padding;

    /// Convolution, batch norm, activation. `inputs` is 1 for a depthwise convolution.
    ReferenceMap convolve(const ReferenceMap& input, const std::string& name,
                          const std::string& norm, int inputs, int outputs, int kernel, int stride,
                          Activation activation) const {
        ReferenceMap map =
            test::convolve(input, parameters(name + ".weight", {outputs, inputs, kernel, kernel}),
                           stride, padding);
        normalise(map, parameters(norm + ".weight", {outputs}),
                  parameters(norm + ".bias", {outputs}),
                  parameters(norm + ".running_mean", {outputs}),
                  parameters(norm + ".running_var", {outputs}), epsilon);
        activation(map);
        return map;
    }

    void squeezeExcite(ReferenceMap& map, const std::string& name, int squeezed) const {
        test::squeezeExcite(map, parameters(name + ".fc1.weight", {squeezed, map.channels, 1, 1}),
                            parameters(name + ".fc1.bias", {squeezed}),
                            parameters(name + ".fc2.weight", {map.channels, squeezed, 1, 1}),
                            parameters(name + ".fc2.bias", {map.channels}));
    }
};

ReferenceMap resnetStem(const Layers& layers, const ReferenceMap& image) {
    return maxPool(layers.convolve(image, "conv1", "bn1", 3, 64, 7, 2, relu));
}

std::vector<ReferenceMap> resnet18(const Layers& layers, const ReferenceMap& image) {
    std::vector<ReferenceMap> maps;
    ReferenceMap x = resnetStem(layers, image);
    for (int stage = 1; stage <= 3; ++stage) {
        const int channels = stage == 1 ? 64 : stage == 2 ? 128 : 256;
        for (int block = 0; block < 2; ++block) {
            const std::string name =
                "layer" + std::to_string(stage) + "." + std::to_string(block) + ".";
            const bool shrinks = stage != 1 && block == 0;
            ReferenceMap y = layers.convolve(x, name + "conv1", name + "bn1", x.channels, channels,
                                             3, shrinks ? 2 : 1, relu);
            y = layers.convolve(y, name + "conv2", name + "bn2", channels, channels, 3, 1,
                                identity);
            if (shrinks)
                x = layers.convolve(x, name + "downsample.0", name + "downsample.1", x.channels,
                                    channels, 1, 2, identity);
            add(y, x);
            relu(y);
            x = y;
        }
        maps.push_back(x);
    }
    return maps;
}

std::vector<ReferenceMap> wideResnet50(const Layers& layers, const ReferenceMap& image) {
    const int blocks[] = {3, 4, 6};
    const int inner[] = {128, 256, 512};
    const int outputs[] = {256, 512, 1024};
    std::vector<ReferenceMap> maps;
    ReferenceMap x = resnetStem(layers, image);
    for (int stage = 0; stage < 3; ++stage) {
        for (int block = 0; block < blocks[stage]; ++block) {
            const std::string name =
                "layer" + std::to_string(stage + 1) + "." + std::to_string(block) + ".";
            const int stride = stage > 0 && block == 0 ? 2 : 1;
            ReferenceMap y = layers.convolve(x, name + "conv1", name + "bn1", x.channels,
                                             inner[stage], 1, 1, relu);
            y = layers.convolve(y, name + "conv2", name + "bn2", inner[stage], inner[stage], 3,
                                stride, relu);
            y = layers.convolve(y, name + "conv3", name + "bn3", inner[stage], outputs[stage], 1, 1,
                                identity);
            if (block == 0)
                x = layers.convolve(x, name + "downsample.0", name + "downsample.1", x.channels,
                                    outputs[stage], 1, stride, identity);
            add(y, x);
            relu(y);
            x = y;
        }
        maps.push_back(x);
    }
    return maps;
}

std::vector<ReferenceMap> efficientNetLite0(const Layers& layers, const ReferenceMap& image) {
    struct Block {
        int kernel, stride, expanded, outputs;
        bool used;
    };
    const Block blocks[] = {
        {3, 1, 32, 16, false},   {3, 2, 96, 24, false},  {3, 1, 144, 24, true},
        {5, 2, 144, 40, false},  {5, 1, 240, 40, true},  {3, 2, 240, 80, false},
        {3, 1, 480, 80, false},  {3, 1, 480, 80, false}, {5, 1, 480, 112, false},
        {5, 1, 672, 112, false}, {5, 1, 672, 112, true},
    };
    std::vector<ReferenceMap> maps;
    ReferenceMap x = layers.convolve(image, "_conv_stem", "_bn0", 3, 32, 3, 2, relu6);
    int index = 0;
    for (const Block& block : blocks) {
        const std::string name = "_blocks." + std::to_string(index++) + ".";
        ReferenceMap y = x;
        if (index > 1)
            y = layers.convolve(y, name + "_expand_conv", name + "_bn0", x.channels, block.expanded,
                                1, 1, relu6);
        y = layers.convolve(y, name + "_depthwise_conv", name + "_bn1", 1, block.expanded,
                            block.kernel, block.stride, relu6);
        y = layers.convolve(y, name + "_project_conv", name + "_bn2", block.expanded, block.outputs,
                            1, 1, identity);
        if (block.stride == 1 && x.channels == block.outputs)
            add(y, x);
        x = y;
        if (block.used)
            maps.push_back(x);
    }
    return maps;
}

std::vector<ReferenceMap> efficientNetB5(const Layers& layers, const ReferenceMap& image) {
    struct Stage {
        int blocks, kernel, stride, outputs;
    };
    const Stage stages[] = {
        {3, 3, 1, 24}, {5, 3, 2, 40}, {5, 5, 2, 64}, {7, 3, 2, 128}, {7, 5, 1, 176},
    };
    std::vector<ReferenceMap> maps;
    ReferenceMap x = layers.convolve(image, "features.0.0", "features.0.1", 3, 48, 3, 2, silu);
    for (int s = 0; s < 5; ++s) {
        const Stage& stage = stages[s];
        for (int b = 0; b < stage.blocks; ++b) {
            const std::string block = "features." + std::to_string(s + 1) + "." + std::to_string(b);
            const int stride = b == 0 ? stage.stride : 1;
            int part = 0;
            const auto next = [&] { return block + ".block." + std::to_string(part++); };
            ReferenceMap y = x;
            if (s > 0) {
                const std::string name = next();
                y = layers.convolve(y, name + ".0", name + ".1", x.channels, 6 * x.channels, 1, 1,
                                    silu);
            }
            const std::string depthwise = next();
            y = layers.convolve(y, depthwise + ".0", depthwise + ".1", 1, y.channels, stage.kernel,
                                stride, silu);
            layers.squeezeExcite(y, next(), x.channels / 4);
            const std::string project = next();
            y = layers.convolve(y, project + ".0", project + ".1", y.channels, stage.outputs, 1, 1,
                                identity);
            if (stride == 1 && x.channels == stage.outputs)
                add(y, x);
            x = y;
            if (block == "features.2.4" || block == "features.5.0" || block == "features.5.6")
                maps.push_back(x);
        }
    }
    return maps;
}

std::vector<ReferenceMap> run(const std::string& id, const Parameters& parameters,
                              const ReferenceMap& image) {
    if (id == "resnet18")
        return resnet18({parameters, 1e-5, ReferencePadding::Symmetric}, image);
    if (id == "wide_resnet50_2")
        return wideResnet50({parameters, 1e-5, ReferencePadding::Symmetric}, image);
    if (id == "efficientnet-lite0")
        return efficientNetLite0({parameters, 1e-3, ReferencePadding::Same}, image);
    if (id == "efficientnet-b5")
        return efficientNetB5({parameters, 1e-3, ReferencePadding::Symmetric}, image);
    throw std::invalid_argument(id);
}

} // namespace

std::vector<ReferenceMap> referenceMaps(const std::string& id, const weights::StateDict& weights,
                                        const ReferenceMap& image) {
    const auto stored = [&weights](const std::string& name,
                                   const Shape&) -> const weights::Tensor& {
        return weights.at(name);
    };
    return run(id, stored, image);
}

weights::StateDict randomWeights(const std::string& id, std::uint64_t seed) {
    weights::StateDict weights;
    RandomParameters parameters(weights, seed);
    // Only the names and shapes matter here, and a single pixel asks for all of them.
    run(id, std::ref(parameters), ReferenceMap(3, 1, 1));
    return weights;
}

} // namespace patchgauge::test
