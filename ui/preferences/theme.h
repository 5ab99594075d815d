#pragma once

#include "preferences/preferences.h"

#include <QPalette>

namespace patchgauge::ui {

/// The colours of the dark theme.
QPalette darkPalette();

/// Gives the application's windows the theme, those on the screen included. On the UI thread.
void applyTheme(Theme theme);

} // namespace patchgauge::ui
