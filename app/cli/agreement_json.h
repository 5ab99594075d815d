#pragma once

#include "evaluation/study.h"

#include <nlohmann/json.hpp>

namespace patchgauge::cli {

/// `title`, `parts`, `trials`, `missing`, `unsure`, `appraisers` [{`name`,`machine`,`within`,
/// `effectiveness`,`miss`,`false_alarm` (rates, each with its `grade`),`kappa`}], `pairs`
/// [{`first`,`second`,`kappa`}], `fleiss_kappa`, `between`, `system`. A kappa is {`value`,
/// `standard_error`,`low`,`high`,`count`,`grade`}; null where there is none.
nlohmann::json agreementToJson(const evaluation::Study& study);

/// `acceptable`, `marginal`, `unacceptable`.
std::string name(evaluation::Grade grade);

} // namespace patchgauge::cli
