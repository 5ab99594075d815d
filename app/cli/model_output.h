#pragma once

#include <filesystem>

namespace patchgauge::cli {

/// Finds out whether a model can be written to `file` before work is done for it. One that is there
/// and marked read-only is protected: writing a file whole would replace it nevertheless.
/// Throws Error (WriteFailed).
void checkModelOutput(const std::filesystem::path& file);

} // namespace patchgauge::cli
