#pragma once

#include <filesystem>
#include <vector>

class QMimeData;

namespace patchgauge::ui {

/// The files and folders of this machine that are being dragged, in their order.
std::vector<std::filesystem::path> droppedPaths(const QMimeData* data);

} // namespace patchgauge::ui
