#pragma once

#include <filesystem>
#include <vector>

namespace patchgauge::cli {

/// Files and the images of folders, in the order given. What does not exist stays in the list, to
/// be reported in its place. Throws Error (NotFound) where there is none.
std::vector<std::filesystem::path> findInputs(const std::vector<std::filesystem::path>& paths);

} // namespace patchgauge::cli
