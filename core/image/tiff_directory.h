#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>

namespace patchgauge::image {

/// The tags of a TIFF file's first directory that hold a whole number. A photo's EXIF block is a
/// small TIFF file too. (TIFF 6.0, section 2.)
class TiffDirectory {
public:
    enum Tag : std::uint16_t {
        BitsPerSample = 258,
        Photometric = 262,
        Orientation = 274,
        SamplesPerPixel = 277,
        PlanarConfiguration = 284,
        ExtraSamples = 338,
        SampleFormat = 339,
    };

    /// Empty where the bytes do not start with a readable directory.
    static std::optional<TiffDirectory> parse(std::span<const unsigned char> bytes);

    /// The tag's number, the first one where it has several; `absent` where it is not there.
    std::uint32_t value(Tag tag, std::uint32_t absent) const;

private:
    std::map<std::uint16_t, std::uint32_t> values_;
};

} // namespace patchgauge::image
