#pragma once

#include <filesystem>

namespace patchgauge::app {

/// Where installed backbones, demo parts and records live: PATCHGAUGE_DATA_DIR, else the system's
/// place for a user's data ($XDG_DATA_HOME/patchgauge, ~/.local/share/patchgauge; %LOCALAPPDATA% on
/// Windows, ~/Library/Application Support on macOS). It need not exist yet.
std::filesystem::path dataDirectory();

} // namespace patchgauge::app
