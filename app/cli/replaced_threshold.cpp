#include "replaced_threshold.h"

#include <sstream>

namespace patchgauge::cli {

void warnOfReplacedThreshold(const detector::Model& earlier, pipeline::TrainResult& result) {
    using calibration::Origin;
    const calibration::Calibration& before = earlier.info().calibration;
    const Origin now = result.model->info().calibration.origin;
    if (before.origin != Origin::Manual || now == Origin::Manual || now == Origin::Stale)
        return;
    std::ostringstream warning;
    warning << "the threshold set by hand, " << before.threshold.value_or(0)
            << ", was drawn anew from the scores; set it again if it still holds";
    result.warnings.push_back(warning.str());
}

} // namespace patchgauge::cli
