#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace patchgauge::weights {

/// A named parameter of a network, row-major, converted to float32 whatever it was stored as.
struct Tensor {
    std::vector<std::int64_t> shape;
    std::vector<float> values;
};

/// Tensors by their official names, such as `layer1.0.conv1.weight`.
using StateDict = std::map<std::string, Tensor>;

} // namespace patchgauge::weights
