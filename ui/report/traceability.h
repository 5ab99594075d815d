#pragma once

#include "report/content.h"
#include "report/facts.h"

#include <vector>

namespace patchgauge::ui::report {

/// Everything that is needed to repeat the inspection and to know who answers for what: report,
/// model, method, preprocessing, thresholds with their history, overrides, what could not be
/// inspected, checksums of the images.
std::vector<FactGroup> traceabilityOf(const Content& content);

} // namespace patchgauge::ui::report
