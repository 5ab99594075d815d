#include "weights/torch_state_dict.h"

namespace patchgauge::weights {
namespace {

// Tensors may share a storage, and tied weights do; more than this is not a network but a bomb.
constexpr std::uint64_t mostSharing = 4;

const PickleDict& tensorsOf(const PickleValue& root, const std::string& where) {
    const PickleDict* dict = require<PickleDict*>(root, "a dictionary of tensors", where);
    const PickleValue* wrapped = find(*dict, "state_dict");
    return wrapped ? *require<PickleDict*>(*wrapped, "a dictionary of tensors", where) : *dict;
}

/// Counts what tensors take of the file, shared storages as often as they are used.
class Budget {
public:
    Budget(std::uint64_t bytes, const std::string& where) : left_(bytes), where_(where) {}

    void spend(const TensorRef& tensor) {
        const std::uint64_t width = byteWidth(tensor.storage->type);
        const auto count = elementCount(tensor.view.shape, left_ / width);
        if (!count)
            throw damaged(Engine::tr("its tensors add up to more than it holds"), where_);
        left_ -= *count * width;
    }

private:
    std::uint64_t left_;
    const std::string& where_;
};

} // namespace

StateDict assembleStateDict(const PickleValue& root, const StorageBytes& storageBytes,
                            std::uint64_t fileSize, const std::string& where) {
    StateDict tensors;
    Budget budget(mostSharing * fileSize, where);
    for (const auto& [key, value] : tensorsOf(root, where).items) {
        const auto name = require<std::string_view>(key, "a dictionary with names", where);
        const auto* tensor = std::get_if<const TensorRef*>(&value);
        if (!tensor)
            throw refused(Engine::tr("the entry %1 is not a tensor", shown(name)), where);
        const std::string tensorWhere = where + ", tensor " + shown(name);
        budget.spend(**tensor);
        const StorageRef& storage = *(*tensor)->storage;
        const bool isNew =
            tensors
                .try_emplace(std::string(name), gather(storageBytes(storage), storage.type,
                                                       (*tensor)->view, tensorWhere))
                .second;
        if (!isNew)
            throw damaged(Engine::tr("a name appears twice"), tensorWhere);
    }
    if (tensors.empty())
        throw refused(Engine::tr("there are no tensors in it"), where);
    return tensors;
}

} // namespace patchgauge::weights
