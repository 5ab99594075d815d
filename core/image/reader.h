#pragma once

#include "image/image.h"

#include <filesystem>
#include <string>
#include <vector>

namespace patchgauge::image {

/// Extensions that a folder is searched for, lower case with dot: .png .jpg .jpeg .bmp .tif .tiff
/// .webp .pgm .ppm (see listFiles()).
const std::vector<std::string>& fileExtensions();

/// Decodes the content of an image file by its leading bytes, whatever its name is.
/// @param name  shown in errors
/// Throws Error: Unsupported (not an image, or a kind that is not read), Corrupt (cut off or
/// damaged; also where the decoder could have returned a half-empty picture).
Image decode(const std::vector<unsigned char>& bytes, const std::filesystem::path& name);

/// Reads the file's bytes, then decodes them, so that any path works.
/// Throws Error as readFile() and decode().
Image read(const std::filesystem::path& file);

/// `paths` with each folder replaced by the image files below it, sorted; files are kept as they
/// are. Throws Error: NotFound, Unreadable.
std::vector<std::filesystem::path> expandFolders(const std::vector<std::filesystem::path>& paths);

} // namespace patchgauge::image
