#include "weights/torch_objects.h"

namespace patchgauge::weights {
namespace {

constexpr std::size_t storageIdLength = 5;       // without the view that old versions add
constexpr std::size_t fewestTensorArguments = 4; // storage, offset, shape, strides

std::vector<std::int64_t> integers(const PickleValue& value, const std::string& where) {
    const PickleTuple* tuple = require<PickleTuple*>(value, "a tuple of extents", where);
    std::vector<std::int64_t> result;
    result.reserve(tuple->items.size());
    for (const PickleValue& item : tuple->items)
        result.push_back(require<std::int64_t>(item, "whole extents", where));
    return result;
}

} // namespace

PickleValue TorchObjects::global(std::string_view module, std::string_view name) const {
    if (module == "collections" && name == "OrderedDict")
        return TorchFunction::OrderedDict;
    if (module == "torch._utils" && name == "_rebuild_tensor_v2")
        return TorchFunction::RebuildTensor;
    if (module == "torch._utils" && name == "_rebuild_parameter")
        return TorchFunction::RebuildParameter;
    if (module == "torch")
        if (const std::optional<DataType> type = dataTypeOfStorage(name))
            return *type;
    throw refused(Engine::tr("the pickle asks for %1, which is not part of a plain state dict",
                             shown(std::string(module) + "." + std::string(name))),
                  where_);
}

PickleValue TorchObjects::call(const PickleValue& callable, const PickleTuple& arguments) {
    switch (require<TorchFunction>(callable, "a function to call", where_)) {
    case TorchFunction::OrderedDict:
        if (!arguments.items.empty())
            throw refused(Engine::tr("the pickle fills a dictionary in an unknown way"), where_);
        return &heap_.dicts.emplace_back();
    case TorchFunction::RebuildParameter:
        if (arguments.items.empty())
            throw refused(Engine::tr("the pickle has a parameter without a tensor"), where_);
        return require<const TensorRef*>(arguments.items.front(), "a parameter's tensor", where_);
    case TorchFunction::RebuildTensor:
        break;
    }
    return rebuildTensor(arguments);
}

PickleValue TorchObjects::rebuildTensor(const PickleTuple& arguments) {
    if (arguments.items.size() < fewestTensorArguments)
        throw refused(Engine::tr("the pickle describes a tensor in an unknown way"), where_);
    TensorRef tensor;
    tensor.storage = require<const StorageRef*>(arguments.items[0], "a tensor's storage", where_);
    tensor.view.offset = require<std::int64_t>(arguments.items[1], "a tensor's offset", where_);
    tensor.view.shape = integers(arguments.items[2], where_);
    tensor.view.strides = integers(arguments.items[3], where_);
    return &std::as_const(heap_.tensors.emplace_back(std::move(tensor)));
}

PickleValue TorchObjects::persistent(const PickleValue& id) {
    const PickleTuple* tuple = require<PickleTuple*>(id, "a storage's description", where_);
    const std::vector<PickleValue>& items = tuple->items;
    const bool hasView = items.size() == storageIdLength + 1 &&
                         !std::holds_alternative<PickleNone>(items[storageIdLength]);
    if (items.size() < storageIdLength || items.size() > storageIdLength + 1 || hasView ||
        require<std::string_view>(items[0], "a storage's kind", where_) != "storage")
        throw refused(Engine::tr("the pickle describes a storage in an unknown way"), where_);

    const DataType type = require<DataType>(items[1], "a storage class", where_);
    const auto key = require<std::string_view>(items[2], "a storage's key", where_);
    const auto count = require<std::int64_t>(items[4], "a storage's size", where_);
    if (count < 0)
        throw damaged(Engine::tr("a storage has a negative size"), where_);

    const auto [known, isNew] = storages_.try_emplace(key, nullptr);
    if (isNew)
        known->second =
            &heap_.storages.emplace_back(StorageRef{type, key, static_cast<std::uint64_t>(count)});
    else if (known->second->type != type ||
             known->second->count != static_cast<std::uint64_t>(count))
        throw damaged(Engine::tr("a storage is described in two ways"), where_);
    return known->second;
}

const StorageRef* TorchObjects::storage(std::string_view key) const {
    const auto found = storages_.find(key);
    return found == storages_.end() ? nullptr : found->second;
}

} // namespace patchgauge::weights
