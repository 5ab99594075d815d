#include "backbone/network.h"

#include <utility>

namespace patchgauge::backbone {
namespace {

struct InputsOf {
    std::vector<ValueId> operator()(const Add& add) const {
        if (add.first == add.second)
            return {add.first};
        return {add.first, add.second};
    }
    template <typename Unary>
    std::vector<ValueId> operator()(const Unary& operation) const {
        return {operation.input};
    }
};

} // namespace

std::vector<ValueId> inputsOf(const Operation& operation) {
    return std::visit(InputsOf(), operation);
}

std::vector<std::vector<ValueId>> valuesFinishedBy(const Network& network) {
    const std::size_t count = network.operations.size();
    std::vector<bool> needed(count + 1, false);
    needed[inputValue] = true;
    for (const ValueId output : network.outputs)
        needed[output] = true;

    std::vector<std::vector<ValueId>> finished(count);
    for (std::size_t i = count; i-- > 0;) {
        for (const ValueId value : inputsOf(network.operations[i])) {
            if (!needed[value])
                finished[i].push_back(value);
            needed[value] = true;
        }
    }
    return finished;
}

} // namespace patchgauge::backbone
