#include "base/platform.h"
#include "untrusted.h"

#include <fstream>
#include <string>

namespace patchgauge::fuzz {

namespace {

/// Gone when the process ends.
struct InputFile {
    std::filesystem::path path = std::filesystem::temp_directory_path() /
                                 ("patchgauge-fuzz-" + std::to_string(platform::processId()));

    InputFile() = default;
    InputFile(const InputFile&) = delete;
    InputFile& operator=(const InputFile&) = delete;
    ~InputFile() {
        std::error_code neverUsed;
        std::filesystem::remove(path, neverUsed);
    }
};

} // namespace

std::filesystem::path asFile(Input input) {
    static const InputFile file;
    std::ofstream stream(file.path, std::ios::binary | std::ios::trunc);
    stream.write(reinterpret_cast<const char*>(input.data()),
                 static_cast<std::streamsize>(input.size()));
    return file.path;
}

} // namespace patchgauge::fuzz
