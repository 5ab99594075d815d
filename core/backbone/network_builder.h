#pragma once

#include "backbone/network.h"
#include "weights/state_dict.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace patchgauge::backbone {

/// Padding of half the kernel on every side, as PyTorch's models have it. For odd kernels.
Padding symmetricPadding(int kernel);

/// TensorFlow's SAME padding for maps that are a whole number of strides wide: what is odd goes
/// below and to the right.
Padding samePadding(int kernel, int stride);

/// A convolution without bias, followed by batch norm.
struct NormalisedConvolution {
    std::string convolution; ///< its name in the weights, without `.weight`
    std::string norm;        ///< the batch norm's, without `.weight`, `.running_mean` …
    int outputs = 0;
    int kernel = 1;
    int stride = 1;
    Padding padding = {};
    bool depthwise = false;
    Activation activation = Activation::None;
};

/// Builds a Network operation by operation, taking its parameters from a dictionary of weights.
/// Operations that take weights throw Error (Corrupt), naming the tensor, if it is missing, has
/// another shape than the network or holds a value that is not finite.
class NetworkBuilder {
public:
    /// @param weights      must outlive the builder
    /// @param normEpsilon  what batch norm adds to the variance
    /// @param layers       names of the layers whose maps are wanted
    NetworkBuilder(const weights::StateDict& weights, double normEpsilon,
                   std::vector<std::string> layers);

    /// Batch norm is folded into the convolution, in double precision.
    ValueId convolution(ValueId input, const NormalisedConvolution& what);
    ValueId maxPool(ValueId input, int kernel, int stride, int padding);
    ValueId add(ValueId first, ValueId second, Activation activation);
    /// The two layers are `squeeze` and `excite` in the weights, stored as 1×1 convolutions.
    ValueId squeezeExcite(ValueId input, int squeezedChannels, const std::string& squeeze,
                          const std::string& excite);

    int channels(ValueId value) const { return values_[value].channels; }

    /// Says that `value` is the map of a layer, wanted or not.
    void nameLayer(const std::string& layer, ValueId value);
    /// Whether all wanted layers are built.
    bool complete() const;
    /// Hands over what was built. Throws Error (InvalidArgument) when a wanted layer was never
    /// named. Call once.
    Network finish();

private:
    struct Value {
        int channels = 0;
        int stride = 1;
    };

    const std::vector<float>& tensor(const std::string& name,
                                     const std::vector<std::int64_t>& shape) const;
    std::vector<double> foldNorm(const std::string& norm, std::int64_t channels,
                                 std::vector<float>& bias) const;
    Dense dense(const std::string& name, int outputs, int inputs) const;
    ValueId append(Operation operation, Value result);

    const weights::StateDict& weights_;
    double normEpsilon_;
    std::vector<std::string> layers_;
    std::vector<std::optional<ValueId>> outputs_; ///< parallel to layers_
    std::vector<Value> values_;                   ///< by ValueId
    std::vector<Operation> operations_;
};

} // namespace patchgauge::backbone
