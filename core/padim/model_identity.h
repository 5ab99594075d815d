#pragma once

#include "padim/model.h"

#include <optional>
#include <string>

namespace patchgauge::padim {

/// SHA-256 over what made a model and its numbers; see Model::statisticsSha256().
std::string identityOf(const ModelInfo& info, const EmbeddingLayout& layout,
                       const std::optional<Projection>& projection, const Factor& factor);

} // namespace patchgauge::padim
