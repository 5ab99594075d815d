#pragma once

#include "calibration/calibration.h"

#include <vector>

class QWidget;

namespace patchgauge::ui {

/// A table of every setting of the thresholds, newest first: when, who, from and to, why.
QWidget* makeThresholdHistory(const std::vector<calibration::ThresholdChange>& history,
                              QWidget* parent);

} // namespace patchgauge::ui
