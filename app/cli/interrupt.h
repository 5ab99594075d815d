#pragma once

#include "base/run_context.h"

namespace patchgauge::cli {

/// Raises the token at Ctrl-C (and at a request to terminate). Call once.
void cancelOnInterrupt(const CancelToken& token);

} // namespace patchgauge::cli
