#pragma once

namespace patchgauge::ui {

/// How the photo and what lies over it share the canvas.
enum class Arrangement {
    Overlaid,   ///< one over the other
    SideBySide, ///< the photo on the left, the overlaid photo on the right, both moved as one
    Flicker,    ///< by turns
    Split,      ///< the photo left of a line, the overlaid photo right of it
};

} // namespace patchgauge::ui
