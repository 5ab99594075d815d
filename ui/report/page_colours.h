#pragma once

#include <QColor>

/// A page is paper: the same on every desktop, light or dark.
namespace patchgauge::ui::page {

inline constexpr QColor paper(255, 255, 255);
inline constexpr QColor text(28, 30, 33);
inline constexpr QColor faintText(100, 104, 110);
inline constexpr QColor rule(218, 221, 226);
inline constexpr QColor bar(172, 177, 184);

} // namespace patchgauge::ui::page
