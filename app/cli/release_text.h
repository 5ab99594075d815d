#pragma once

#include "detector/release.h"

#include <string>
#include <vector>

namespace patchgauge::cli {

/// `approved 2025-03-01T13:45:09Z by Ann: first article passed`.
std::string releaseChangeText(const detector::ReleaseChange& change);

/// The last change; `draft` where there was none.
std::string releaseText(const std::vector<detector::ReleaseChange>& changes);

} // namespace patchgauge::cli
