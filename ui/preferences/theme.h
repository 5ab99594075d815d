#pragma once

#include "preferences/preferences.h"

namespace patchgauge::ui {

/// Gives the application's windows the theme, those on the screen included. On the UI thread.
void applyTheme(Theme theme);

} // namespace patchgauge::ui
