#pragma once

#include "base/error.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>

namespace patchgauge::test {

/// The code of the Error that opening a model file ends with, or nothing.
std::optional<ErrorCode> errorOfLoading(const std::filesystem::path& file);

/// Writes a model file again with its metadata changed.
void rewriteMetadata(const std::filesystem::path& file,
                     const std::function<void(std::map<std::string, std::string>&)>& change);

/// Writes a model file again with its description changed.
void rewriteDescription(const std::filesystem::path& file,
                        const std::function<void(nlohmann::json&)>& change);

} // namespace patchgauge::test
