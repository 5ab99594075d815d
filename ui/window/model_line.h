#pragma once

#include "detector/model.h"

#include <QString>

namespace patchgauge::ui {

/// A model in a line: `bracket · EfficientNet-Lite0 · 50 good images · threshold 14.2 · ✓
/// approved`.
QString modelLine(const detector::Model& model, const QString& name);

} // namespace patchgauge::ui
