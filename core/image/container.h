#pragma once

#include "image/format.h"

#include <span>

namespace patchgauge::image {

/// What stands around an image's compressed pixels.
struct Container {
    bool complete = true; ///< false where the file ends before its own structure does
    std::span<const unsigned char> exif; ///< a TIFF directory in the bytes scanned; may be empty
};

/// Follows the file's structure without decoding it. Decoders fill in what a cut-off JPEG lacks,
/// with grey or with whatever was in memory; its end marker tells. TIFF, BMP and NetPBM are
/// complete as far as can be seen from outside: their decoders notice.
Container scanContainer(Format format, std::span<const unsigned char> bytes);

} // namespace patchgauge::image
