#include "backbone/absorbed_additions.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace patchgauge::backbone {
namespace {

std::vector<int> countReaders(const Network& network) {
    std::vector<int> readers(network.operations.size() + 1, 0);
    for (const Operation& operation : network.operations)
        for (const ValueId value : inputsOf(operation))
            ++readers[value];
    for (const ValueId output : network.outputs)
        ++readers[output];
    return readers;
}

/// The convolution that gave a value, where it may add something before its result is used.
const Convolution* plainConvolution(const Network& network, ValueId value) {
    if (value == inputValue)
        return nullptr;
    const auto* convolution = std::get_if<Convolution>(&network.operations[value - 1]);
    return convolution && convolution->activation == Activation::None ? convolution : nullptr;
}

} // namespace

std::vector<std::optional<std::size_t>> absorbedAdditions(const Network& network) {
    const std::vector<int> readers = countReaders(network);
    const std::vector<std::vector<ValueId>> finished = valuesFinishedBy(network);
    std::vector<std::optional<std::size_t>> absorbed(network.operations.size());
    for (std::size_t i = 0; i < network.operations.size(); ++i) {
        const auto* add = std::get_if<Add>(&network.operations[i]);
        if (!add || add->first == add->second)
            continue;
        // Right before the addition, so that nothing in between reads the other operand.
        const ValueId last = i;
        if (add->first != last && add->second != last)
            continue;
        const ValueId other = add->first == last ? add->second : add->first;
        const Convolution* convolution = plainConvolution(network, last);
        const bool otherEnds =
            std::find(finished[i].begin(), finished[i].end(), other) != finished[i].end();
        if (convolution && convolution->input != other && readers[last] == 1 && otherEnds)
            absorbed[last - 1] = i;
    }
    return absorbed;
}

} // namespace patchgauge::backbone
