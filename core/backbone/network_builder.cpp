#include "backbone/network_builder.h"

#include "base/error.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace patchgauge::backbone {
namespace {

Error unusable(const Sentence& what, const Sentence& where) {
    return {ErrorCode::Corrupt, what, where,
            Engine::tr("import the official weights file of this backbone again")};
}

std::string describe(const std::vector<std::int64_t>& shape) {
    std::string text;
    for (const std::int64_t extent : shape)
        text += (text.empty() ? "" : "x") + std::to_string(extent);
    return text.empty() ? "a scalar" : text;
}

std::size_t elementCount(const std::vector<std::int64_t>& shape) {
    std::size_t count = 1;
    for (const std::int64_t extent : shape)
        count *= static_cast<std::size_t>(extent);
    return count;
}

} // namespace

Padding symmetricPadding(int kernel) {
    return {kernel / 2, kernel / 2};
}

Padding samePadding(int kernel, int stride) {
    const int total = std::max(kernel - stride, 0);
    return {total / 2, total - total / 2};
}

NetworkBuilder::NetworkBuilder(const weights::StateDict& weights, double normEpsilon,
                               std::vector<std::string> layers)
    : weights_(weights),
      normEpsilon_(normEpsilon),
      layers_(std::move(layers)),
      outputs_(layers_.size()),
      values_{{3, 1}} {}

ValueId NetworkBuilder::convolution(ValueId input, const NormalisedConvolution& what) {
    const Value from = values_[input];
    Convolution operation;
    operation.input = input;
    operation.stride = what.stride;
    operation.groups = what.depthwise ? from.channels : 1;
    operation.padding = what.padding;
    operation.activation = what.activation;
    operation.weights.shape = {what.outputs, from.channels / operation.groups, what.kernel,
                               what.kernel};

    const std::vector<float>& original =
        tensor(what.convolution + ".weight", operation.weights.shape);
    const std::vector<double> scale = foldNorm(what.norm, what.outputs, operation.bias);
    const std::size_t perOutput = original.size() / scale.size();
    operation.weights.values.resize(original.size());
    for (std::size_t i = 0; i < original.size(); ++i)
        operation.weights.values[i] =
            static_cast<float>(static_cast<double>(original[i]) * scale[i / perOutput]);
    return append(std::move(operation), {what.outputs, from.stride * what.stride});
}

ValueId NetworkBuilder::maxPool(ValueId input, int kernel, int stride, int padding) {
    const Value from = values_[input];
    return append(MaxPool{input, kernel, stride, padding}, {from.channels, from.stride * stride});
}

ValueId NetworkBuilder::add(ValueId first, ValueId second, Activation activation) {
    return append(Add{first, second, activation}, values_[first]);
}

ValueId NetworkBuilder::squeezeExcite(ValueId input, int squeezedChannels,
                                      const std::string& squeeze, const std::string& excite) {
    const Value from = values_[input];
    return append(SqueezeExcite{input, dense(squeeze, squeezedChannels, from.channels),
                                dense(excite, from.channels, squeezedChannels)},
                  from);
}

void NetworkBuilder::nameLayer(const std::string& layer, ValueId value) {
    const auto wanted = std::find(layers_.begin(), layers_.end(), layer);
    if (wanted != layers_.end())
        outputs_[static_cast<std::size_t>(wanted - layers_.begin())] = value;
}

bool NetworkBuilder::complete() const {
    return std::all_of(outputs_.begin(), outputs_.end(),
                       [](const auto& output) { return output.has_value(); });
}

Network NetworkBuilder::finish() {
    Network network;
    for (std::size_t i = 0; i < layers_.size(); ++i) {
        if (!outputs_[i])
            throw Error(ErrorCode::InvalidArgument, Engine::tr("the network has no such layer"),
                        layers_[i], Engine::tr("use the layers that the backbone lists"));
        network.outputs.push_back(*outputs_[i]);
    }
    network.operations = std::move(operations_);
    network.stride = values_.back().stride;
    return network;
}

const std::vector<float>& NetworkBuilder::tensor(const std::string& name,
                                                 const std::vector<std::int64_t>& shape) const {
    const auto found = weights_.find(name);
    if (found == weights_.end())
        throw unusable(Engine::tr("a tensor is missing from the weights"),
                       Engine::tr("%1 (%2)", name, describe(shape)));
    const weights::Tensor& tensor = found->second;
    if (tensor.shape != shape || tensor.values.size() != elementCount(shape))
        throw unusable(
            Engine::tr("a tensor of the weights has the wrong shape"),
            Engine::tr("%1 is %2, not %3", name, describe(tensor.shape), describe(shape)));
    if (!std::all_of(tensor.values.begin(), tensor.values.end(),
                     [](float value) { return std::isfinite(value); }))
        throw unusable(Engine::tr("a tensor of the weights holds NaN or infinity"), name);
    return tensor.values;
}

/// Batch norm as y = scale·x + bias.
std::vector<double> NetworkBuilder::foldNorm(const std::string& norm, std::int64_t channels,
                                             std::vector<float>& bias) const {
    const std::vector<float>& gamma = tensor(norm + ".weight", {channels});
    const std::vector<float>& beta = tensor(norm + ".bias", {channels});
    const std::vector<float>& mean = tensor(norm + ".running_mean", {channels});
    const std::vector<float>& variance = tensor(norm + ".running_var", {channels});
    std::vector<double> scale(gamma.size());
    bias.resize(gamma.size());
    for (std::size_t i = 0; i < scale.size(); ++i) {
        if (variance[i] < 0)
            throw unusable(Engine::tr("a variance in the weights is negative"),
                           norm + ".running_var");
        scale[i] = gamma[i] / std::sqrt(variance[i] + normEpsilon_);
        bias[i] = static_cast<float>(beta[i] - mean[i] * scale[i]);
    }
    return scale;
}

Dense NetworkBuilder::dense(const std::string& name, int outputs, int inputs) const {
    const std::vector<float>& values = tensor(name + ".weight", {outputs, inputs, 1, 1});
    return {{{outputs, inputs}, values}, tensor(name + ".bias", {outputs})};
}

ValueId NetworkBuilder::append(Operation operation, Value result) {
    operations_.push_back(std::move(operation));
    values_.push_back(result);
    return operations_.size();
}

} // namespace patchgauge::backbone
