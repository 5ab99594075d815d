#pragma once

#include <filesystem>
#include <span>

namespace patchgauge::image {

/// The kinds of image file that are read.
enum class Format { Png, Jpeg, Bmp, Tiff, WebP, NetPbm };

/// Which of them the content is, by its leading bytes.
/// @param name  shown in errors
/// Throws Error (Unsupported) for anything else, naming kinds that people commonly have.
Format identify(std::span<const unsigned char> bytes, const std::filesystem::path& name);

} // namespace patchgauge::image
