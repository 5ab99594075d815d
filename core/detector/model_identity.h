#pragma once

#include "detector/model.h"

#include <string>

namespace patchgauge::detector {

/// SHA-256 over what made a model and its numbers; see Model::statisticsSha256().
std::string identityOf(const ModelInfo& info, const EmbeddingLayout& layout,
                       const Detector& detector);

} // namespace patchgauge::detector
