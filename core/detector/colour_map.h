#pragma once

#include <array>
#include <string>

namespace patchgauge::detector {

/// Colours for the heat. In each, lightness (CIE L*) rises throughout and hue alone never tells two
/// values apart, so that all can be read by the colour-blind and in grey print.
enum class ColourMap {
    Ember,   ///< violet to orange to pale yellow: this program's own
    Viridis, ///< blue to green to yellow
    Cividis, ///< blue to grey to yellow: looks the same to people who don't see red or green
    Inferno, ///< violet to red to pale yellow, more saturated than Ember
    Grey,    ///< for coloured parts, and for print
};

inline constexpr std::array colourMaps{ColourMap::Ember, ColourMap::Viridis, ColourMap::Cividis,
                                       ColourMap::Inferno, ColourMap::Grey};

/// The name in options and settings, such as `ember`.
std::string name(ColourMap map);

/// Throws Error (InvalidArgument) where no map has the name.
ColourMap colourMapNamed(const std::string& name);

/// Red, green and blue, 0 … 255.
using Rgb = std::array<float, 3>;

/// The colour at a position from 0 (just above normal) to 1 (hottest); positions beyond count as
/// the nearer end. Maps that begin darker are entered where L* is about 20: what is darker still
/// would look like a shadow on the part. Thread-safe.
Rgb colourAt(ColourMap map, float position);

} // namespace patchgauge::detector
