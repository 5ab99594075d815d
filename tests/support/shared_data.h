#pragma once

#include <cstdlib>
#include <filesystem>

namespace patchgauge::test {

/// The folder with `datasets` and `weights`: real parts and real weights, never part of the
/// project. PATCHGAUGE_SHARED, else `shared` beside the source tree.
inline std::filesystem::path sharedData() {
    const char* folder = std::getenv("PATCHGAUGE_SHARED");
    return folder ? folder : PATCHGAUGE_SHARED_DEFAULT;
}

} // namespace patchgauge::test
