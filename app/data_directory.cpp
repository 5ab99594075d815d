#include "data_directory.h"

#include <cstdlib>

namespace patchgauge::app {
namespace {

std::filesystem::path variable(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

std::filesystem::path usersData() {
#if defined(_WIN32)
    return variable("LOCALAPPDATA");
#elif defined(__APPLE__)
    return variable("HOME") / "Library" / "Application Support";
#else
    const std::filesystem::path xdg = variable("XDG_DATA_HOME");
    return xdg.is_absolute() ? xdg : variable("HOME") / ".local" / "share";
#endif
}

} // namespace

std::filesystem::path dataDirectory() {
    const std::filesystem::path chosen = variable("PATCHGAUGE_DATA_DIR");
    return chosen.empty() ? usersData() / "patchgauge" : chosen;
}

} // namespace patchgauge::app
