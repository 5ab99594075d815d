#pragma once

// Included by files that are compiled as C++17 because they include LibTorch.

#include "weights/state_dict.h"

#include <cstddef>
#include <variant>
#include <vector>

namespace patchgauge::backbone {

/// Number of a value in a network: 0 is the input, i + 1 the result of operation i.
using ValueId = std::size_t;

inline constexpr ValueId inputValue = 0;

enum class Activation { None, Relu, Relu6, Silu };

/// Zeros around a map: `before` above and to the left, `after` below and to the right.
struct Padding {
    int before = 0;
    int after = 0; ///< at least `before`
};

/// 2-D convolution and activation. The kernel is square.
struct Convolution {
    ValueId input = inputValue;
    weights::Tensor weights; ///< [outputs][inputs / groups][kernel][kernel]
    std::vector<float> bias; ///< [outputs]
    int stride = 1;
    int groups = 1; ///< 1, or the number of channels (depthwise)
    Padding padding;
    Activation activation = Activation::None;
};

/// Maximum over a square window; padding never wins.
struct MaxPool {
    ValueId input = inputValue;
    int kernel = 1;
    int stride = 1;
    int padding = 0; ///< on all sides
};

/// Sum of two values of the same shape, then activation.
struct Add {
    ValueId first = inputValue;
    ValueId second = inputValue;
    Activation activation = Activation::None;
};

/// Fully connected layer.
struct Dense {
    weights::Tensor weights; ///< [outputs][inputs]
    std::vector<float> bias; ///< [outputs]
};

/// Scales each channel by sigmoid(excite(silu(squeeze(mean of the channel)))).
struct SqueezeExcite {
    ValueId input = inputValue;
    Dense squeeze;
    Dense excite;
};

using Operation = std::variant<Convolution, MaxPool, Add, SqueezeExcite>;

/// A network as data, for an executor to run: what is computed, not how. Operations are in an order
/// in which they can be run. Every map is a whole number of strides wide and high, because inputs
/// are multiples of `stride`.
struct Network {
    std::vector<Operation> operations;
    std::vector<ValueId> outputs; ///< in the order asked for
    int stride = 1;               ///< of the coarsest map, in input pixels
};

/// The values that an operation reads.
std::vector<ValueId> inputsOf(const Operation& operation);

/// For each operation the values that nothing needs any more once it has run. An output and the
/// input of the network are never among them.
std::vector<std::vector<ValueId>> valuesFinishedBy(const Network& network);

} // namespace patchgauge::backbone
