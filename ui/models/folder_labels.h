#pragma once

#include "models/label.h"

#include <QString>

#include <filesystem>
#include <optional>

namespace patchgauge::ui {

/// What a folder says of its images.
struct FolderLabel {
    Label label = Label::None;
    QString kind; ///< of the defect; empty for a good image
};

/// What the folder of a test image says of it in the layout of MVTec AD: good in `test/good`,
/// defective in `test/<kind of defect>`. Nothing elsewhere, and for training images least of all,
/// since they tell nothing of a model that was made from them.
std::optional<FolderLabel> labelOfFolder(const std::filesystem::path& image);

} // namespace patchgauge::ui
