#pragma once

#include "weights/state_dict.h"

#include <filesystem>
#include <vector>

namespace patchgauge::weights {

/// Reads safetensors, zip .pth and legacy-pickle .pth, told apart by their leading bytes. Nothing
/// in the file is executed. Throws Error: NotFound, Unreadable, Corrupt (cut off, sizes that don't
/// agree), Unsupported (a TorchScript archive, or anything but tensors in a dictionary; the
/// offending opcode or global is named). No allocation is larger than the file's content warrants.
StateDict readStateDict(const std::filesystem::path& file);

} // namespace patchgauge::weights
