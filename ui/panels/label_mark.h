#pragma once

#include "models/label.h"

#include <QIcon>

namespace patchgauge::ui {

/// A tick, a cross, a question mark; no icon for None. In the colour of the text, since colour
/// speaks of anomaly.
QIcon labelIcon(Label label);

} // namespace patchgauge::ui
