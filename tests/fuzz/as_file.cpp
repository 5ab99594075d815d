#include "base/platform.h"
#include "untrusted.h"

#include <fstream>
#include <string>

namespace patchgauge::fuzz {

std::filesystem::path asFile(Input input) {
    const auto file = std::filesystem::temp_directory_path() /
                      ("patchgauge-fuzz-" + std::to_string(platform::processId()));
    std::ofstream stream(file, std::ios::binary | std::ios::trunc);
    stream.write(reinterpret_cast<const char*>(input.data()),
                 static_cast<std::streamsize>(input.size()));
    return file;
}

} // namespace patchgauge::fuzz
