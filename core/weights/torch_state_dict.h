#pragma once

#include "weights/byte_reader.h"
#include "weights/pickle_value.h"
#include "weights/state_dict.h"

#include <functional>
#include <string>

namespace patchgauge::weights {

/// The bytes of a storage, exactly as many as it says; valid as long as the caller's file.
using StorageBytes = std::function<Bytes(const StorageRef&)>;

/// Turns what a PyTorch pickle holds into tensors: a dictionary of tensors, or one that has such a
/// dictionary as its entry `state_dict` (its other entries are passed over).
/// @param fileSize  in bytes; bounds what the tensors may add up to
/// Throws Error: Unsupported (an entry that is no tensor, named), Corrupt (a name twice, a tensor
/// outside its storage).
StateDict assembleStateDict(const PickleValue& root, const StorageBytes& storageBytes,
                            std::uint64_t fileSize, const std::string& where);

} // namespace patchgauge::weights
