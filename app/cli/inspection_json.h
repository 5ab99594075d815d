#pragma once

#include "pipeline/inspector.h"

#include <nlohmann/json.hpp>

#include <filesystem>

namespace patchgauge::cli {

/// What `inspect` prints of one image.
/// @param overlay  that was written, or empty
nlohmann::json inspectionToJson(const pipeline::Inspection& inspection,
                                const detector::Model& model, const std::filesystem::path& overlay);

} // namespace patchgauge::cli
