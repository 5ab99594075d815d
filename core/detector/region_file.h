#pragma once

#include "image/region_of_interest.h"

#include <filesystem>

namespace patchgauge::detector {

/// Reads a region of interest from a JSON file; its form is that of region_json.h.
/// Throws Error: NotFound, Unreadable, Corrupt (no JSON, or of another form).
image::RegionOfInterest readRegion(const std::filesystem::path& file);

} // namespace patchgauge::detector
