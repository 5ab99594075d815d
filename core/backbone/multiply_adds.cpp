#include "backbone/multiply_adds.h"

#include <cstddef>
#include <variant>
#include <vector>

namespace patchgauge::backbone {
namespace {

struct Extent {
    std::int64_t height = 0;
    std::int64_t width = 0;
};

Extent after(Extent input, int kernel, int stride, int padding) {
    const auto length = [&](std::int64_t before) {
        return (before + padding - kernel) / stride + 1;
    };
    return {length(input.height), length(input.width)};
}

/// Follows the network, adding up.
class Counter {
public:
    explicit Counter(Extent image) : extents_{image} {}

    void operator()(const Convolution& operation) {
        const std::vector<std::int64_t>& shape = operation.weights.shape;
        const Extent result =
            after(extents_[operation.input], static_cast<int>(shape[3]), operation.stride,
                  operation.padding.before + operation.padding.after);
        total_ += result.height * result.width * shape[0] * shape[1] * shape[2] * shape[3];
        extents_.push_back(result);
    }
    void operator()(const MaxPool& operation) {
        extents_.push_back(after(extents_[operation.input], operation.kernel, operation.stride,
                                 2 * operation.padding));
    }
    void operator()(const Add& operation) { extents_.push_back(Extent(extents_[operation.first])); }
    void operator()(const SqueezeExcite& operation) {
        for (const Dense* layer : {&operation.squeeze, &operation.excite})
            total_ += layer->weights.shape[0] * layer->weights.shape[1];
        extents_.push_back(Extent(extents_[operation.input]));
    }

    std::int64_t total() const { return total_; }

private:
    std::vector<Extent> extents_; ///< by ValueId
    std::int64_t total_ = 0;
};

} // namespace

std::int64_t multiplyAdds(const Network& network, int height, int width) {
    Counter counter({height, width});
    for (const Operation& operation : network.operations)
        std::visit(counter, operation);
    return counter.total();
}

} // namespace patchgauge::backbone
