#pragma once

#include "evidence/label.h"

#include <QString>

namespace patchgauge::ui {

using evidence::Label;

/// "Good", "Defective", "Unsure"; empty for None.
QString labelText(Label label);

} // namespace patchgauge::ui
