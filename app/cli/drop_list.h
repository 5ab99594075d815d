#pragma once

#include "detector/model.h"

#include <cstddef>
#include <filesystem>
#include <vector>

namespace patchgauge::cli {

/// Positions of the training images named, ascending, each once. An image is named by its path, or
/// by its file name alone where no other training image has that name.
/// Throws Error: NotFound, InvalidArgument (several images of that name).
std::vector<std::size_t> positionsOf(const std::vector<std::filesystem::path>& names,
                                     const std::vector<detector::TrainingImage>& images);

/// The image files named or below the folders named, but for the images at these positions.
/// Throws Error (NotFound, Unreadable).
std::vector<std::filesystem::path> imagesBut(const std::vector<std::size_t>& positions,
                                             const std::vector<detector::TrainingImage>& images,
                                             const std::vector<std::filesystem::path>& paths);

} // namespace patchgauge::cli
