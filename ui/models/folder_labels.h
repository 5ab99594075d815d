#pragma once

#include "models/inspection_list_model.h"

#include <filesystem>
#include <optional>

namespace patchgauge::ui {

/// What the folder of a test image says of it in the layout of MVTec AD: good in `test/good`,
/// defective in `test/<kind of defect>`. Nothing elsewhere, and for training images least of all,
/// since they tell nothing of a model that was made from them.
std::optional<NamedLabel> labelOfFolder(const std::filesystem::path& image);

} // namespace patchgauge::ui
