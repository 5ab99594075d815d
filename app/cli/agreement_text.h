#pragma once

#include "evaluation/study.h"

#include <string>

namespace patchgauge::cli {

/// What an agreement study found, as tables for a terminal: a line for each appraiser, for each
/// pair and for all, every figure with its 95 % interval and how it stands to the limits.
std::string agreementText(const evaluation::Study& study);

} // namespace patchgauge::cli
