#pragma once

#include "detector/probe.h"

class QLabel;

namespace patchgauge::ui {

class NormalGauge;

/// Says what is normal at a patch, in words and on the gauge, or that it is not known.
void showNormalRange(QLabel& words, NormalGauge& gauge, const detector::Readout& readout);

} // namespace patchgauge::ui
