#pragma once

#include "calibration/thresholds.h"

#include <QString>

#include <cstddef>

namespace patchgauge::ui {

/// What a threshold will be drawn from.
struct CalibrationImages {
    std::size_t good = 0;    ///< trained on
    std::size_t heldOut = 0; ///< good as well
    bool defective = false;  ///< whether there are images of defective parts
};

/// One or two sentences that say beforehand what the threshold can stand for, with these images
/// and by this rule.
QString thresholdPromise(const calibration::Rule& rule, const CalibrationImages& images);

} // namespace patchgauge::ui
