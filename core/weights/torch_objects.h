#pragma once

#include "weights/pickle_value.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace patchgauge::weights {

/// What a pickle written by PyTorch may name and call: dictionaries, storages and tensors.
/// Nothing is looked up or executed beyond this list; anything else throws Error (Unsupported)
/// with its name.
class TorchObjects {
public:
    TorchObjects(PickleHeap& heap, std::string where) : heap_(heap), where_(std::move(where)) {}

    /// `module.name`.
    PickleValue global(std::string_view module, std::string_view name) const;

    /// What `callable(*arguments)` gives.
    PickleValue call(const PickleValue& callable, const PickleTuple& arguments);

    /// The storage of a persistent id, ("storage", class, key, location, count[, view]).
    PickleValue persistent(const PickleValue& id);

    /// A storage named so far, or null.
    const StorageRef* storage(std::string_view key) const;

private:
    PickleValue rebuildTensor(const PickleTuple& arguments);

    PickleHeap& heap_;
    std::string where_;
    std::map<std::string_view, const StorageRef*> storages_;
};

} // namespace patchgauge::weights
