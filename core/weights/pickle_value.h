#pragma once

#include "weights/data_type.h"
#include "weights/errors.h"
#include "weights/strided_view.h"

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace patchgauge::weights {

struct PickleTuple;
struct PickleList;
struct PickleDict;

/// A typed block of numbers that a pickle refers to by key; the numbers lie outside the pickle.
struct StorageRef {
    DataType type;
    std::string_view key;
    std::uint64_t count = 0; ///< numbers
};

/// A tensor as a view of a storage.
struct TensorRef {
    const StorageRef* storage = nullptr;
    StridedView view;
};

struct PickleNone {};

/// The functions of the allow-list.
enum class TorchFunction { OrderedDict, RebuildTensor, RebuildParameter };

/// Everything a state dict's pickle may hold. Text points into the pickle's bytes, containers and
/// references into a PickleHeap. A storage class stands for its DataType.
using PickleValue =
    std::variant<PickleNone, bool, std::int64_t, double, std::string_view, TorchFunction, DataType,
                 PickleTuple*, PickleList*, PickleDict*, const StorageRef*, const TensorRef*>;

struct PickleTuple {
    std::vector<PickleValue> items;
};

struct PickleList {
    std::vector<PickleValue> items;
};

struct PickleDict {
    std::vector<std::pair<PickleValue, PickleValue>> items; ///< in the order of insertion
};

/// Owns what values point to, so that a pickle with cycles or deep nesting is released all the
/// same, without recursion.
struct PickleHeap {
    std::deque<PickleTuple> tuples;
    std::deque<PickleList> lists;
    std::deque<PickleDict> dicts;
    std::deque<StorageRef> storages;
    std::deque<TensorRef> tensors;
};

/// The value of a text key, or null.
const PickleValue* find(const PickleDict& dict, std::string_view key);

/// The alternative that a value must hold. Throws Error (Unsupported): `expected` is missing.
template <typename Type>
const Type& require(const PickleValue& value, const char* expected, const std::string& where) {
    if (const Type* held = std::get_if<Type>(&value))
        return *held;
    throw refused(Engine::tr("the pickle holds something else than %1", expected), where);
}

} // namespace patchgauge::weights
