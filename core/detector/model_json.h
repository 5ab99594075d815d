#pragma once

#include "detector/model.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace patchgauge::detector {

/// Everything about a model but its numbers, under the names that `info` prints.
nlohmann::json toJson(const ModelInfo& info, const EmbeddingLayout& layout);

/// What decides a model's numbers, apart from the images' names: part of its identity.
nlohmann::json provenanceToJson(const ModelInfo& info, const EmbeddingLayout& layout);

/// Images as the above lists them, and the reverse. Throws Error (Corrupt).
nlohmann::json toJson(const std::vector<TrainingImage>& images);
std::vector<TrainingImage> imagesFromJson(const nlohmann::json& json, const std::string& where);

/// The reverse of toJson(). Every number is checked against its range, and the layout against the
/// backbone's manifest. Throws Error: Corrupt; Unsupported for a backbone that is not known.
/// @param where  the file, for errors
void fromJson(const nlohmann::json& json, const std::string& where, ModelInfo& info,
              EmbeddingLayout& layout);

} // namespace patchgauge::detector
